package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Panes, filter, reasons and roles, by mouse and keys.
class CompareTest {

  private static final String REPORT =
      """
      Le tramway de Lormes, édition de %s

      « Le tramway de Lormes roulera %s la nuit », a déclaré Agnès Morvan, maire de Lormes.

      %s

      « Les rails de la rue Haute seront changés en %s », a indiqué Hugo Belin, ingénieur.

      Le dépôt de la gare abrite douze rames anciennes et un musée.
      """;

  private static final String LONG =
      "La ligne longe le canal, traverse deux ponts et monte vers la gare. ".repeat(30);

  @TempDir Path folder;
  private Robot robot;

  @BeforeEach
  void sitDownWithThreeReports() throws Exception {
    robot = Robot.sitsDown("fr", sources -> Verbatim.compare(sources, List.of()), 1366, 690);
    Files.writeString(folder.resolve("a.txt"), REPORT.formatted("Nevers", "sûrement", LONG, "mai"));
    Files.writeString(
        folder.resolve("b.txt"), REPORT.formatted("Dijon", "peut-être", LONG, "juin"));
    Files.writeString(folder.resolve("c.txt"), REPORT.formatted("Autun", "sûrement", LONG, "mai"));
    robot.does(() -> robot.window().intake().paths(List.of(folder)));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private double left(String letter) {
    Node pane = robot.lookup("#pane-" + letter).query();
    Bounds bounds = pane.localToScene(pane.getLayoutBounds());
    return bounds.getMinX();
  }

  private double width(String letter) {
    return robot.lookup("#pane-" + letter).query().getLayoutBounds().getWidth();
  }

  private boolean isShown(String letter) {
    return robot.lookup("#pane-" + letter).tryQuery().isPresent();
  }

  private void fromMenu(String letter, String entry) throws Exception {
    robot.clickOn("#menu-" + letter);
    robot.choose(entry);
  }

  @Test
  void whatDiffersStandsSideBySideAndAThirdTextOnRequest() throws Exception {
    assertThat(List.of(isShown("A"), isShown("B"), isShown("C")))
        .containsExactly(true, true, false);
    robot.choose("Affichage", "Trois textes côte à côte");

    assertThat(isShown("C")).isTrue();
  }

  @Test
  void panesChangePlacesFoldAndGrow() throws Exception {
    assertThat(left("A")).isLessThan(left("B"));
    fromMenu("A", "Déplacer vers la droite");
    assertThat(left("A")).isGreaterThan(left("B"));

    double before = width("A");
    fromMenu("A", "Élargir");
    assertThat(width("A")).isGreaterThan(before);

    fromMenu("A", "Replier ce volet");
    assertThat(width("A")).isLessThan(60);
    robot.clickOn("#pane-A .badge");
    robot.settles();
    assertThat(width("A")).isGreaterThan(before);
  }

  @Test
  void theGutterIsDragged() throws Exception {
    double before = width("A");
    Node gutter = robot.lookup(".gutter").query();
    Bounds at = gutter.localToScreen(gutter.getLayoutBounds());
    Point2D middle = new Point2D(at.getCenterX(), at.getMinY() + 20);
    robot.drag(middle).dropTo(middle.subtract(80, 0));
    robot.settles();

    assertThat(width("A")).isLessThan(before - 40);
  }

  @Test
  void theFilterNarrowsTheListAndSaysWhatItHides() throws Exception {
    int all = robot.window().choice().entries().get().size();
    robot.clickOn("#filter");
    robot.choose("Locuteur", "Hugo Belin");

    assertThat(robot.window().choice().visible())
        .isNotEmpty()
        .allMatch(entry -> entry.speakers().contains("Hugo Belin"));
    int hidden = robot.window().choice().hidden();
    assertThat(hidden).isPositive().isLessThan(all);
    assertThat(robot.lookup("#filtered").queryAs(Label.class).getText())
        .isEqualTo(
            "Hugo Belin\u202f: " + hidden + (hidden == 1 ? " point masqué" : " points masqués"));

    robot.clickOn("#unfilter");
    assertThat(robot.window().choice().hidden()).isZero();
  }

  @Test
  void whyOpensTheWordsItWasReadFrom() throws Exception {
    robot.clickOn("#why");
    robot.settles();
    assertThat(robot.lookup("#reasons").tryQuery()).isPresent();

    robot.clickOn("‹\u202fa déclaré\u202f› §\u00a01");
    robot.settles();
    assertThat(robot.pane("A").getSelectedText()).isEqualTo("a déclaré");
  }

  @Test
  void aTextIsMarkedAsTheOriginalByAKeyAndShowsIt() throws Exception {
    robot.clickOn(robot.word("A", "tramway"));
    robot.write("o");
    robot.until(() -> !robot.lookup("#pane-A .badge-original").queryAll().isEmpty());
    assertThat(robot.lookup("#pane-A .meta").queryAs(Label.class).getText())
        .startsWith("original · ");

    fromMenu("A", "original");
    robot.until(() -> robot.lookup("#pane-A .badge-original").queryAll().isEmpty());
  }

  @Test
  void textsInOneOrderScrollTogetherLedByTheOneWithTheFocus() throws Exception {
    assertThat(robot.lookup("#scrolling").queryAs(Label.class).getText())
        .isEqualTo("Défilement lié");
    robot.clickOn(robot.word("A", "tramway"));
    robot.push(KeyCode.CONTROL, KeyCode.END);
    robot.settles();
    int top = robot.pane("B").firstVisibleParToAllParIndex();
    assertThat(top).isPositive();

    robot.choose("Affichage", "Faire défiler les textes ensemble");
    robot.push(KeyCode.CONTROL, KeyCode.HOME);
    robot.settles();
    assertThat(robot.pane("B").firstVisibleParToAllParIndex()).isEqualTo(top);
  }
}
