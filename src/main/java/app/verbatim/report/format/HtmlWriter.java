package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Agreement;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Project;
import app.verbatim.report.Outline;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The comparison note as one page that needs nothing else: the headline, the articles, the points
/// with their versions face to face, and the texts with their paragraphs numbered.
public final class HtmlWriter implements ReportWriter {

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    Outline outline = new Outline(project, messages);
    List<Html> parts = new ArrayList<>();
    parts.add(band(outline));
    parts.add(articles(outline));
    if (project.compared()) {
      HtmlPoints points = new HtmlPoints(outline);
      parts.add(points.table());
      parts.add(points.cards());
      parts.add(points.folded(Section.NOTABLE));
      parts.add(points.onlyIn());
      parts.add(agreements(outline));
      parts.add(points.folded(Section.STYLE));
    } else {
      parts.add(HtmlQuotations.of(outline));
    }
    parts.add(setAside(outline));
    parts.add(new HtmlTexts(outline).all());
    parts.add(footer(outline));
    Html page = HtmlPage.of(messages.locale().getLanguage(), title(outline), Html.join(parts));
    out.write(page.markup().getBytes(StandardCharsets.UTF_8));
  }

  private static String title(Outline outline) {
    return outline.say("report.title", outline.project().title());
  }

  private static Html band(Outline outline) {
    String headline = outline.headline();
    return Html.of(
        """
        <header class="band"><p class="kind">{}</p><h1><bdi>{}</bdi></h1></header>
        {}\
        """,
        outline.say(outline.project().compared() ? "report.note" : "report.quotations"),
        outline.project().title(),
        headline.isEmpty() ? Html.NONE : Html.of("<p class=\"headline\">{}</p>\n", headline));
  }

  private static Html articles(Outline outline) {
    List<Html> rows = new ArrayList<>();
    for (Extract extract : outline.comparison().extracts()) {
      Article article = extract.article();
      rows.add(
          Html.of(
              """
              <tr><td>{}</td><td><a class="source" href="#text-{}"><bdi>{}</bdi></a>{}<br><span class="meta"><bdi>{}</bdi></span></td>\
              <td>{}</td><td class="num">{}</td><td>{}</td></tr>
              """,
              letter(article),
              article.letter(),
              Outline.name(article),
              role(outline, article),
              article.source(),
              outline.published(extract),
              outline.say("report.words", Outline.words(article)),
              Outline.credits(article)));
    }
    for (Unreadable source : outline.comparison().unreadable()) {
      rows.add(
          Html.of(
              "<tr><td></td><td colspan=\"4\"><bdi>{}</bdi> <span"
                  + " class=\"bad\">{}</span></td></tr>\n",
              source.source(),
              outline.say(source.reason())));
    }
    return Html.of(
        "<div class=\"sheet\"><table class=\"articles\"><tbody>\n{}</tbody></table></div>\n",
        Html.join(rows));
  }

  static Html letter(Article article) {
    boolean ours = article.role().filter(Article.Role.OUR_COPY::equals).isPresent();
    return Html.of("<span class=\"letter{}\">{}</span>", ours ? " ours" : "", article.letter());
  }

  private static Html role(Outline outline, Article article) {
    return article
        .role()
        .map(role -> "report.role." + role.name().toLowerCase(Locale.ROOT))
        .map(key -> Html.of("<span class=\"tag\">{}</span>", outline.say(key)))
        .orElse(Html.NONE);
  }

  private static Html agreements(Outline outline) {
    List<Agreement> all = outline.comparison().agreements();
    if (all.isEmpty()) {
      return Html.NONE;
    }
    List<Html> lines =
        all.stream()
            .map(
                it ->
                    Html.of(
                        "<li><span>{}</span><span><bdi>{}</bdi></span></li>\n",
                        HtmlPoints.shape("agrees", outline.say("report.agrees")),
                        outline.say(it.message())))
            .toList();
    return Html.of(
        "<h2>{} <span class=\"n\">{}</span></h2>\n<ul class=\"sheet list\">\n{}</ul>\n",
        outline.say("report.heading.agreements"),
        all.size(),
        Html.join(lines));
  }

  private static Html setAside(Outline outline) {
    List<Html> lines = new ArrayList<>();
    for (Article article : outline.articles()) {
      if (!outline.setAside(article).isEmpty()) {
        lines.add(
            Html.of(
                "<li class=\"aside\"><span>{}</span><span>{}</span></li>\n",
                letter(article),
                String.join(", ", outline.setAside(article))));
      }
    }
    return lines.isEmpty()
        ? Html.NONE
        : Html.of(
            "<h2>{}</h2>\n<ul class=\"sheet list\">\n{}</ul>\n",
            outline.say("report.heading.aside"),
            Html.join(lines));
  }

  private static Html footer(Outline outline) {
    List<Html> hashes =
        outline.articles().stream()
            .map(it -> Html.of(" {}&nbsp;<code>{}</code>", it.letter(), it.id()))
            .toList();
    return Html.of(
        "<footer><p>{}</p><p>{}</p><p>{}{}</p><p><strong>{}</strong></p></footer>\n",
        outline.say("report.method"),
        outline.say("report.method.limits"),
        outline.say("report.method.hashes"),
        Html.join(hashes),
        outline.say("report.method.right"));
  }
}
