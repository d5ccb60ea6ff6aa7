package app.verbatim.finding;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Clauses of purpose: "pour obtenir des munitions".
public final class Purposes {

  private static final int LONGEST = 12;

  private Purposes() {}

  /// @param tokens the words after "pour", to the end of the clause
  public record Purpose(Passage passage, List<Token> tokens, Lexis lexis) {

    public Purpose {
      tokens = List.copyOf(tokens);
    }

    Set<String> attitudes() {
      Set<String> found = new TreeSet<>();
      found.addAll(lexis.groups(Lexis.Field.ATTITUDE, tokens, 0, Math.min(3, tokens.size())));
      found.addAll(lexis.groups(Lexis.Field.MODALITY, tokens, 0, Math.min(3, tokens.size())));
      return found;
    }

    List<String> content() {
      return tokens.stream()
          .filter(it -> !it.isFunction())
          .map(it -> lexis.synonymKey(it.meaning()))
          .toList();
    }
  }

  /// The last clause of purpose of a version: an opening word followed by an infinitive.
  public static Optional<Purpose> in(Version version) {
    List<Token> tokens = version.tokens();
    Lexis lexis = Lexis.of(version.language());
    List<List<String>> openings = openings(version.language(), lexis);
    Optional<Purpose> last = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> opening : openings) {
        int start = i + opening.size();
        if (start < tokens.size()
            && opens(tokens, i, opening)
            && lexis.is("infinitive", tokens.get(start).shown())) {
          int end = Math.min(tokens.size(), start + LONGEST);
          List<Token> words = tokens.subList(start, end);
          Span span = new Span(words.getFirst().span().start(), words.getLast().span().end());
          last =
              Optional.of(
                  new Purpose(version.member().extract().article().passage(span), words, lexis));
        }
      }
    }
    return last;
  }

  private static List<List<String>> openings(String language, Lexis lexis) {
    List<List<String>> openings = new ArrayList<>();
    for (String phrase :
        Languages.of(language).map(Language::lexicon).map(it -> it.purpose()).orElse(List.of())) {
      openings.add(lexis.meanings(phrase));
    }
    return openings;
  }

  private static boolean opens(List<Token> tokens, int at, List<String> opening) {
    for (int k = 0; k < opening.size(); k++) {
      if (!tokens.get(at + k).meaning().equals(opening.get(k))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the purpose is another: not even the verb is shared.
  public static boolean differ(Purpose left, Purpose right) {
    List<String> mine = left.content();
    List<String> other = right.content();
    return !mine.isEmpty() && !other.isEmpty() && !mine.getFirst().equals(other.getFirst())
        || !left.attitudes().equals(right.attitudes());
  }

  /// Whether one is tried or wished and the other obtained.
  public static boolean isGrave(Purpose left, Purpose right) {
    return !left.attitudes().equals(right.attitudes());
  }
}
