package app.verbatim.finding;

import app.verbatim.article.Passage;
import java.util.Comparator;
import java.util.List;

/// The order of points: by section and severity; then quotation marks, who said it, headlines and
/// facts, what only one article has, one article's own; then the gravest class, the number of grave
/// changes, the place in the first article.
final class Ranking {

  /// The kinds in the order an editor settles them.
  private static final List<String> KINDS =
      List.of(
          "status",
          "wording",
          "cut",
          "speaker",
          "headline",
          "date",
          "number",
          "purpose",
          "place",
          "role",
          "stance",
          "translation",
          "directness",
          "relay",
          "only-in",
          "repeated",
          "fragment",
          "text",
          "name");

  private Ranking() {}

  static int kind(Finding finding) {
    int place = KINDS.indexOf(finding.kind());
    return place < 0 ? KINDS.size() : place;
  }

  static Comparator<Point> order(Alignment alignment) {
    List<String> articles = alignment.extracts().stream().map(it -> it.article().id()).toList();
    return Comparator.comparing(Point::section)
        .thenComparingInt((Point it) -> kind(it.findings().getFirst()))
        .thenComparingInt(Ranking::gravestClass)
        .thenComparingLong(it -> -graveChanges(it))
        .thenComparingInt(it -> articles.indexOf(first(it).article()))
        .thenComparingInt(it -> first(it).span().start());
  }

  private static int gravestClass(Point point) {
    return point.findings().stream()
        .flatMap(it -> it.changes().stream())
        .mapToInt(it -> it.kind().ordinal())
        .min()
        .orElse(Change.Kind.values().length);
  }

  private static long graveChanges(Point point) {
    return point.findings().stream()
        .flatMap(it -> it.changes().stream())
        .filter(it -> it.severity() == Severity.MATERIAL)
        .count();
  }

  private static Passage first(Point point) {
    return point.findings().getFirst().passages().getFirst();
  }
}
