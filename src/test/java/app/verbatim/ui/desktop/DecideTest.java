package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The editor's decisions, by mouse and keys.
class DecideTest {

  private static final String REPORT =
      """
      Le barrage de Vernes, édition de %s

      « Le barrage de Vernes sera %s vidé cet été », a déclaré Lise Aubrac, directrice du parc.

      « Les travaux de la digue commenceront en %s », a indiqué Marc Toury, ingénieur.
      """;

  @TempDir Path folder;
  private Robot robot;

  @BeforeEach
  void sitDownWithTwoReports() throws Exception {
    robot = Robot.sitsDown("fr", new DesktopApplication.Compared(), 1366, 690);
    Files.writeString(folder.resolve("a.txt"), REPORT.formatted("Nevers", "sûrement", "mai"));
    Files.writeString(folder.resolve("b.txt"), REPORT.formatted("Dijon", "peut-être", "juin"));
    robot.does(() -> robot.window().intake().paths(List.of(folder)));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  @Test
  void anArticleTakenAwayComesBackByTheMenuThatNamesTheStep() throws Exception {
    robot.clickOn("#menu-B");
    robot.choose("Retirer cet article");
    robot.until(() -> robot.session.comparison().get().orElseThrow().extracts().size() == 1);

    robot.choose("Édition", "Annuler\u202f: Retirer l’article");
    robot.until(() -> robot.session.comparison().get().orElseThrow().extracts().size() == 2);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    robot.until(() -> robot.session.comparison().get().orElseThrow().extracts().size() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.until(() -> robot.session.comparison().get().orElseThrow().extracts().size() == 2);
    assertThat(robot.session.undoName().get()).isEmpty();
  }
}
