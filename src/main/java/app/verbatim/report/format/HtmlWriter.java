package app.verbatim.report.format;

import app.verbatim.article.Messages;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Project;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The note as one page that needs nothing else: the headline, the state of the work, the articles,
/// the points with their versions face to face and what was decided, the texts with their
/// paragraphs numbered.
public record HtmlWriter(NoteOptions options) implements ReportWriter {

  public HtmlWriter() {
    this(NoteOptions.DEFAULT);
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new HtmlWriter(others);
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    out.write(page(Note.of(project, messages, options)).getBytes(StandardCharsets.UTF_8));
  }

  static String page(Note note) {
    List<Html> parts = new ArrayList<>();
    parts.add(band(note));
    parts.add(articles(note));
    if (note.kind() == Note.Kind.QUOTATIONS) {
      parts.add(HtmlQuotations.of(note));
    } else {
      HtmlPoints points = new HtmlPoints(note);
      parts.add(points.table());
      if (note.isWhole()) {
        parts.add(points.cards());
        parts.add(points.folded(Section.NOTABLE));
        parts.add(points.onlyIn());
        parts.add(agreements(note));
        parts.add(points.folded(Section.STYLE));
      }
    }
    if (note.isWhole()) {
      parts.add(setAside(note));
    }
    if (note.hasTexts()) {
      parts.add(new HtmlTexts(note).all());
    }
    parts.add(footer(note));
    String title = note.say("report.title", note.title());
    return HtmlPage.of(note.language(), title, HtmlPrint.feet(note), Html.join(parts)).markup();
  }

  private static Html band(Note note) {
    Html state =
        note.stamp().isEmpty()
            ? Html.NONE
            : Html.of(
                "<p class=\"state{}\">{}</p>", note.state().isDraft() ? "" : " done", note.stamp());
    Html signatures =
        note.kind() == Note.Kind.QUOTATIONS
            ? Html.NONE
            : Html.of(
                "<p class=\"signed\">{} <span class=\"blank\"></span> {} <span"
                    + " class=\"blank\"></span></p>\n",
                note.say("note.drafted"),
                note.say("note.checked"));
    return Html.of(
        """
        <header class="band"><p class="kind">{}</p><h1><bdi>{}</bdi></h1>{}</header>
        {}{}{}\
        """,
        note.name(),
        note.title(),
        state,
        signatures,
        Html.join(
            note.embargoes().stream()
                .map(it -> Html.of("<p class=\"embargo\">{}</p>\n", it))
                .toList()),
        note.headline().isEmpty()
            ? Html.NONE
            : Html.of("<p class=\"headline\">{}</p>\n", note.headline()));
  }

  private static Html articles(Note note) {
    List<Html> rows = new ArrayList<>();
    for (NotedArticle article : note.articles()) {
      Html name = Html.of("<bdi>{}</bdi>", article.name());
      rows.add(
          Html.of(
              """
              <tr><td>{}</td><td>{}{}<br><span class="meta"><bdi>{}</bdi></span></td>\
              <td>{}</td><td class="num">{}</td><td>{}</td></tr>
              """,
              letter(article),
              note.hasTexts()
                  ? Html.of("<a class=\"source\" href=\"#text-{}\">{}</a>", article.letter(), name)
                  : Html.of("<span class=\"source\">{}</span>", name),
              article.role().isEmpty()
                  ? Html.NONE
                  : Html.of("<span class=\"tag\">{}</span>", article.role()),
              article.file(),
              article.published(),
              note.say("report.words", article.words()),
              article.credits()));
    }
    for (Note.Unread source : note.unread()) {
      rows.add(
          Html.of(
              "<tr><td></td><td colspan=\"4\"><bdi>{}</bdi> <span"
                  + " class=\"bad\">{}</span></td></tr>\n",
              source.file(),
              source.reason()));
    }
    return Html.of(
        "<div class=\"sheet\"><table class=\"articles\"><tbody>\n{}</tbody></table></div>\n",
        Html.join(rows));
  }

  static Html letter(NotedArticle article) {
    return Html.of(
        "<span class=\"letter{}\">{}</span>", article.isOurs() ? " ours" : "", article.letter());
  }

  private static Html agreements(Note note) {
    List<Html> lines =
        note.agreements().stream()
            .map(
                it ->
                    Html.of(
                        "<li><span>{}</span><span><bdi>{}</bdi></span></li>\n",
                        HtmlPoints.shape("agrees", note.say("report.agrees")),
                        it))
            .toList();
    return lines.isEmpty()
        ? Html.NONE
        : Html.of(
            "<h2>{} <span class=\"n\">{}</span></h2>\n<ul class=\"sheet list\">\n{}</ul>\n",
            note.say("report.heading.agreements"),
            lines.size(),
            Html.join(lines));
  }

  private static Html setAside(Note note) {
    List<Html> lines = new ArrayList<>();
    for (NotedArticle article : note.articles()) {
      if (!article.aside().isEmpty()) {
        lines.add(
            Html.of(
                "<li class=\"aside\"><span>{}</span><span>{}</span></li>\n",
                letter(article),
                String.join(", ", article.aside())));
      }
    }
    return lines.isEmpty()
        ? Html.NONE
        : Html.of(
            "<h2>{}</h2>\n<ul class=\"sheet list\">\n{}</ul>\n",
            note.say("report.heading.aside"),
            Html.join(lines));
  }

  private static Html footer(Note note) {
    List<Html> hashes =
        note.articles().stream()
            .map(it -> Html.of(" {}&nbsp;<code>{}</code>", it.letter(), it.sha256()))
            .toList();
    List<String> lines = new ArrayList<>(note.hidden());
    lines.addAll(note.method().subList(0, note.method().size() - 1));
    return Html.of(
        "<footer>{}<p>{}{}</p><p><strong>{}</strong></p></footer>\n",
        Html.join(lines.stream().map(it -> Html.of("<p>{}</p>", it)).toList()),
        note.say("note.hash"),
        Html.join(hashes),
        note.method().getLast());
  }
}
