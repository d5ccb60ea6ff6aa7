package app.verbatim.report.format;

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
import app.verbatim.report.Shortened;
import app.verbatim.report.WellFormed;
import java.util.ArrayList;
import java.util.List;

/// The chapters of a note in Markdown. Differing words stand in bold; nothing an article holds can
/// become markup of either kind.
final class MarkdownPage {

  private static final int LONGEST_WORDING = 900;
  private static final int LONGEST_ONLY_IN = 260;

  /// What begins something in Markdown, in the middle of a line or at its start.
  private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&=$:@^\"'";

  private final Note note;
  private final StringBuilder page = new StringBuilder();

  MarkdownPage(Note note) {
    this.note = note;
  }

  String write() {
    head();
    articles();
    if (note.kind() == Note.Kind.QUOTATIONS) {
      quotations();
    } else {
      majors();
      if (note.isWhole()) {
        note.points(Section.MAJOR).forEach(it -> point(it, "###", LONGEST_WORDING));
        lesser(Section.NOTABLE);
        onlyIn();
        list(note.say("report.heading.agreements"), note.agreements());
        int style = note.points(Section.STYLE).size();
        list(
            note.heading(Section.STYLE),
            style == 0 ? List.of() : List.of(note.say("report.style", style)));
      }
    }
    if (note.isWhole()) {
      list(
          note.say("report.heading.aside"),
          note.articles().stream()
              .filter(it -> !it.aside().isEmpty())
              .map(it -> note.say("report.aside", it.letter(), String.join(", ", it.aside())))
              .toList());
    }
    if (note.hasTexts()) {
      note.articles().forEach(this::text);
    }
    method();
    return page.toString();
  }

  private void paragraph(String markup) {
    if (!markup.isBlank()) {
      page.append(markup).append("\n\n");
    }
  }

  private void head() {
    paragraph("# " + escape(note.title()));
    paragraph(
        escape(note.name())
            + (note.stamp().isEmpty() ? "" : " · **" + escape(note.stamp()) + "**"));
    note.embargoes().forEach(it -> paragraph("> **" + escape(it) + "**"));
    paragraph(note.headline().isEmpty() ? "" : "**" + escape(note.headline()) + "**");
  }

  private void articles() {
    row("", note.say("note.articles"), note.say("note.column.published"), "", "");
    row("---", "---", "---", "---", "---");
    for (NotedArticle it : note.articles()) {
      String role = it.role().isEmpty() ? "" : " (" + it.role() + ")";
      row(
          "**" + escape(it.letter()) + "**",
          escape(it.name() + role) + " " + escape(it.file()),
          escape(it.published()),
          escape(note.say("report.words", it.words())),
          escape(it.credits()));
    }
    page.append('\n');
    note.unread().forEach(it -> paragraph(escape(it.file() + ": " + it.reason())));
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void majors() {
    paragraph(escape(note.counts()));
    List<NotedPoint> points = note.points(Section.MAJOR);
    if (points.isEmpty()) {
      return;
    }
    paragraph("## " + escape(note.heading(Section.MAJOR)) + " " + points.size());
    row(
        "",
        escape(note.say("note.column.who")),
        escape(note.say("note.column.places")),
        escape(note.say("note.verdict")));
    row("---", "---", "---", "---");
    int shown = note.isWhole() ? points.size() : Math.min(points.size(), Note.MOST_ON_A_PAGE);
    for (NotedPoint it : points.subList(0, shown)) {
      row(
          escape(it.label()),
          "**" + escape(it.title()) + "** " + escape(it.reason()),
          escape(it.allPlaces()),
          escape(it.decision().brief()));
    }
    page.append('\n');
    if (shown < points.size()) {
      paragraph(escape(note.say("note.moreMajors", points.size() - shown)));
    }
  }

  private void point(NotedPoint point, String heading, int longest) {
    String title = point.section() == Section.MAJOR ? point.title() : point.message();
    paragraph(
        "%s %s %s · %s%s"
            .formatted(
                heading, point.label(), escape(title), escape(point.allPlaces()), confirm(point)));
    if (point.section() == Section.MAJOR) {
      paragraph("**" + escape(point.message()) + "**");
    }
    List<String> why = new ArrayList<>(List.of(point.reason()));
    why.addAll(point.rules());
    paragraph(escape(String.join(" ", why)));
    for (NotedWording it : point.wordings()) {
      paragraph(
          "> **%s** %s  \n> %s"
              .formatted(
                  escape(it.article().letter()),
                  escape(it.place()),
                  marked(Shortened.to(longest, it.words()))));
    }
    decision(point);
  }

  private String confirm(NotedPoint point) {
    return point.point().probable() ? " · " + escape(note.say("report.probable")) : "";
  }

  private void decision(NotedPoint point) {
    List<Decision.Line> lines = point.decision().lines(note);
    lines.forEach(
        it ->
            page.append("- ")
                .append(escape(it.label()))
                .append(": ")
                .append(escape(it.words()))
                .append('\n'));
    page.append(lines.isEmpty() ? "" : "\n");
  }

  private void lesser(Section section) {
    List<NotedPoint> points = note.points(section);
    if (!points.isEmpty()) {
      paragraph("## " + escape(note.heading(section)) + " " + points.size());
      points.forEach(it -> point(it, "####", LONGEST_ONLY_IN));
    }
  }

  private void onlyIn() {
    List<NotedPoint> points = note.points(Section.ONLY_IN);
    if (points.isEmpty()) {
      return;
    }
    paragraph("## " + escape(note.heading(Section.ONLY_IN)) + " " + points.size());
    for (NotedPoint it : points) {
      String who = it.namesSpeaker() ? note.say("report.who", it.title()).strip() + " " : "";
      String words =
          it.wordings().isEmpty()
              ? escape(it.message())
              : escape(
                  Shortened.to(LONGEST_ONLY_IN, it.wordings().getFirst().words().unmarked())
                      .text());
      page.append("- ").append(it.label()).append(' ').append(escape(it.allPlaces()));
      page.append(" · ").append(escape(who)).append(words).append('\n');
      it.decision()
          .lines(note)
          .forEach(
              line ->
                  page.append("  - ")
                      .append(escape(line.label() + ": " + line.words()))
                      .append('\n'));
    }
    page.append('\n');
  }

  private void list(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      paragraph("## " + escape(heading));
      lines.forEach(it -> page.append("- ").append(escape(it)).append('\n'));
      page.append('\n');
    }
  }

  private void quotations() {
    for (NotedQuotation it : note.quotations()) {
      paragraph(
          "> **%s** %s  \n> %s  \n> %s"
              .formatted(
                  escape(it.article().letter()),
                  escape(it.place()),
                  escape(it.words().text()),
                  escape(String.join(" · ", it.facts()))));
    }
  }

  private void text(NotedArticle article) {
    paragraph("## " + escape(article.letter() + " " + article.name()));
    for (Block block : article.article().blocks()) {
      String words = escape(Excerpt.of(article.article().text(), block.span(), List.of()).text());
      String number = block.paragraph().isPresent() ? block.paragraph().getAsInt() + " · " : "";
      paragraph(
          block.compared()
              ? number + words
              : "("
                  + escape(note.messages().say(block.reason().orElseGet(() -> Places.of(block))))
                  + ") "
                  + words);
    }
  }

  private void method() {
    paragraph("## " + escape(note.say("note.method")));
    note.hidden().forEach(it -> paragraph(escape(it)));
    note.method().forEach(it -> paragraph(escape(it)));
    paragraph(escape(note.say("note.hash")));
    note.articles()
        .forEach(
            it ->
                page.append("- ")
                    .append(it.letter())
                    .append(" `")
                    .append(it.sha256())
                    .append("`\n"));
  }

  /// Bold begins and ends at a letter: a space inside the stars would leave them as they are.
  private static String marked(Excerpt excerpt) {
    StringBuilder marked = new StringBuilder();
    for (Excerpt.Run run : excerpt.runs()) {
      String words = run.words();
      String bare = words.strip();
      if (!run.marked() || bare.isEmpty()) {
        marked.append(escape(words));
      } else {
        int start = words.indexOf(bare);
        marked.append(escape(words.substring(0, start))).append("**").append(escape(bare));
        marked.append("**").append(escape(words.substring(start + bare.length())));
      }
    }
    return marked.toString();
  }

  /// Every mark that could begin markup is written as itself; line breaks become spaces.
  static String escape(String words) {
    String line = Excerpt.visible(WellFormed.of(words)).replace('\n', ' ').replace('\t', ' ');
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '<' || c == '>' || c == '&') {
        escaped.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
      } else {
        boolean plain = ".-+'\":=@()!".indexOf(c) >= 0 && !isRisky(line, i);
        escaped.append(SPECIAL.indexOf(c) >= 0 && !plain ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /// Common stops are left as they are, for those who read the text itself; but not where they
  /// begin a list, an address or a picture.
  private static boolean isRisky(String line, int at) {
    boolean begins = line.substring(0, Math.min(at, 12)).isBlank() && at < 12;
    boolean afterNumber =
        at > 0 && at < 12 && line.substring(0, at).strip().chars().allMatch(Character::isDigit);
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    return begins || afterNumber || line.charAt(at) == ':' && next == '/' || next == '[';
  }
}
