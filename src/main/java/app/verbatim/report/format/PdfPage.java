package app.verbatim.report.format;

import app.verbatim.finding.Point.Section;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Note;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedQuotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The note laid out for paper, in the markup the PDF is made from: tables instead of grids,
/// nothing folded.
final class PdfPage {

  private static final int LONGEST_WORD = 300;
  private static final int SHOWN_OF_IT = 60;

  private final Note note;
  private final PdfFonts fonts;
  private final Set<String> missing = PdfFonts.none();
  private int cut;

  private PdfPage(Note note, PdfFonts fonts) {
    this.note = note;
    this.fonts = fonts;
  }

  static Html of(Note note, PdfFonts fonts) {
    return new PdfPage(note, fonts).page();
  }

  private Html page() {
    Html body = Html.join(parts());
    Html unshown =
        missing.isEmpty()
            ? Html.NONE
            : p("method", note.say("note.unshown", String.join(", ", missing)));
    Html shortened = cut == 0 ? Html.NONE : p("method", note.say("note.cut", cut));
    return Html.of(
        """
        <html lang="{}"><head><title>{}</title><meta name="subject" content="{}"/>
        <style>{}</style></head><body class="{}">
        {}{}{}{}</body></html>
        """,
        note.language(),
        fonts.showable(bounded(note.say("report.title", note.title())), missing),
        note.name(),
        Style.PRINT,
        note.options().length().word(),
        feet(),
        body,
        unshown,
        shortened);
  }

  /// Words that may hold anything, for a hole of a template.
  private Html words(String words) {
    return Html.text(fonts.showable(bounded(Excerpt.plain(words).text()), missing));
  }

  /// What is longer than any word or address is cut: no page could hold it, and to lay it out would
  /// take for ever.
  private String bounded(String words) {
    if (words.length() <= LONGEST_WORD) {
      return words;
    }
    StringBuilder kept = new StringBuilder();
    for (int start = 0; start < words.length(); ) {
      int space = words.indexOf(' ', start);
      int end = space < 0 ? words.length() : space + 1;
      if (end - start > LONGEST_WORD) {
        int half = words.offsetByCodePoints(start, SHOWN_OF_IT);
        kept.append(words, start, half).append(Excerpt.CUT).append(' ');
        cut++;
      } else {
        kept.append(words, start, end);
      }
      start = end;
    }
    return kept.toString();
  }

  private Html p(String kind, String words) {
    return words.isEmpty() ? Html.NONE : Html.of("<p class=\"{}\">{}</p>\n", kind, words(words));
  }

  /// What runs at the foot of every page.
  private Html feet() {
    Html embargo =
        Html.join(
            note.embargoes().stream()
                .map(it -> Html.of("<b class=\"embargoed\">{}</b> ", words(it)))
                .toList());
    return Html.of(
        """
        <div class="foot-left">{}<br/>{}</div>
        <div class="foot-right">{}<br/>{} <span class="page-number"></span></div>
        """,
        embargo,
        words(note.title()),
        words(note.stamp()),
        words(note.say("note.page")));
  }

  private List<Html> parts() {
    List<Html> parts = new ArrayList<>();
    parts.add(band());
    parts.add(articles());
    if (note.kind() == Note.Kind.QUOTATIONS) {
      parts.add(quotations());
    } else {
      PdfPoints points = new PdfPoints(note, this::words);
      parts.add(points.majors());
      if (note.isWhole()) {
        note.points(Section.MAJOR).forEach(it -> parts.add(points.card(it)));
        parts.add(points.section(Section.NOTABLE));
        parts.add(points.onlyIn());
        parts.add(points.agreements());
        parts.add(points.style());
      }
    }
    if (note.isWhole()) {
      parts.add(aside());
    }
    if (note.hasTexts()) {
      note.articles().forEach(it -> parts.add(text(it)));
    }
    parts.add(method());
    return parts;
  }

  private Html band() {
    Html signed =
        note.kind() == Note.Kind.QUOTATIONS
            ? Html.NONE
            : Html.of(
                "<p class=\"signed\">{} ____________________ &#160; {} ____________________</p>\n",
                words(note.say("note.drafted")),
                words(note.say("note.checked")));
    return Html.of(
        """
        <table class="band"><tr><td class="kind">{}</td><td class="case">{}</td><td class="state">{}</td></tr></table>
        {}{}<h1>{}</h1>
        """,
        words(note.name()),
        words(note.title()),
        words(note.stamp()),
        signed,
        Html.join(note.embargoes().stream().map(it -> p("embargo", it)).toList()),
        words(note.headline().isEmpty() ? note.title() : note.headline()));
  }

  private Html articles() {
    List<Html> rows = new ArrayList<>();
    for (NotedArticle article : note.articles()) {
      rows.add(
          Html.of(
              """
              <tr><td class="letter{}">{}</td><td><b>{}</b>{}<br/><span class="meta">{}</span></td><td>{}</td><td class="number">{}</td><td class="number">{}</td></tr>
              """,
              article.isOurs() ? " ours" : "",
              article.letter(),
              words(article.name()),
              article.role().isEmpty()
                  ? Html.NONE
                  : Html.of(" <span class=\"meta\">({})</span>", words(article.role())),
              words(article.file()),
              words(article.published()),
              words(note.say("report.words", article.words())),
              words(article.credits())));
    }
    for (Note.Unread it : note.unread()) {
      rows.add(
          Html.of(
              "<tr><td></td><td colspan=\"4\"><b>{}</b> {}</td></tr>\n",
              words(it.file()),
              words(it.reason())));
    }
    return Html.of("<table class=\"articles\">\n{}</table>\n", Html.join(rows));
  }

  private Html aside() {
    List<Html> lines = new ArrayList<>();
    for (NotedArticle article : note.articles()) {
      if (!article.aside().isEmpty()) {
        String all = String.join(", ", article.aside());
        lines.add(Html.of("<li>{}</li>\n", words(note.say("report.aside", article.letter(), all))));
      }
    }
    return lines.isEmpty()
        ? Html.NONE
        : Html.of(
            "<h2>{}</h2>\n<ul>\n{}</ul>\n", note.say("report.heading.aside"), Html.join(lines));
  }

  private Html quotations() {
    List<Html> rows = new ArrayList<>();
    for (NotedQuotation it : note.quotations()) {
      rows.add(
          Html.of(
              "<tr><td class=\"letter\">{}</td><td class=\"at\">{}</td><td><span"
                  + " class=\"words\">{}</span><br/><span class=\"meta\">{}</span></td></tr>\n",
              it.article().letter(),
              words(it.place()),
              words(it.words().text()),
              words(String.join(" · ", it.facts()))));
    }
    return Html.of(
        "<h2>{}</h2>\n<table class=\"only\">\n{}</table>\n",
        note.say("report.heading.quotations"),
        Html.join(rows));
  }

  private Html text(NotedArticle article) {
    return Html.of(
        "<div class=\"text\"><h2>{} &#160;{}</h2>\n<table class=\"body\">{}</table></div>\n",
        article.letter(),
        words(article.name()),
        PdfTexts.of(note, article, this::words));
  }

  private Html method() {
    List<String> lines = new ArrayList<>(note.hidden());
    lines.addAll(note.method().subList(0, note.method().size() - 1));
    List<Html> hashes =
        note.articles().stream()
            .map(
                it ->
                    Html.of(
                        " <span class=\"held\">{}&#160;<span class=\"hash\">{}</span></span>",
                        it.letter(),
                        it.sha256()))
            .toList();
    return Html.of(
        "<div class=\"end\">{}<p class=\"method\">{}{}</p><p"
            + " class=\"method\"><b>{}</b></p></div>\n",
        Html.join(lines.stream().map(it -> p("method", it)).toList()),
        words(note.say("note.hash")),
        Html.join(hashes),
        words(note.method().getLast()));
  }
}
