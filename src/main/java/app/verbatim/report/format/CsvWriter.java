package app.verbatim.report.format;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.PointTable;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The points as a table of comma-separated values (RFC 4180). A cell that a spreadsheet would take
/// for a formula begins with an apostrophe.
public record CsvWriter(NoteOptions options) implements ReportWriter {

  private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  public CsvWriter() {
    this(NoteOptions.DEFAULT);
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new CsvWriter(others);
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    Note note = Note.of(project, messages, options);
    PointTable table = PointTable.of(note);
    String separator = options.byteOrderMark() ? note.say("note.separator") : ",";
    StringBuilder csv = new StringBuilder(options.byteOrderMark() ? "\ufeff" : "");
    line(table.head(), separator, csv);
    table.rows().forEach(row -> line(row, separator, csv));
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(List<String> cells, String separator, StringBuilder csv) {
    csv.append(cells.stream().map(it -> cell(it, separator)).collect(Collectors.joining(separator)))
        .append("\r\n");
  }

  static String cell(String words, String separator) {
    String harmless = isFormula(words) ? "'" + words : words;
    boolean quoted =
        harmless.contains(separator)
            || harmless.contains("\"")
            || harmless.contains("\n")
            || harmless.contains("\r");
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }

  /// Also after white space, which some programs drop.
  private static boolean isFormula(String words) {
    if (words.isEmpty()) {
      return false;
    }
    String begin = words.strip();
    return STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0
        || !begin.isEmpty() && STARTS_A_FORMULA.indexOf(begin.charAt(0)) >= 0;
  }
}
