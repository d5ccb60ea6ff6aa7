package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From files to findings by mouse and keys, with the program's own comparison.
class JourneyTest {

  private static final String VALLEY =
      """
      Le barrage de Corvane reste fermé

      La direction du barrage de Corvane s’est exprimée mardi 4 mars 2025 devant les élus.

      « Nous n’avons pas confirmé la présence d’une fissure dans la voûte du barrage », a déclaré \
      Claire Baudin, directrice du barrage.

      « Les relevés continueront jusqu’au printemps », a-t-elle ajouté.
      """;

  private static final String COAST =
      """
      Corvane : la direction parle enfin

      Mardi 4 mars, Claire Baudin a répondu aux questions des habitants.

      "Nous avons confirmé la présence d'une fissure dans la voûte du barrage", a déclaré Claire \
      Baudin, directrice du barrage.

      "Les relevés continueront jusqu'à l'automne", a-t-elle ajouté.
      """;

  @TempDir Path folder;
  private Robot robot;

  @BeforeEach
  void sitDown() throws Exception {
    robot = Robot.sitsDown("fr", sources -> Verbatim.compare(sources, List.of()), 1366, 690);
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /// Drags these files onto the window, from an icon that lies on it: without a display a drag does
  /// not cross windows.
  private void drop(Path... files) throws Exception {
    List<File> dragged = new ArrayList<>();
    for (Path file : files) {
      dragged.add(file.toFile());
    }
    robot.does(
        () -> {
          Label icon = new Label("fichiers");
          icon.setOnDragDetected(
              event -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(dragged);
                icon.startDragAndDrop(TransferMode.COPY).setContent(content);
              });
          icon.setId("fichiers");
          icon.setManaged(false);
          icon.resizeRelocate(20, 60, 60, 20);
          ((Pane) robot.scene().getRoot()).getChildren().add(icon);
        });
    robot.drag("#fichiers").dropTo(robot.point(robot.scene()));
    robot.settles();
    robot.does(
        () ->
            ((Pane) robot.scene().getRoot())
                .getChildren()
                .removeIf(node -> "fichiers".equals(node.getId())));
  }

  private int articles() {
    return robot.session.comparison().get().map(it -> it.extracts().size()).orElse(0);
  }

  private String text(String id) {
    return robot.lookup("#" + id).queryAs(Label.class).getText();
  }

  @Test
  void twoDroppedFilesLeadToTheFirstFinding() throws Exception {
    drop(file("vallee.txt", VALLEY), file("cote.txt", COAST));
    robot.until(() -> articles() == 2);

    assertThat(text("headline")).contains("Claire Baudin");
    assertThat(robot.marked("A", "change")).anyMatch(words -> words.contains("pas"));
    assertThat(text("sentence")).contains("« pas » (A)");
  }

  @Test
  void nextAndPreviousLeadThroughAllMajorPoints() throws Exception {
    robot.clickOn("Ferry fire off Marwick");
    robot.until(() -> articles() == 3);
    int major = robot.window().choice().visible().size();
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < major; i++) {
      seen.add(robot.window().choice().chosen().get().orElseThrow().id());
      robot.push(KeyCode.F8);
    }

    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    for (int i = 1; i < major; i++) {
      robot.push(KeyCode.SHIFT, KeyCode.F8);
    }
    assertThat(robot.window().choice().chosen().get().orElseThrow().id())
        .isEqualTo(seen.getFirst());
  }

  @Test
  void aFileThatIsNoTextIsNamedAndTheOthersAreCompared() throws Exception {
    Path binary = folder.resolve("image.txt");
    Files.write(binary, new byte[] {0, 1, 2, 3, 0, (byte) 0xff, (byte) 0xd8, 0, 0, 0});
    drop(file("vallee.txt", VALLEY), binary, file("cote.txt", COAST));
    robot.until(() -> articles() == 2);

    assertThat(robot.session.unreadable().get())
        .singleElement()
        .satisfies(bad -> assertThat(bad.source()).isEqualTo("image.txt"));
    assertThat(robot.lookup("Les 2 autres articles sont comparés.").tryQuery()).isPresent();
    robot.clickOn("Retirer");
    robot.until(() -> robot.lookup("Les 2 autres articles sont comparés.").tryQuery().isEmpty());
  }

  @Test
  void anArticleIsAddedWhileComparing() throws Exception {
    drop(file("vallee.txt", VALLEY));
    robot.until(() -> articles() == 1);
    assertThat(text("headline")).startsWith("Un seul article");

    drop(file("cote.txt", COAST));
    robot.until(() -> articles() == 2);
    assertThat(text("headline")).contains("Claire Baudin");
  }

  @Test
  void aSampleStoryOpensByAClick() throws Exception {
    robot.clickOn("Ferry fire off Marwick");
    robot.until(() -> articles() == 3);

    assertThat(robot.session.title().get()).isEqualTo("Ferry fire off Marwick");
    assertThat(text("sentence")).isNotEmpty();
  }

  @Test
  void inANarrowWindowTheListIsADrawer() throws Exception {
    robot.does(() -> robot.window().desk().getScene().getWindow().setWidth(1024));
    drop(file("vallee.txt", VALLEY), file("cote.txt", COAST));
    robot.until(() -> articles() == 2);
    assertThat(robot.window().list().isVisible()).isFalse();

    robot.clickOn("Liste");
    assertThat(robot.window().list().isVisible()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(robot.window().list().isVisible()).isFalse();
  }
}
