package app.verbatim.report.format;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;

/// The note as PDF: A4, tagged for screen readers, fonts embedded, readable in grey.
public record PdfWriter(NoteOptions options) implements ReportWriter {

  public PdfWriter() {
    this(NoteOptions.DEFAULT);
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new PdfWriter(others);
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    // the library is touched by this class alone, loaded only here
    PdfDocument.write(Note.of(project, messages, options), out);
  }
}
