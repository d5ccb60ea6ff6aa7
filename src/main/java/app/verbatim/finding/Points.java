package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Point.Place;
import app.verbatim.finding.Point.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers findings into points, orders them, and writes the headline.
public final class Points {

  private Points() {}

  public static Comparison gather(
      Alignment alignment, List<Finding> findings, List<Unreadable> unreadable) {
    List<Point> points =
        number(ordered(alignment, group(Findings.apart(Findings.folded(findings, alignment)))));
    List<Finding> inOrder = points.stream().flatMap(it -> it.findings().stream()).toList();
    return new Comparison(
        alignment.extracts(),
        alignment.names(),
        alignment.statements(),
        inOrder,
        points,
        Agreements.in(alignment),
        Agencies.in(alignment.extracts()),
        Headline.of(alignment, points, unreadable),
        unreadable);
  }

  public static Comparison nothingCompared(List<Extract> extracts, List<Unreadable> unreadable) {
    return new Comparison(
        extracts,
        NameRegister.of(extracts).all(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Agencies.in(extracts),
        List.of(),
        unreadable);
  }

  /// The findings of one statement together; those that only one article has, and those about no
  /// statement, each for itself.
  private static List<List<Finding>> group(List<Finding> findings) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String key =
          finding.kind().equals("headline")
              ? "headline"
              : finding
                  .statement()
                  .filter(it -> !finding.kind().equals("only-in"))
                  .orElse(finding.kind() + " " + finding.id());
      groups.computeIfAbsent(key, it -> new ArrayList<>()).add(finding);
    }
    return List.copyOf(groups.values());
  }

  private static List<Point> ordered(Alignment alignment, List<List<Finding>> groups) {
    List<Point> points = new ArrayList<>();
    for (List<Finding> group : groups) {
      List<Finding> gravest = new ArrayList<>(group);
      gravest.sort(Comparator.comparing(Finding::severity).thenComparingInt(Ranking::kind));
      points.add(point(alignment, gravest));
    }
    points.sort(Ranking.order(alignment));
    return points;
  }

  private static List<Point> number(List<Point> points) {
    List<Point> numbered = new ArrayList<>();
    for (Point point : points) {
      numbered.add(
          new Point(
              "p" + (numbered.size() + 1),
              point.section(),
              point.severity(),
              point.title(),
              point.findings(),
              point.places(),
              point.wordings(),
              point.message(),
              point.reason(),
              point.probable()));
    }
    return numbered;
  }

  private static Point point(Alignment alignment, List<Finding> findings) {
    Finding first = findings.getFirst();
    Optional<Alignment.Question> question = Questions.about(alignment, first);
    List<Point.Wording> wordings = new ArrayList<>(Faces.of(alignment, findings));
    question.ifPresent(it -> wordings.add(Faces.row(it.other())));
    return new Point(
        "",
        section(first),
        first.severity(),
        Titles.of(alignment, first),
        findings,
        places(alignment, wordings),
        wordings,
        first.message(),
        Reasons.of(alignment, findings, question),
        question.isPresent());
  }

  private static Section section(Finding finding) {
    return switch (finding.severity()) {
      case MATERIAL -> Section.MAJOR;
      case NOTABLE -> finding.kind().equals("only-in") ? Section.ONLY_IN : Section.NOTABLE;
      case COSMETIC -> Section.STYLE;
    };
  }

  private static List<Place> places(Alignment alignment, List<Point.Wording> wordings) {
    return wordings.stream()
        .map(Point.Wording::shown)
        .flatMap(
            (Passage it) -> {
              Article article = alignment.article(it);
              return Stream.of(new Place(article.id(), Shown.place(article, it.span())));
            })
        .distinct()
        .toList();
  }
}
