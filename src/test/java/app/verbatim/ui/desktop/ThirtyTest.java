package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.ui.desktop.model.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thirty articles in one window.
class ThirtyTest {

  private static final String REPORT =
      """
      Le viaduc de Tréguen rouvrira %s

      Par la rédaction de %s, mardi 11 mars 2025

      « Les travaux avancent %s », a déclaré lundi Jeanne Kerbol, directrice du chantier.

      Elle a précisé que le viaduc avait coûté %d millions d’euros%s.
      """;
  private static final Path FOLDER =
      Path.of(System.getProperty("verbatim.pictures", "target/pictures"));

  @TempDir Path folder;
  private Robot robot;

  @BeforeEach
  void openThirty() throws Exception {
    for (int i = 0; i < 30; i++) {
      String report =
          REPORT.formatted(
              i % 7 == 3 ? "le 3 avril" : "le 2 avril",
              "Tréguen " + (i + 1),
              i % 6 == 2 ? "activement" : "rapidement",
              i % 10 == 5 ? 14 : 12,
              i % 5 == 1 ? ", selon l’agence Littoral" : "");
      Files.writeString(folder.resolve("article-%02d.txt".formatted(i + 1)), report);
    }
    robot = Robot.sitsDown("fr", sources -> Verbatim.compare(sources, List.of()), 1366, 690);
    robot.does(() -> robot.window().intake().paths(List.of(folder)));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private void picture(String name) throws IOException {
    Files.createDirectories(FOLDER);
    robot.does(
        () -> {
          try {
            ImageIO.write(
                SwingFXUtils.fromFXImage(robot.scene().snapshot(null), null),
                "png",
                FOLDER.resolve("thirty-" + name + ".png").toFile());
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void everyArticleHasItsLetterAboveTheTextsAndIsShownByAClick() throws Exception {
    picture("texts");
    Set<ToggleButton> letters = robot.lookup(".letter").queryAllAs(ToggleButton.class);
    assertThat(letters).hasSize(30);
    for (Node letter : letters) {
      Bounds bounds = letter.localToScene(letter.getLayoutBounds());
      assertThat(bounds.getMaxX()).isLessThanOrEqualTo(robot.scene().getWidth());
    }

    robot.clickOn(
        letters.stream().filter(it -> it.getText().equals("AD")).findFirst().orElseThrow());
    robot.settles();
    assertThat(robot.lookup("#pane-AD").tryQuery()).isPresent();
  }

  @Test
  void theLastColumnOfTheTableIsReachedByKeysAndLeadsToItsText() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.settles();
    picture("table");
    for (int i = 0; i < 30; i++) {
      robot.type(KeyCode.RIGHT);
    }
    robot.settles();
    picture("table-end");
    robot.type(KeyCode.ENTER);
    robot.settles();

    // AB, AC and AD say the same: one cell
    assertThat(robot.window().choice().view().get()).isEqualTo(View.TEXTS);
    assertThat(robot.lookup("#pane-AB").tryQuery()).isPresent();
  }

  @Test
  void columnsThatSayTheSameAreFewWhenGrouped() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.settles();
    robot.clickOn("#group-columns");
    robot.settles();
    picture("table-grouped");

    assertThat(robot.lookup(".grid-head .grid-cell").queryAll()).hasSizeLessThan(15);
  }

  @Test
  void datesAndSourcesAreReadable() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    robot.settles();
    picture("dates");
    assertThat(
            robot.lookup("#ruler .badge").queryAll().stream()
                .map(it -> ((javafx.scene.control.Label) it).getText())
                .collect(Collectors.toSet()))
        .hasSize(30);

    assertThat(robot.lookup("#dates .row-title").queryAll())
        .extracting(it -> ((javafx.scene.control.Label) it).getText())
        .filteredOn(it -> !it.isEmpty())
        .doesNotHaveDuplicates();

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    robot.settles();
    picture("sources");
    assertThat(robot.lookup("#sources-sentence").queryLabeled().getText())
        .startsWith("30 articles");
  }
}
