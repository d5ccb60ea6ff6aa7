package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.ui.files.SettingsFile;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The note leaves the window in each form the dialog offers, with what was just decided.
class ExportJourneyTest {

  private static final String REPORT =
      """
      Le pont de Lirac, édition de %s

      Le conseil de la ville, qui s’est réuni dans la soirée, a parlé du pont et de ceux qui le prennent.

      « Le pont de Lirac sera %s rouvert en avril », a déclaré Odile Ferrand, maire de Lirac.
      """;

  @TempDir Path folder;
  private Robot robot;

  @BeforeEach
  void sitDownWithTwoReports() throws Exception {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), REPORT.formatted("Tours", "sûrement"));
    Files.writeString(texts.resolve("b.txt"), REPORT.formatted("Angers", "peut-être"));
    robot =
        Robot.comesBack(
            new DesktopApplication.Compared(),
            new SettingsFile(folder.resolve("settings.json")),
            folder.resolve("journals"));
    robot.does(() -> robot.window().signing().sign("DR"));
    robot.does(() -> robot.window().intake().paths(List.of(texts)));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  @Test
  void everyFormHoldsTheVerdictGivenAMomentAgo() throws Exception {
    robot.push(KeyCode.DIGIT2);
    robot.until(() -> !robot.session.work().get().verdicts().isEmpty());

    Map<String, String> written = new LinkedHashMap<>();
    for (String ending : List.of("html", "pdf", "docx", "txt")) {
      Path file = folder.resolve("note." + ending);
      robot.answers(file);
      robot.push(KeyCode.CONTROL, KeyCode.E);
      robot.until(() -> Files.exists(file));
      written.put(ending, read(ending, file));
    }

    assertThat(written)
        .allSatisfy(
            (ending, text) ->
                assertThat(text)
                    .as(ending)
                    .contains("Les deux exacts (DR")
                    .contains("sur 1 réglés"));
  }

  private static String read(String ending, Path file) throws Exception {
    switch (ending) {
      case "pdf" -> {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
          return new PDFTextStripper().getText(pdf);
        }
      }
      case "docx" -> {
        try (InputStream in = Files.newInputStream(file);
            XWPFDocument word = new XWPFDocument(in);
            XWPFWordExtractor words = new XWPFWordExtractor(word)) {
          return words.getText();
        }
      }
      default -> {
        return Files.readString(file);
      }
    }
  }
}
