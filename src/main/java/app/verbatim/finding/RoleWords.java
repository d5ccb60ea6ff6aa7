package app.verbatim.finding;

import app.verbatim.article.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether two roles are the same role.
public final class RoleWords {

  private RoleWords() {}

  /// How much two roles differ; empty when they are the same words. A fuller form of the same role
  /// is form only.
  public static Optional<Severity> difference(Alignment alignment, Passage left, Passage right) {
    if (!alignment.article(left).language().equals(alignment.article(right).language())) {
      return Optional.empty();
    }
    List<String> mine = words(alignment, left);
    List<String> other = words(alignment, right);
    Set<String> a = new LinkedHashSet<>(mine);
    Set<String> b = new LinkedHashSet<>(other);
    if (a.equals(b)) {
      return Optional.empty();
    }
    if (mine.isEmpty() || other.isEmpty()) {
      return Optional.of(Severity.COSMETIC);
    }
    Lexis lexis = Lexis.of(alignment.article(left).language());
    boolean sameHead =
        head(alignment, left).equals(head(alignment, right))
            || lexis.areSynonyms(head(alignment, left), head(alignment, right));
    return Optional.of(
        sameHead && !qualified(alignment, left, right) ? Severity.COSMETIC : Severity.NOTABLE);
  }

  /// The noun a role is: its first word ("porte-parole du gouvernement"), or where the noun stands
  /// last, the last before its complement ("coastguard commander of the north").
  private static String head(Alignment alignment, Passage passage) {
    Lexis lexis = Lexis.of(alignment.article(passage).language());
    String head = "";
    for (String word : tokens(alignment, passage)) {
      boolean small = lexis.function().contains(word);
      if (small && !head.isEmpty() && !word.startsWith("'") || !small && isHead(head, lexis)) {
        break;
      }
      head = small ? head : word;
    }
    return head;
  }

  private static boolean isHead(String head, Lexis lexis) {
    return !head.isEmpty() && !lexis.nounStandsLast();
  }

  /// One role has a rank in it that the other lacks: a small word right after the head ("en chef").
  private static boolean qualified(Alignment alignment, Passage left, Passage right) {
    return !second(alignment, left).equals(second(alignment, right));
  }

  private static List<String> second(Alignment alignment, Passage passage) {
    String language = alignment.article(passage).language();
    Set<String> ranks = Set.copyOf(Lexis.of(language).ranks());
    return tokens(alignment, passage).stream().filter(ranks::contains).toList();
  }

  private static List<String> words(Alignment alignment, Passage passage) {
    Set<String> function = Lexis.of(alignment.article(passage).language()).function();
    return tokens(alignment, passage).stream().filter(it -> !function.contains(it)).toList();
  }

  private static List<String> tokens(Alignment alignment, Passage passage) {
    String language = alignment.article(passage).language();
    return Lexis.of(language).meanings(alignment.words(passage));
  }
}
