package app.verbatim.report.format;

import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.linked.AnnotationsWriter;
import app.verbatim.report.format.linked.ClaimsWriter;
import app.verbatim.report.format.office.DocxWriter;
import app.verbatim.report.format.office.XlsxWriter;
import java.util.List;
import java.util.Optional;

/// All writers; the first is the default of the command line.
public final class ReportWriters {

  public static final List<ReportWriter> ALL =
      List.of(
          new TextWriter(),
          new JsonWriter(),
          new HtmlWriter(),
          new PdfWriter(),
          new DocxWriter(),
          new XlsxWriter(),
          new CsvWriter(),
          new MarkdownWriter(),
          new AnnotationsWriter(),
          new ClaimsWriter());

  /// Those of the window's export dialog, the first proposed; the rest is on the command line.
  public static final List<ReportWriter> OFFERED =
      List.of(new HtmlWriter(), new PdfWriter(), new DocxWriter(), new TextWriter());

  private ReportWriters() {}

  /// `text, json`.
  public static String names() {
    return String.join(", ", ALL.stream().map(ReportWriter::format).toList());
  }

  /// The writer of the format with this name.
  public static Optional<ReportWriter> named(String format) {
    return ALL.stream().filter(writer -> writer.format().equals(format)).findFirst();
  }
}
