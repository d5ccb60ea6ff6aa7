package app.verbatim.report.format.office;

import app.verbatim.report.Excerpt;
import app.verbatim.report.NotedWording;
import app.verbatim.report.Shortened;
import java.util.ArrayList;
import java.util.List;

/// The body of a Word file, written from top to bottom. Styles are named in `word/styles.xml`.
final class Page {

  private final StringBuilder body = new StringBuilder();

  /// Words in one look.
  ///
  /// @param style the name of a character style; empty for none
  /// @param language the words' own; empty for the note's
  record Run(String words, String style, String language) {

    static Run plain(String words) {
      return new Run(words, "", "");
    }

    static Run strong(String words) {
      return new Run(words, "Strong", "");
    }

    static Run meta(String words) {
      return new Run(words, "Meta", "");
    }
  }

  /// A cell of a table.
  ///
  /// @param width in fiftieths of a percent of the table
  record Cell(int width, List<Run> runs) {

    static Cell of(int width, Run... runs) {
      return new Cell(width, List.of(runs));
    }
  }

  /// @param style a paragraph style; nothing is written where there are no words
  void paragraph(String style, Run... runs) {
    paragraph(style, List.of(runs));
  }

  void paragraph(String style, List<Run> runs) {
    if (runs.stream().anyMatch(it -> !it.words().isEmpty())) {
      body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
      runs.forEach(this::run);
      body.append("</w:p>");
    }
  }

  private void run(Run run) {
    if (run.words().isEmpty()) {
      return;
    }
    body.append("<w:r><w:rPr>");
    if (!run.style().isEmpty()) {
      body.append("<w:rStyle w:val=\"").append(run.style()).append("\"/>");
    }
    if (!run.language().isEmpty() && !run.language().equals("und")) {
      body.append("<w:lang w:val=\"").append(Parts.escape(run.language())).append("\"/>");
    }
    body.append("</w:rPr><w:t xml:space=\"preserve\">")
        .append(Parts.escape(Excerpt.visible(run.words())))
        .append("</w:t></w:r>");
  }

  /// @param head whether the first row is repeated on each page
  void table(boolean head, List<List<Cell>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    body.append(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Lines\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>");
    body.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    rows.getFirst()
        .forEach(it -> body.append("<w:gridCol w:w=\"").append(it.width() * 2).append("\"/>"));
    body.append("</w:tblGrid>");
    for (int i = 0; i < rows.size(); i++) {
      body.append("<w:tr><w:trPr><w:cantSplit/>").append(head && i == 0 ? "<w:tblHeader/>" : "");
      body.append("</w:trPr>");
      for (Cell cell : rows.get(i)) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
            .append(cell.width())
            .append("\" w:type=\"pct\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>");
        cell.runs().forEach(this::run);
        body.append("</w:p></w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
    // two tables in a row would become one
    body.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
  }

  /// An article's words, the differing ones marked.
  static List<Run> marked(Excerpt excerpt, String language) {
    List<Run> runs = new ArrayList<>();
    for (Excerpt.Run run : excerpt.runs()) {
      runs.add(new Run(run.words(), run.marked() ? "Marked" : "Words", language));
    }
    return runs;
  }

  static List<Run> marked(NotedWording wording, int longest) {
    return marked(Shortened.to(longest, wording.words()), wording.article().article().language());
  }

  @Override
  public String toString() {
    return body.toString();
  }
}
