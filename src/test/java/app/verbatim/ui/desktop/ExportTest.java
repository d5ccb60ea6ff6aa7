package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.ReportWriters;
import app.verbatim.ui.desktop.model.Invented;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final Project STORY = new Project("Pont", Invented.comparison());
  private static final Messages FRENCH = Messages.in("fr");

  @TempDir Path folder;

  @Test
  void theNoteTakesThePlaceOfAnOlderOne() throws IOException {
    Path file = Files.writeString(folder.resolve("note.html"), "old");
    Export.write(STORY, ReportWriters.named("html").orElseThrow(), FRENCH, file);

    assertThat(file).content().contains("Jeanne Ormel").doesNotContain("old\n");
    assertThat(names()).containsExactly("note.html");
  }

  @Test
  void anUnfinishedNoteLeavesTheOlderOneAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("note.html"), "old");
    ReportWriter broken =
        new ReportWriter() {
          @Override
          public String extension() {
            return "html";
          }

          @Override
          public void write(Project project, Messages messages, OutputStream out)
              throws IOException {
            out.write('x');
            throw new IOException("no room");
          }
        };

    assertThatThrownBy(() -> Export.write(STORY, broken, FRENCH, file))
        .isInstanceOf(IOException.class);
    assertThat(file).content().isEqualTo("old");
    assertThat(names()).containsExactly("note.html");
  }

  private String[] names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
    }
  }
}
