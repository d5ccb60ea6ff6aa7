package app.verbatim.report.format.office;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.NotedArticle;
import app.verbatim.report.PointTable;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The points as a workbook: a sheet of points, one of articles, one of what the note says of
/// itself. Every cell is text, so that no word of an article can become a formula.
public record XlsxWriter(NoteOptions options) implements ReportWriter {

  public XlsxWriter() {
    this(NoteOptions.DEFAULT);
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new XlsxWriter(others);
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    Note note = Note.of(project, messages, options);
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    PointTable table = PointTable.of(note);
    String first =
        note.kind() == Note.Kind.COMPARISON ? note.say("note.sheet.points") : note.name();
    sheets.put(first, new Sheet(table.head(), table.rows()));
    sheets.put(note.say("note.articles"), articles(note));
    sheets.put(note.say("note.note"), about(note));
    Workbook.write(note, sheets, out);
  }

  private static Sheet articles(Note note) {
    List<String> head = new ArrayList<>();
    for (String column :
        List.of("article", "name", "file", "published", "length", "credits", "role", "sha")) {
      head.add(note.say("note.column." + column));
    }
    List<List<String>> rows = new ArrayList<>();
    for (NotedArticle it : note.articles()) {
      rows.add(
          List.of(
              it.letter(),
              it.name(),
              it.file(),
              it.published(),
              note.say("report.words", it.words()),
              it.credits(),
              it.role(),
              it.sha256()));
    }
    return new Sheet(head, rows);
  }

  private static Sheet about(Note note) {
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>(note.embargoes());
    lines.addAll(List.of(note.stamp(), note.headline(), note.counts()));
    lines.addAll(note.hidden());
    lines.addAll(note.method());
    lines.stream().filter(it -> !it.isEmpty()).forEach(it -> rows.add(List.of(it)));
    return new Sheet(List.of(note.say("report.title", note.title())), rows);
  }

  /// One sheet of a workbook.
  ///
  /// @param rows as long as `head`
  record Sheet(List<String> head, List<List<String>> rows) {}
}
