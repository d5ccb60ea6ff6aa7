package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Folded;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who departs from the others where three articles or more quote a statement: "4 of 5 have
/// “active”; only A has “rapid”". Never who is right.
public final class Majority {

  private static final int LEAST = 3;

  private Majority() {}

  /// In words; empty with fewer articles, or where the words of both sides stand in one article.
  public static Optional<Message> of(Alignment alignment, Statement statement, Change change) {
    Map<Integer, String> quoted = new LinkedHashMap<>();
    for (Version version : statement.versions()) {
      if (version.isQuoted()) {
        Article article = version.member().extract().article();
        quoted.merge(
            version.article(),
            plain(article.at(version.member().span())),
            (one, other) -> one + " | " + other);
      }
    }
    if (quoted.size() < LEAST || change.left().isEmpty() || change.right().isEmpty()) {
      return Optional.empty();
    }
    Passage left = change.left().get();
    Passage right = change.right().get();
    List<Integer> mine = having(alignment, quoted, left);
    List<Integer> other = having(alignment, quoted, right);
    if (mine.isEmpty() || other.isEmpty() || mine.stream().anyMatch(other::contains)) {
      return Optional.empty();
    }
    boolean leftIsMost = mine.size() >= other.size();
    return Optional.of(
        Message.of(
            "finding.majority",
            leftIsMost ? mine.size() : other.size(),
            quoted.size(),
            words(alignment, leftIsMost ? left : right),
            letters(alignment, leftIsMost ? other : mine),
            words(alignment, leftIsMost ? right : left)));
  }

  private static List<Integer> having(
      Alignment alignment, Map<Integer, String> quoted, Passage passage) {
    String words = plain(alignment.words(passage));
    return quoted.entrySet().stream()
        .filter(it -> it.getValue().contains(words))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Typography folded, a space on both sides of each word.
  private static String plain(String words) {
    return " " + Folded.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  private static String words(Alignment alignment, Passage passage) {
    return Shown.words(alignment.extract(passage), passage.span());
  }

  private static List<Object> letters(Alignment alignment, List<Integer> articles) {
    return articles.stream()
        .<Object>map(it -> alignment.extracts().get(it).article().letter())
        .toList();
  }
}
