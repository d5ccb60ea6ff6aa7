package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The passages of a point set face to face: the versions of its statement that its findings speak
/// of, with the differing words marked.
final class Faces {

  private static final int MOST = 12;

  /// Of a text that is broken everywhere, the first passages are enough to choose the rows from.
  private static final int MOST_PASSAGES = 200;

  private Faces() {}

  static List<Point.Wording> of(Alignment alignment, List<Finding> findings) {
    List<Passage> marks = new ArrayList<>();
    List<Passage> shown = new ArrayList<>();
    for (Finding finding : findings) {
      boolean lesser = finding.severity() != findings.getFirst().severity();
      if (lesser && !finding.kind().equals("repeated")) {
        continue;
      }
      for (Change change : finding.changes()) {
        if (change.severity() != Severity.COSMETIC) {
          change.left().ifPresent(marks::add);
          change.right().ifPresent(marks::add);
        }
      }
      int free = Math.max(0, MOST_PASSAGES - shown.size());
      for (Passage passage : finding.passages().stream().limit(free).toList()) {
        shown.add(whole(alignment, finding, passage));
        if (finding.changes().isEmpty() && isShort(passage)) {
          marks.add(passage);
        }
      }
    }
    return rows(alignment, shown, marks);
  }

  /// The words that may be the same statement, nothing marked.
  static Point.Wording row(Member member) {
    Span words = member.span();
    Span shown = Shown.quotationAt(member.extract(), words).map(it -> it.marked()).orElse(words);
    return new Point.Wording(member.extract().article().passage(shown), List.of());
  }

  private static boolean isShort(Passage passage) {
    return passage.span().length() <= 120;
  }

  /// The quotation or sentence a passage belongs to, with its marks.
  private static Passage whole(Alignment alignment, Finding finding, Passage passage) {
    Extract extract = alignment.extract(passage);
    Optional<Span> version =
        finding
            .statement()
            .flatMap(id -> statement(alignment, id))
            .flatMap(statement -> near(statement, passage));
    Span span = version.orElse(passage.span());
    Span covering =
        Shown.quotationAt(extract, span)
            .filter(it -> it.marked().length() <= span.length() + 8)
            .map(it -> it.marked())
            .orElse(span);
    boolean clause = finding.kind().equals("only-in");
    return extract
        .article()
        .passage(clause && version.isPresent() ? near(extract, passage) : covering);
  }

  private static Span near(Extract extract, Passage passage) {
    return Shown.quotationAt(extract, passage.span())
        .filter(it -> it.marked().length() <= passage.span().length() + 8)
        .map(it -> it.marked())
        .orElse(passage.span());
  }

  private static Optional<Statement> statement(Alignment alignment, String id) {
    return alignment.statements().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The version that holds the passage or, for a mention or cue, stands next to it.
  private static Optional<Span> near(Statement statement, Passage passage) {
    List<Version> here =
        statement.versions().stream()
            .filter(it -> it.member().extract().article().id().equals(passage.article()))
            .toList();
    return here.stream()
        .min(
            Comparator.comparingInt((Version it) -> distance(it.member().span(), passage.span()))
                .thenComparing(Version::isFragment))
        .map(it -> it.member().span());
  }

  private static int distance(Span span, Span other) {
    return span.overlaps(other)
        ? 0
        : Math.max(other.start() - span.end(), span.start() - other.end());
  }

  /// One row a passage, in the order of the articles; passages that overlap become one.
  private static List<Point.Wording> rows(
      Alignment alignment, List<Passage> shown, List<Passage> marks) {
    List<String> order = alignment.extracts().stream().map(it -> it.article().id()).toList();
    TreeMap<Integer, List<Span>> spans = new TreeMap<>();
    for (Passage passage : shown) {
      List<Span> here =
          spans.computeIfAbsent(order.indexOf(passage.article()), key -> new ArrayList<>());
      Span merged = passage.span();
      for (int i = here.size() - 1; i >= 0; i--) {
        if (here.get(i).overlaps(merged)) {
          Span other = here.remove(i);
          merged =
              new Span(
                  Math.min(other.start(), merged.start()), Math.max(other.end(), merged.end()));
        }
      }
      here.add(merged);
    }
    List<Point.Wording> rows = new ArrayList<>();
    spans.forEach(
        (place, here) -> {
          Article article = alignment.extracts().get(place).article();
          here.stream().sorted().map(span -> row(article, span, marks)).forEach(rows::add);
        });
    return rows.size() > MOST ? rows.subList(0, MOST) : rows;
  }

  private static Point.Wording row(Article article, Span span, List<Passage> marks) {
    return new Point.Wording(
        article.passage(span),
        marks.stream()
            .filter(it -> it.article().equals(article.id()) && span.covers(it.span()))
            .distinct()
            .sorted(Comparator.comparing(Passage::span))
            .toList());
  }
}
