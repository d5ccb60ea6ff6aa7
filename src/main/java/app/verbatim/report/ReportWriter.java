package app.verbatim.report;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Writes one output format. To add a format, add a writer to `report.format` and a line to
/// `ReportWriters`; `docs/adding-a-format.md` shows how.
public interface ReportWriter {

  /// File extension without the dot.
  String extension();

  /// The name of the format on the command line.
  default String format() {
    return extension();
  }

  /// The language of messages where the editor asks for none; empty for the editor's own.
  default Optional<String> messages() {
    return Optional.empty();
  }

  /// The same writer, with what the editor chose. Writers that leave nothing to choose stay as they
  /// are.
  default ReportWriter with(NoteOptions options) {
    return this;
  }

  /// Leaves the stream open. The same project gives the same bytes.
  ///
  /// @param messages the language of what the program says; the articles' words stay as they are
  void write(Project project, Messages messages, OutputStream out) throws IOException;
}
