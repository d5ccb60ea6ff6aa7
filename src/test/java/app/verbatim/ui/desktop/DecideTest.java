package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
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

  private String text(String id) {
    return robot.lookup("#" + id).queryAs(Labeled.class).getText();
  }

  private List<String> digits() {
    return robot.window().choice().visible().stream()
        .map(it -> robot.window().settling().digit(it).orElse(""))
        .toList();
  }

  @Test
  void pointsAreSettledByKeysOneAfterTheOther() throws Exception {
    int all = robot.window().settling().tally().major();
    assertThat(all).isGreaterThan(1);
    assertThat(text("settled")).isEqualTo("0 sur " + all + " réglés");
    robot.type(KeyCode.DIGIT3);
    robot.settles();
    assertThat(digits().getFirst()).isEqualTo("3");
    assertThat(text("status")).isEqualTo("«\u202fA exact\u202f» ·");
    assertThat(text("settled")).isEqualTo("1 sur " + all + " réglés");
    assertThat(robot.window().choice().chosen().get().orElseThrow().number()).isEqualTo(2);

    robot.clickOn("#undo-said");
    robot.settles();
    assertThat(digits().getFirst()).isEmpty();
  }

  @Test
  void aFrenchKeyboardSettlesByTheSignsOfItsDigitRow() {
    robot.does(() -> robot.window().settling().advances().set(false));
    for (String[] key :
        new String[][] {
          {"&", "1"},
          {"é", "2"},
          {"\"", "3"},
          {"'", "4"},
          {"(", "5"},
          {"-", "6"},
          {"è", "7"},
          {"§", "6"}
        }) {
      robot.does(() -> robot.sends(key[0]));
      assertThat(digits().getFirst()).as(key[0]).isEqualTo(key[1]);
    }
    robot.type(KeyCode.BACK_SPACE);
    robot.settles();
    assertThat(digits().getFirst()).isEmpty();
  }

  @Test
  void verdictsAreGivenByButtonsAndHiddenOnRequest() throws Exception {
    int all = robot.window().settling().tally().major();
    for (int i = 0; i < all; i++) {
      robot.clickOn("#verdict-2");
      robot.settles();
    }
    assertThat(text("settled")).isEqualTo(all + " points réglés.");
    robot.choose("Comparaison", "Masquer les points réglés");
    assertThat(text("filtered")).isEqualTo(all + " points réglés masqués");
    robot.clickOn("#unfilter");
    robot.settles();
    assertThat(digits().subList(0, all)).containsOnly("2");
  }

  @Test
  void aNoteIsTypedAndKeptAndTheDeskIsAsked() throws Exception {
    robot.type(KeyCode.N);
    robot.settles();
    robot.clickOn("#note-field").write("vu 3 fois").type(KeyCode.ENTER);
    robot.settles();
    assertThat(text("verdict")).isEqualTo("vu 3 fois");
    assertThat(digits().getFirst()).isEmpty();

    robot.clickOn("#question");
    String[] copied = new String[1];
    robot.does(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).endsWith("As-tu l’original\u202f?");
    assertThat(digits().getFirst()).isEqualTo("1");
    assertThat(text("verdict")).contains("question posée à").endsWith("vu 3 fois");
  }
}
