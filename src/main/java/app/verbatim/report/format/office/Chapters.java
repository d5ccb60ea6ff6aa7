package app.verbatim.report.format.office;

import app.verbatim.article.Block;
import app.verbatim.finding.Point.Section;
import app.verbatim.report.Decision;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Note;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.NotedQuotation;
import app.verbatim.report.NotedWording;
import app.verbatim.report.Places;
import app.verbatim.report.format.office.Page.Cell;
import app.verbatim.report.format.office.Page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The chapters of a note in Word, in the order every form of it has.
final class Chapters {

  private static final int LONGEST_WORDING = 900;
  private static final int LONGEST_ONLY_IN = 260;

  private static final Map<Section, String> SHAPES =
      Map.of(
          Section.MAJOR, "▲ ", Section.NOTABLE, "◆ ", Section.ONLY_IN, "◆ ", Section.STYLE, "○ ");

  private final Note note;
  private final Page page;

  Chapters(Note note, Page page) {
    this.note = note;
    this.page = page;
  }

  void write() {
    head();
    articles();
    if (note.kind() == Note.Kind.QUOTATIONS) {
      quotations();
    } else {
      majors();
      if (note.isWhole()) {
        note.points(Section.MAJOR).forEach(this::point);
        section(Section.NOTABLE);
        onlyIn();
        list("report.heading.agreements", note.agreements().stream().map(it -> "✓ " + it).toList());
        int style = note.points(Section.STYLE).size();
        list(
            "report.heading.style",
            style == 0 ? List.of() : List.of(note.say("report.style", style)));
      }
    }
    if (note.isWhole()) {
      list(
          "report.heading.aside",
          note.articles().stream()
              .filter(it -> !it.aside().isEmpty())
              .map(it -> note.say("report.aside", it.letter(), String.join(", ", it.aside())))
              .toList());
    }
    if (note.hasTexts()) {
      note.articles().forEach(this::text);
    }
    method();
  }

  private void head() {
    page.paragraph("Title", Run.plain(note.title()));
    page.paragraph(
        "Subtitle",
        Run.plain(note.name()),
        Run.strong(note.stamp().isEmpty() ? "" : " · " + note.stamp()));
    if (note.kind() == Note.Kind.COMPARISON) {
      String blank = " ____________________   ";
      page.paragraph(
          "Normal", Run.meta(note.say("note.drafted") + blank + note.say("note.checked") + blank));
    }
    note.embargoes().forEach(it -> page.paragraph("Embargo", Run.plain(it)));
    page.paragraph("Lead", Run.plain(note.headline()));
  }

  private void articles() {
    List<List<Cell>> rows = new ArrayList<>();
    for (NotedArticle it : note.articles()) {
      String role = it.role().isEmpty() ? "" : " (" + it.role() + ")";
      rows.add(
          List.of(
              Cell.of(250, Run.strong(it.letter())),
              Cell.of(2150, Run.strong(it.name()), Run.meta(role + "  " + it.file())),
              Cell.of(1250, Run.plain(it.published())),
              Cell.of(600, Run.plain(note.say("report.words", it.words()))),
              Cell.of(750, Run.plain(it.credits()))));
    }
    page.table(false, rows);
    note.unread()
        .forEach(
            it -> page.paragraph("Normal", Run.strong(it.file()), Run.plain(" " + it.reason())));
  }

  private void majors() {
    List<NotedPoint> points = note.points(Section.MAJOR);
    page.paragraph("Normal", Run.meta(note.counts()));
    if (points.isEmpty()) {
      return;
    }
    heading(Section.MAJOR, points.size());
    int shown = note.isWhole() ? points.size() : Math.min(points.size(), Note.MOST_ON_A_PAGE);
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Cell.of(450),
            Cell.of(2350, Run.strong(note.say("note.column.who"))),
            Cell.of(1100, Run.strong(note.say("note.column.places"))),
            Cell.of(1100, Run.strong(note.say("note.verdict")))));
    for (NotedPoint it : points.subList(0, shown)) {
      rows.add(
          List.of(
              Cell.of(450, Run.strong(label(it))),
              Cell.of(2350, Run.plain(it.title() + " "), Run.meta(it.reason())),
              Cell.of(1100, Run.plain(it.allPlaces())),
              Cell.of(
                  1100,
                  it.decision().settled()
                      ? Run.strong(it.decision().brief())
                      : Run.plain(it.decision().brief()))));
    }
    page.table(true, rows);
    if (shown < points.size()) {
      page.paragraph("Normal", Run.meta(note.say("note.moreMajors", points.size() - shown)));
    }
  }

  private static String label(NotedPoint point) {
    return SHAPES.getOrDefault(point.section(), "") + point.label();
  }

  private void heading(Section section, int count) {
    page.paragraph("Heading1", Run.plain(note.heading(section) + " " + count));
  }

  private void point(NotedPoint point) {
    page.paragraph(
        "Heading2",
        Run.plain(label(point) + "  " + point.title() + "  "),
        Run.meta(point.allPlaces() + confirm(point)));
    page.paragraph("Message", Run.strong(point.message()));
    page.paragraph("Normal", Run.meta(point.reason()));
    point.rules().forEach(it -> page.paragraph("Normal", Run.meta(it)));
    wordings(point, LONGEST_WORDING);
    decision(point);
  }

  private String confirm(NotedPoint point) {
    return point.point().probable() ? " · " + note.say("report.probable") : "";
  }

  private void wordings(NotedPoint point, int longest) {
    List<List<Cell>> rows = new ArrayList<>();
    for (NotedWording it : point.wordings()) {
      rows.add(
          List.of(
              Cell.of(250, Run.strong(it.article().letter())),
              Cell.of(550, Run.meta(it.place())),
              new Cell(4200, Page.marked(it, longest))));
    }
    page.table(false, rows);
  }

  private void decision(NotedPoint point) {
    for (Decision.Line line : point.decision().lines(note)) {
      page.paragraph("Decision", Run.meta(line.label() + "  "), Run.plain(line.words()));
    }
  }

  private void section(Section section) {
    List<NotedPoint> points = note.points(section);
    if (!points.isEmpty()) {
      heading(section, points.size());
    }
    for (NotedPoint it : points) {
      page.paragraph(
          "Heading3",
          Run.plain(label(it) + "  " + it.message() + "  "),
          Run.meta(it.allPlaces() + confirm(it)));
      wordings(it, LONGEST_ONLY_IN);
      decision(it);
    }
  }

  private void onlyIn() {
    List<NotedPoint> points = note.points(Section.ONLY_IN);
    if (!points.isEmpty()) {
      heading(Section.ONLY_IN, points.size());
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (NotedPoint it : points) {
      List<Run> runs = new ArrayList<>();
      if (it.namesSpeaker()) {
        runs.add(Run.plain(note.say("report.who", it.title()).strip() + " "));
      }
      if (it.wordings().isEmpty()) {
        runs.add(Run.plain(it.message()));
      } else {
        runs.addAll(Page.marked(it.wordings().getFirst(), LONGEST_ONLY_IN));
      }
      it.decision()
          .lines(note)
          .forEach(line -> runs.add(Run.meta("  " + line.label() + ": " + line.words())));
      rows.add(
          List.of(
              Cell.of(450, Run.strong(label(it))),
              Cell.of(850, Run.meta(it.allPlaces())),
              new Cell(3700, runs)));
    }
    page.table(false, rows);
  }

  private void list(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      page.paragraph("Heading1", Run.plain(note.say(heading)));
      lines.forEach(it -> page.paragraph("Normal", Run.plain(it)));
    }
  }

  private void quotations() {
    page.paragraph("Heading1", Run.plain(note.say("report.heading.quotations")));
    List<List<Cell>> rows = new ArrayList<>();
    for (NotedQuotation it : note.quotations()) {
      rows.add(
          List.of(
              Cell.of(250, Run.strong(it.article().letter())),
              Cell.of(550, Run.meta(it.place())),
              Cell.of(
                  4200,
                  new Run(it.words().text(), "Words", it.article().article().language()),
                  Run.meta("  " + String.join(" · ", it.facts())))));
    }
    page.table(false, rows);
  }

  private void text(NotedArticle article) {
    page.paragraph("Heading1", Run.plain(article.letter() + "  " + article.name()));
    for (Block block : article.article().blocks()) {
      String words = Excerpt.of(article.article().text(), block.span(), List.of()).text();
      if (block.compared()) {
        String number = block.paragraph().isPresent() ? block.paragraph().getAsInt() + "  " : "";
        String style =
            block.kind().name().toLowerCase(Locale.ROOT).equals("paragraph") ? "Words" : "Strong";
        page.paragraph(
            "Body", Run.meta(number), new Run(words, style, article.article().language()));
      } else {
        String reason = note.messages().say(block.reason().orElseGet(() -> Places.of(block)));
        page.paragraph("Normal", Run.meta(reason + " · " + words));
      }
    }
  }

  private void method() {
    page.paragraph("Heading1", Run.plain(note.say("note.method")));
    note.hidden().forEach(it -> page.paragraph("Normal", Run.plain(it)));
    List<String> method = note.method();
    method.subList(0, method.size() - 1).forEach(it -> page.paragraph("Normal", Run.meta(it)));
    page.paragraph("Normal", Run.meta(note.say("note.hash")));
    note.articles()
        .forEach(it -> page.paragraph("Normal", Run.meta(it.letter() + " " + it.sha256())));
    page.paragraph("Normal", Run.strong(method.getLast()));
  }
}
