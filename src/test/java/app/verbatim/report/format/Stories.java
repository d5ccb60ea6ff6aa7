package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Published;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.date.DateValue;
import app.verbatim.extract.figure.Figure;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Agency;
import app.verbatim.finding.Agreement;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Member;
import app.verbatim.finding.NameAcross;
import app.verbatim.finding.Point;
import app.verbatim.finding.Point.Place;
import app.verbatim.finding.Point.Section;
import app.verbatim.finding.Point.Wording;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Statement;
import app.verbatim.finding.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Comparisons for the tests of writers.
final class Stories {

  private static final String A = "aaaaaaaaaaaa";
  private static final String B = "bbbbbbbbbbbb";

  private Stories() {}

  /// Two short reports, for the whole pipeline.
  static List<Source> harbour() {
    return List.of(
        source(
            "north.txt",
            """
            Harbour to close in June

            The harbour will close on 3 June 2024, harbour master Jane Roe said on Monday.

            “We have not confirmed the cost of the works to anyone,” she said.
            """),
        source(
            "south.txt",
            """
            Harbour may close this summer

            Jane Roe, the harbour master, said that the harbour may close on 4 June 2024.

            “We have confirmed the cost of the works to anyone,” she added.
            """));
  }

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// One article of one headline, nothing found.
  static Comparison comparisonOf(String text) {
    return comparison(List.of(extract(article(A, "A", text))), List.of());
  }

  /// Two articles and one major point, every field filled once.
  static Comparison everyValue() {
    Article first = article(A, "A", "Ada mayor “hello” said");
    first =
        new Article(
            first.id(),
            first.letter(),
            first.source(),
            first.title(),
            Optional.of("The Quill"),
            first.byline(),
            first.credits(),
            "en",
            first.published(),
            Optional.of(Article.Role.OUR_COPY),
            first.text(),
            first.blocks(),
            first.warnings());
    Extract one =
        new Extract(
            first,
            Optional.of(
                new Published(
                    LocalDate.of(2024, 5, 3),
                    Published.From.INFERRED,
                    List.of(first.passage(new Span(0, 9))))),
            List.of(saying()),
            List.of(date()),
            List.of(
                new Figure(
                    "n1",
                    new Span(4, 9),
                    new BigDecimal("1200"),
                    Optional.empty(),
                    Figure.Bound.AT_LEAST,
                    "",
                    "births")),
            List.of(),
            List.of(),
            List.of());
    Extract two = extract(article(B, "B", "goodbye <b>& all\nthat</b>"));
    return comparison(List.of(one, two), List.of(point(Section.MAJOR, "p1")));
  }

  /// The same two articles with this many points of one section.
  static Comparison points(Section section, int count) {
    Comparison all = everyValue();
    return comparison(
        all.extracts(),
        IntStream.rangeClosed(1, count).mapToObj(i -> point(section, "p" + i)).toList());
  }

  private static DateMention date() {
    return new DateMention(
        "d1", new Span(4, 9), new DateValue.Day(LocalDate.of(2024, 5, 2)), "weekday");
  }

  private static Saying saying() {
    Span cue = new Span(18, 22);
    return new Saying(
        new Quotation(
            "q1",
            Quotation.Kind.DIRECT,
            List.of(new Span(11, 16)),
            new Span(10, 17),
            0,
            Optional.empty(),
            Optional.empty()),
        new Attribution(
            Attribution.Status.ATTRIBUTED,
            Optional.of("Ada Quill"),
            Optional.of(new Span(0, 3)),
            Optional.of("mayor"),
            Optional.of(new Span(4, 9)),
            Optional.of("say"),
            Optional.of(cue),
            true,
            "after the quotation",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(new Attribution.Relay("AFP", cue))),
        Optional.of(date()));
  }

  private static Point point(Section section, String id) {
    Passage left = new Passage(A, new Span(11, 16));
    Passage right = new Passage(B, new Span(0, 4));
    Finding finding =
        new Finding(
            "f-" + id,
            "wording",
            Severity.MATERIAL,
            Optional.of("S1"),
            List.of(left, right),
            List.of(
                new Change(
                    Change.Type.REPLACED,
                    Change.Kind.NEGATION,
                    Severity.MATERIAL,
                    Optional.of(left),
                    Optional.of(right))),
            Message.of("cli.about", "hello (A)", "good (B)"),
            Optional.empty(),
            Optional.empty());
    return new Point(
        id,
        section,
        Severity.MATERIAL,
        Message.of("title.words", "Ada Quill"),
        List.of(finding),
        List.of(new Place(A, Message.of("place.headline")), new Place(B, Message.of("place.text"))),
        List.of(
            new Wording(new Passage(A, new Span(10, 17)), List.of(left)),
            new Wording(new Passage(B, new Span(0, 25)), List.of(right))),
        finding.message(),
        Optional.of(Message.of("place.text")),
        true);
  }

  private static Comparison comparison(List<Extract> extracts, List<Point> points) {
    List<Statement> statements =
        extracts.getFirst().sayings().stream()
            .map(
                it ->
                    new Statement(
                        "S1",
                        List.of(new Version(Member.of(extracts.getFirst(), it), 0, 0, List.of())),
                        Optional.empty(),
                        false))
            .toList();
    return new Comparison(
        extracts,
        List.of(
            new NameAcross(
                "e1", "Ada Quill", Name.Kind.PERSON, List.of(new Passage(A, new Span(0, 3))))),
        statements,
        points.stream().flatMap(it -> it.findings().stream()).toList(),
        points,
        List.of(
            new Agreement(
                "date",
                List.of(new Passage(A, new Span(0, 3))),
                Message.of("cli.about", "Monday", "1 May"))),
        List.of(new Agency("AFP", List.of(A))),
        List.of(Message.of("cli.about", "Ada Quill", "one statement differs")),
        List.of(new Unreadable("c.txt", Message.of("cli.missing"))));
  }

  private static Article article(String id, String letter, String text) {
    return new Article(
        id,
        letter,
        letter.toLowerCase(java.util.Locale.ROOT) + ".txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "und",
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(
            new Block(
                Block.Kind.PARAGRAPH,
                new Span(0, text.length()),
                OptionalInt.of(1),
                true,
                Optional.empty())),
        List.of());
  }

  private static Extract extract(Article article) {
    return new Extract(
        article,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
