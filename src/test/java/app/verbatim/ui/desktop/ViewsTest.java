package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.ui.desktop.model.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same comparison looked at as texts, a table, dates and sources, by mouse and keys.
class ViewsTest {

  private static final String REPORT =
      """
      Le viaduc d’Ambrelle, %s

      Par Lise Marnat avec AFP

      « Le viaduc d’Ambrelle rouvrira %s aux camions le 12 mai », a déclaré mardi 4 mars 2025 \
      Maude Tissot, directrice du viaduc.

      « Les poids lourds prendront la rocade pendant %s semaines », a-t-elle ajouté.
      """;

  @TempDir Path folder;
  private Robot robot;

  @BeforeEach
  void sitDownWithThreeReports() throws Exception {
    robot = Robot.sitsDown("fr", sources -> Verbatim.compare(sources, List.of()), 1366, 690);
    Files.writeString(
        folder.resolve("a.txt"), REPORT.formatted("un matin", "probablement", "deux"));
    Files.writeString(folder.resolve("b.txt"), REPORT.formatted("le soir", "sûrement", "dix"));
    Files.writeString(folder.resolve("c.txt"), REPORT.formatted("à midi", "sûrement", "dix"));
    robot.does(() -> robot.window().intake().paths(List.of(folder)));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private boolean sees(String id) {
    return robot.lookup("#" + id).query().isVisible();
  }

  private ListView<?> rows(String view) {
    return robot.lookup("#" + view + " .grid-rows").queryListView();
  }

  private String sentence() {
    return robot.lookup("#sentence").queryAs(Label.class).getText();
  }

  @Test
  void theTableLeadsToThePassage() throws Exception {
    String first = sentence();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(sees("table")).isTrue();
    assertThat(rows("table").isFocused()).isTrue();

    robot.push(KeyCode.DOWN);
    assertThat(sentence()).isNotEqualTo(first);
    String second = sentence();
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.ENTER);
    robot.settles();

    assertThat(sees("table")).isFalse();
    assertThat(sentence()).isEqualTo(second);
    assertThat(robot.marked("B", "change")).isNotEmpty();
  }

  @Test
  void identicalColumnsAreGroupedByAClick() throws Exception {
    robot.clickOn("Tableau");
    robot.settles();
    assertThat(robot.lookup("#table .grid-head .badge").queryAll()).hasSize(3);
    assertThat(robot.lookup("#table .grid-head .grid-cell").queryAll()).hasSize(3);
    robot.clickOn("#group-columns");
    robot.settles();

    assertThat(robot.lookup("#table .grid-head .grid-cell").queryAll()).hasSize(2);
  }

  @Test
  void datesHaveALaneAnArticleAndLeadToThePassage() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(sees("dates")).isTrue();
    assertThat(robot.lookup("#ruler .lane-letter").queryAll()).hasSize(3);
    assertThat(robot.lookup("mar. 4 mars").tryQuery()).isPresent();

    robot.push(KeyCode.ENTER);
    robot.settles();
    assertThat(sees("dates")).isFalse();
  }

  @Test
  void aDayOfTheRulerIsFoundInTheTableByAClick() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    robot.clickOn("lun. 12 mai");
    robot.settles();

    assertThat(String.valueOf(rows("dates").getSelectionModel().getSelectedItem()))
        .contains("12 mai 2025");
  }

  @Test
  void sourcesSayHowManyThereAre() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    robot.settles();

    assertThat(robot.lookup("#sources-sentence").queryAs(Label.class).getText())
        .isEqualTo("3 articles, 1 source indépendante (AFP).");
    assertThat(rows("sources").getItems()).isNotEmpty();
  }

  @Test
  void viewsFollowEachOtherAndEscapeLeadsBack() throws Exception {
    for (View view : List.of(View.TABLE, View.DATES, View.SOURCES, View.TEXTS)) {
      robot.push(KeyCode.CONTROL, KeyCode.TAB);
      assertThat(robot.window().choice().view().get()).isEqualTo(view);
    }
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
    assertThat(sees("sources")).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(sees("sources")).isFalse();
  }

  @Test
  void theViewsSpeakTheLanguageChosen() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    robot.choose("Affichage", "Langue", "English");

    assertThat(robot.lookup("#sources-sentence").queryAs(Label.class).getText())
        .isEqualTo("3 articles, 1 independent source (AFP).");
  }
}
