package app.verbatim.ui.desktop;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.ReportWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes the note to a file: all of it or nothing.
final class Export {

  private Export() {}

  static void write(Project project, ReportWriter writer, Messages messages, Path file)
      throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, ".verbatim", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        writer.write(project, messages, out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
