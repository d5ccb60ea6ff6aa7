package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Outline;
import app.verbatim.report.Places;
import java.util.ArrayList;
import java.util.List;

/// What each article quotes, where nothing is compared.
final class HtmlQuotations {

  private HtmlQuotations() {}

  static Html of(Outline outline) {
    List<Html> parts = new ArrayList<>();
    for (Extract extract : outline.comparison().extracts()) {
      List<Html> lines =
          extract.sayings().stream().map(it -> line(outline, extract.article(), it)).toList();
      parts.add(
          Html.of(
              "<h2>{} <bdi>{}</bdi> <span class=\"n\">{}</span></h2>\n"
                  + "<ul class=\"sheet list\">\n"
                  + "{}</ul>\n",
              HtmlWriter.letter(extract.article()),
              Outline.name(extract.article()),
              lines.size(),
              Html.join(lines)));
    }
    return Html.join(parts);
  }

  private static Html line(Outline outline, Article article, Saying saying) {
    Span marked = saying.quotation().marked();
    return Html.of(
        """
        <li><span class="at"><a href="#{}">{}</a></span><div><bdi class="words" lang="{}">{}</bdi><p class="reason">{}</p></div></li>
        """,
        HtmlTexts.anchor(article, marked.start()),
        outline.say(Places.of(article, marked.start())),
        article.language(),
        Excerpt.of(article.text(), marked, List.of()).text(),
        String.join(" · ", TextExtract.facts(outline, saying)));
  }
}
