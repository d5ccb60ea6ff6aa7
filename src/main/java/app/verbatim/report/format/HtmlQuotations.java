package app.verbatim.report.format;

import app.verbatim.report.Note;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedQuotation;
import java.util.ArrayList;
import java.util.List;

/// What each article quotes, where nothing is compared.
final class HtmlQuotations {

  private HtmlQuotations() {}

  static Html of(Note note) {
    List<Html> parts = new ArrayList<>();
    for (NotedArticle article : note.articles()) {
      List<Html> lines =
          note.quotations().stream()
              .filter(it -> it.article().letter().equals(article.letter()))
              .map(it -> line(note, it))
              .toList();
      parts.add(
          Html.of(
              "<h2>{} <bdi>{}</bdi> <span class=\"n\">{}</span></h2>\n"
                  + "<ul class=\"sheet list\">\n"
                  + "{}</ul>\n",
              HtmlWriter.letter(article),
              article.name(),
              lines.size(),
              Html.join(lines)));
    }
    return Html.join(parts);
  }

  private static Html line(Note note, NotedQuotation quotation) {
    Html place =
        note.hasTexts()
            ? Html.of(
                "<a href=\"#{}\">{}</a>",
                HtmlTexts.anchor(quotation.article(), quotation.marked().start()),
                quotation.place())
            : Html.text(quotation.place());
    return Html.of(
        """
        <li><span class="at">{}</span><div><bdi class="words" lang="{}">{}</bdi><p class="reason">{}</p></div></li>
        """,
        place,
        quotation.article().article().language(),
        quotation.words().text(),
        String.join(" · ", quotation.facts()));
  }
}
