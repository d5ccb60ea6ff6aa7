package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.finding.Agreement;
import app.verbatim.finding.Point;
import app.verbatim.finding.Point.Section;
import app.verbatim.finding.Point.Wording;
import app.verbatim.project.Project;
import app.verbatim.report.Decision;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.Outline;
import app.verbatim.report.Places;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.Shortened;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The comparison to be read in a terminal or a mail: major points in full, notable ones a line
/// each, form only counted; 79 columns.
///
/// @param bold marks differing words in bold instead of asterisks
/// @param why says by which rule each speaker and date was found, where nothing is compared
public record TextWriter(boolean bold, boolean why, NoteOptions options) implements ReportWriter {

  /// How many notable points are written out, and how many lines one article's own points get.
  private static final int SHOWN = 3;

  private static final int AGREEMENTS_SHOWN = 6;
  private static final int INDENT = 4;

  /// Longer wordings are cut to the words around their differences.
  private static final int LONGEST_WORDING = 420;

  public TextWriter() {
    this(false, false);
  }

  public TextWriter(boolean bold, boolean why) {
    this(bold, why, NoteOptions.DEFAULT);
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new TextWriter(bold, why, others);
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    TextPage page = new TextPage(bold);
    Outline outline = new Outline(project, messages);
    if (project.compared()) {
      comparison(outline, Note.of(project, messages, options), page);
    } else {
      embargoes(Note.of(project, messages, options), page);
      new TextExtract(outline, page, why).write();
    }
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void embargoes(Note note, TextPage page) {
    note.embargoes().forEach(it -> page.hanging("", 0, Excerpt.plain(it)));
    if (!note.embargoes().isEmpty()) {
      page.blank();
    }
  }

  private static void comparison(Outline outline, Note note, TextPage page) {
    embargoes(note, page);
    if (!outline.headline().isEmpty()) {
      page.line(outline.headline());
      page.blank();
    }
    TextArticles.write(outline, page);
    page.line(outline.counts());
    if (!outline.project().work().verdicts().isEmpty() && !note.stamp().isEmpty()) {
      page.line(note.stamp());
    }
    majors(outline, note, page);
    if (note.isWhole()) {
      notable(outline, note, page);
      onlyIn(outline, note, page);
      agreements(outline, page);
    }
    folded(outline, note, page);
  }

  private static void majors(Outline outline, Note note, TextPage page) {
    List<NotedPoint> points = note.points(Section.MAJOR);
    heading(Section.MAJOR, points.size(), outline, page);
    for (int i = 0; i < points.size(); i++) {
      NotedPoint point = points.get(i);
      if (i > 0 && note.isWhole()) {
        page.blank();
      }
      page.row(
          point.label(),
          INDENT,
          point.point().probable()
              ? point.title() + " · " + outline.say("report.probable")
              : point.title(),
          point.allPlaces());
      String why = point.reason().isEmpty() ? point.message() : point.reason();
      page.hanging("", INDENT, Excerpt.plain(why));
      if (note.isWhole()) {
        wordings(outline, page, point.point());
      }
      decision(note, page, point);
    }
  }

  private static void decision(Note note, TextPage page, NotedPoint point) {
    for (Decision.Line line : point.decision().lines(note)) {
      String label = " ".repeat(INDENT) + line.label();
      page.hanging(label, TextPage.columns(label) + 2, Excerpt.plain(line.words()));
    }
  }

  /// `A § 3, § 10 B § 2`
  static String places(Outline outline, Point point) {
    return Places.of(outline.comparison(), point, outline.messages()).entrySet().stream()
        .map(it -> it.getKey() + "\u00a0" + places(it.getValue()))
        .collect(Collectors.joining("\u00a0 "));
  }

  private static String places(Set<String> places) {
    return places.stream()
        .map(place -> place.replace(' ', '\u00a0'))
        .collect(Collectors.joining(", "));
  }

  /// The versions face to face: by letter, with the place too where one article has several.
  private static void wordings(Outline outline, TextPage page, Point point) {
    List<String> letters =
        point.wordings().stream().map(it -> letter(outline, it.shown())).toList();
    Set<String> different = new LinkedHashSet<>(letters);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      String place = place(outline, point.wordings().get(i).shown());
      labels.add(
          letters.size() == different.size()
              ? letters.get(i)
              : different.size() == 1 ? place : letters.get(i) + " " + place);
    }
    int widest = labels.stream().mapToInt(TextPage::columns).max().orElse(0);
    for (int i = 0; i < labels.size(); i++) {
      String label = " ".repeat(INDENT) + labels.get(i);
      page.hanging(label, INDENT + widest + 2, excerpt(outline, point.wordings().get(i)));
    }
  }

  private static Excerpt excerpt(Outline outline, Wording wording) {
    Article article = outline.comparison().extract(wording.shown().article()).article();
    return Shortened.to(
        LONGEST_WORDING, Excerpt.of(article.text(), wording.shown().span(), wording.marked()));
  }

  private static String letter(Outline outline, Passage passage) {
    return outline.comparison().extract(passage.article()).article().letter();
  }

  private static String place(Outline outline, Passage passage) {
    return Places.of(outline.comparison(), passage, outline.messages());
  }

  private static void notable(Outline outline, Note note, TextPage page) {
    List<NotedPoint> points = note.points(Section.NOTABLE);
    heading(Section.NOTABLE, points.size(), outline, page);
    for (NotedPoint point : points.subList(0, Math.min(points.size(), SHOWN))) {
      page.hanging(point.label(), INDENT, Excerpt.plain(point.message()));
      decision(note, page, point);
    }
    if (points.size() > SHOWN) {
      page.hanging("", INDENT, Excerpt.plain(outline.say("report.others", points.size() - SHOWN)));
    }
  }

  private static void onlyIn(Outline outline, Note note, TextPage page) {
    List<NotedPoint> points = note.points(Section.ONLY_IN);
    heading(Section.ONLY_IN, points.size(), outline, page);
    Map<String, List<Point>> byArticle = new LinkedHashMap<>();
    for (NotedPoint point : points) {
      byArticle
          .computeIfAbsent(String.join(", ", point.places().keySet()), it -> new ArrayList<>())
          .add(point.point());
    }
    byArticle.forEach((letter, own) -> TextOnlyIn.write(outline, page, letter, own, SHOWN));
  }

  private static void agreements(Outline outline, TextPage page) {
    List<Agreement> all = outline.comparison().agreements();
    if (all.isEmpty()) {
      return;
    }
    page.blank();
    page.line(outline.say("report.heading.agreements"));
    page.blank();
    String words =
        all.stream()
            .limit(AGREEMENTS_SHOWN)
            .map(it -> outline.say(it.message()))
            .map(it -> it.endsWith(".") ? it : it + ".")
            .collect(Collectors.joining(" "));
    int more = all.size() - AGREEMENTS_SHOWN;
    page.hanging(
        "",
        INDENT,
        Excerpt.plain(more > 0 ? words + " " + outline.say("report.others", more) : words));
  }

  /// What is hidden is counted, and what was set aside is named.
  private static void folded(Outline outline, Note note, TextPage page) {
    page.blank();
    int style = note.points(Section.STYLE).size();
    note.hidden().forEach(it -> page.hanging("", 0, Excerpt.plain(it)));
    if (style > 0) {
      String heading = outline.heading(Section.STYLE);
      page.hanging(
          heading,
          TextPage.columns(heading) + 2,
          Excerpt.plain(outline.say("report.style", style)));
    }
    String label = outline.say("report.heading.aside");
    for (Article article : outline.articles()) {
      Set<String> reasons = outline.setAside(article);
      if (!reasons.isEmpty()) {
        String words = outline.say("report.aside", article.letter(), String.join(", ", reasons));
        int indent = TextPage.columns(outline.say("report.heading.aside")) + 2;
        page.hanging(label, indent, Excerpt.plain(words));
        label = "";
      }
    }
  }

  private static void heading(Section section, int points, Outline outline, TextPage page) {
    if (points > 0) {
      page.blank();
      page.line(outline.heading(section));
      page.blank();
    }
  }
}
