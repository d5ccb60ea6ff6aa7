package app.verbatim.report.format;

import app.verbatim.article.Block;
import app.verbatim.article.Passage;
import app.verbatim.finding.Point.Section;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Note;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.NotedWording;
import app.verbatim.report.Places;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// An article in full: a row a block, its number before it, the points it holds after it.
final class PdfTexts {

  private PdfTexts() {}

  static Html of(Note note, NotedArticle article, Function<String, Html> text) {
    List<Passage> marked = new ArrayList<>();
    for (NotedPoint point : note.points()) {
      if (isMarked(point)) {
        for (NotedWording it : point.wordings()) {
          it.wording().marked().stream()
              .filter(one -> one.article().equals(article.article().id()))
              .forEach(marked::add);
        }
      }
    }
    List<Html> rows = new ArrayList<>();
    for (Block block : article.article().blocks()) {
      rows.add(row(note, article, block, marked, text));
    }
    return Html.join(rows);
  }

  private static boolean isMarked(NotedPoint point) {
    return point.section() == Section.MAJOR || point.section() == Section.NOTABLE;
  }

  private static Html row(
      Note note,
      NotedArticle article,
      Block block,
      List<Passage> marked,
      Function<String, Html> text) {
    String number =
        block.paragraph().isPresent() ? Integer.toString(block.paragraph().getAsInt()) : "";
    Excerpt words =
        Excerpt.of(article.article().text(), block.span(), block.compared() ? marked : List.of());
    Html reason =
        block.compared()
            ? Html.NONE
            : Html.of(
                "{} · ",
                text.apply(
                    block
                        .reason()
                        .map(note.messages()::say)
                        .orElseGet(() -> note.messages().say(Places.of(block)))));
    return Html.of(
        "<tr><td class=\"number\">{}</td><td class=\"{}\">{}{}</td><td"
            + " class=\"refs\">{}</td></tr>\n",
        number,
        block.compared() ? block.kind().name().toLowerCase(Locale.ROOT) : "aside",
        reason,
        PdfWords.of(words, text),
        String.join(" ", labels(note, article, block)));
  }

  private static Set<String> labels(Note note, NotedArticle article, Block block) {
    Set<String> labels = new LinkedHashSet<>();
    for (NotedPoint point : note.points()) {
      for (NotedWording it : point.wordings()) {
        Passage shown = it.wording().shown();
        if (isMarked(point)
            && shown.article().equals(article.article().id())
            && shown.span().overlaps(block.span())) {
          labels.add(point.label());
        }
      }
    }
    return labels;
  }
}
