package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.ui.files.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window says of the program itself.
class AboutTest {

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Robot robot;

  @BeforeEach
  void sitDown() throws Exception {
    robot =
        Robot.comesBack(
            sources -> {
              throw new AssertionError("nothing to compare");
            },
            new SettingsFile(folder.resolve("settings.json")));
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  @Test
  void theHelpMenuSaysWhichVersionThisIsAndShowsTheNoticesOfWhatIsShipped() throws Exception {
    String version = Files.readString(Path.of("src/main/resources/version.txt")).strip();

    robot.choose("Aide", "À propos de Verbatim");
    robot.until(() -> !robot.lookup("#about-name").queryAll().isEmpty());

    assertThat(robot.lookup("#about-name").queryAs(Label.class).getText())
        .isEqualTo("Verbatim " + version);

    robot.clickOn("#about-notices");
    robot.until(() -> !robot.lookup("#about-text").queryAll().isEmpty());

    assertThat(robot.lookup("#about-text").queryAs(TextArea.class).getText())
        .isEqualTo(Files.readString(Path.of("NOTICE")));

    robot.push(KeyCode.ESCAPE);
    robot.until(() -> robot.lookup("#about-name").queryAll().isEmpty());
  }
}
