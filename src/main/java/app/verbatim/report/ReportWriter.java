package app.verbatim.report;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import java.io.IOException;
import java.io.OutputStream;

/// Writes one output format. To add a format, add a writer to `report.format` and a line to
/// `ReportWriters`.
public interface ReportWriter {

  /// File extension without the dot, and the name of the format on the command line.
  String extension();

  /// Leaves the stream open.
  ///
  /// @param messages the language of what the program says; the articles' words stay as they are
  void write(Project project, Messages messages, OutputStream out) throws IOException;
}
