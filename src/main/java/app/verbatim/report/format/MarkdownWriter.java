package app.verbatim.report.format;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The note in Markdown, for wikis and tickets: plain to read without a viewer.
public record MarkdownWriter(NoteOptions options) implements ReportWriter {

  public MarkdownWriter() {
    this(NoteOptions.DEFAULT);
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public ReportWriter with(NoteOptions others) {
    return new MarkdownWriter(others);
  }

  @Override
  public void write(Project project, Messages messages, OutputStream out) throws IOException {
    String page = new MarkdownPage(Note.of(project, messages, options)).write();
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }
}
