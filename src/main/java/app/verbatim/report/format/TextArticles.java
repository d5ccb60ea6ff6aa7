package app.verbatim.report.format;

import app.verbatim.article.Article;
import app.verbatim.extract.Extract;
import app.verbatim.report.Excerpt;
import app.verbatim.report.Outline;
import java.util.ArrayList;
import java.util.List;

/// The articles, a row each, in columns as wide as they need to be: file, day, words, credits.
final class TextArticles {

  private TextArticles() {}

  static void write(Outline outline, TextPage page) {
    List<Extract> extracts = outline.comparison().extracts();
    List<List<String>> rows = extracts.stream().map(it -> cells(outline, it)).toList();
    String last = extracts.isEmpty() ? "" : extracts.getLast().article().letter();
    int indent = Math.max(3, last.length() + 1);
    int credits = widest(rows, 3);
    int facts = indent + widest(rows, 0) + widest(rows, 1) + widest(rows, 2);
    int gap = facts + 3 * 3 + credits <= TextPage.WIDTH ? 3 : 2;
    boolean beside = facts + 3 * gap + credits <= TextPage.WIDTH;
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < 3; column++) {
        int free = widest(rows, column) - TextPage.columns(row.get(column));
        cells.add(row.get(column) + " ".repeat(free));
      }
      String line = String.join(" ".repeat(gap), cells);
      String label = extracts.get(i).article().letter();
      if (beside || row.get(3).isEmpty()) {
        page.columns(label, indent, (line + " ".repeat(gap) + row.get(3)).stripTrailing());
      } else {
        page.columns(label, indent, line.stripTrailing());
        page.columns("", indent, row.get(3));
      }
    }
  }

  private static List<String> cells(Outline outline, Extract extract) {
    Article article = extract.article();
    return List.of(
        Excerpt.plain(article.source()).text(),
        outline.published(extract),
        outline.say("report.words", Outline.words(article)),
        Outline.credits(article));
  }

  private static int widest(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> TextPage.columns(row.get(column))).max().orElse(0);
  }
}
