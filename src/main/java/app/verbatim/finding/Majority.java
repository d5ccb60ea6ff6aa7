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

  private final Alignment alignment;
  private final Map<Integer, String> quoted;

  private Majority(Alignment alignment, Map<Integer, String> quoted) {
    this.alignment = alignment;
    this.quoted = quoted;
  }

  /// What each article quotes of the statement; made once, then asked for each change.
  public static Majority in(Alignment alignment, Statement statement) {
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
    return new Majority(alignment, quoted);
  }

  /// In words; empty with fewer articles, or where the words of both sides stand in one article.
  public Optional<Message> of(Change change) {
    if (quoted.size() < LEAST || change.left().isEmpty() || change.right().isEmpty()) {
      return Optional.empty();
    }
    Passage left = change.left().get();
    Passage right = change.right().get();
    List<Integer> mine = having(left);
    List<Integer> other = having(right);
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

  private List<Integer> having(Passage passage) {
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
