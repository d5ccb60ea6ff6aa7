package app.verbatim.ui.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Source;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Invented;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Journeys through the window by mouse and keys, on a comparison written by hand.
class WindowTest {

  private Robot robot;

  @BeforeEach
  void sitDown() throws Exception {
    robot = Robot.sitsDown("fr", WindowTest::compare, 1366, 690);
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private static app.verbatim.finding.Comparison compare(List<Source> sources) {
    return sources.size() > 1 ? Invented.comparison() : Invented.alone();
  }

  private void paste(String text) throws Exception {
    robot.does(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  private void compareTwo() throws Exception {
    paste("Le pont de Sarlande fermera lundi");
    robot.until(() -> robot.session.comparison().get().isPresent());
    paste("Pourquoi le pont pourrait fermer");
    robot.until(() -> robot.session.size() == 2 && articles() == 2);
  }

  private int articles() {
    return robot.session.comparison().get().map(it -> it.extracts().size()).orElse(0);
  }

  private String text(String id) {
    return robot.lookup("#" + id).queryAs(Label.class).getText();
  }

  private String clipboard() throws Exception {
    String[] text = new String[1];
    robot.does(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }

  @Test
  void theFirstMajorPointIsOpenWithItsWordsMarked() throws Exception {
    compareTwo();

    assertThat(text("sentence"))
        .isEqualTo("Ormel, même déclaration : « nous attendons à » (A), \"souhaitons\" (B).");
    assertThat(robot.marked("A", "change"))
        .containsExactly("disposons d’éléments selon lesquels", "nous attendons à", "longue");
    assertThat(robot.marked("B", "change")).containsExactly("savons que", "souhaitons", "courte");
    assertThat(text("headline"))
        .isEqualTo("Deux déclarations de Jeanne Ormel diffèrent selon les articles.");
  }

  @Test
  void aPastedAddressOfThisComputerIsFetchedOnceConfirmed() throws Exception {
    byte[] page = "<html><body><p>Le pont de Sarlande fermera lundi.".getBytes(UTF_8);
    HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    site.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    site.start();
    String address = "http://127.0.0.1:" + site.getAddress().getPort() + "/";

    paste(address);
    robot.until(() -> !robot.lookup("Charger").queryAll().isEmpty());
    assertThat(robot.session.size()).isZero();
    robot.clickOn("Charger");
    robot.until(() -> robot.session.comparison().get().isPresent());

    assertThat(robot.session.work().get().articles().getFirst().name()).isEqualTo(address);
    assertThat(robot.lookup("Charger").queryAll()).isEmpty();
    site.stop(0);
  }

  @Test
  void keysLeadThroughAllPointsAndBack() throws Exception {
    compareTwo();
    robot.write("j");
    assertThat(text("sentence")).contains("rapidement");
    robot.push(KeyCode.DOWN);
    assertThat(text("sentence")).startsWith("Titres");
    robot.push(KeyCode.F8);
    assertThat(text("sentence")).startsWith("Titres");
    robot.write("k");
    robot.push(KeyCode.UP);
    assertThat(text("sentence")).contains("souhaitons");
    robot.clickOn("#next");
    assertThat(text("sentence")).contains("rapidement");
  }

  @Test
  void aClickOnARowChoosesItsPoint() throws Exception {
    compareTwo();
    robot.clickOn("Titres");

    assertThat(text("sentence")).startsWith("Titres");
    assertThat(robot.marked("B", "change")).containsExactly("pourrait fermer");
  }

  @Test
  void aFoldedSectionOpensAndItsPointIsShown() throws Exception {
    compareTwo();
    robot.clickOn("▸ Dans un seul article · 1");
    robot.settles();
    robot.clickOn("Paul Verrat");

    assertThat(text("sentence")).isEqualTo("Paul Verrat n’est cité que dans A (§ 4).");
  }

  @Test
  void aPointIsCopiedByOneKey() throws Exception {
    compareTwo();
    robot.write("c");

    assertThat(clipboard()).startsWith("Jeanne Ormel").contains("*souhaitons*");
    assertThat(text("status")).isEqualTo("Copié");
  }

  @Test
  void selectedWordsAreCopiedWithTheirAttribution() throws Exception {
    compareTwo();
    robot.doubleClickOn(robot.word("A", "centrale"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

    assertThat(clipboard())
        .startsWith("« centrale », Jeanne Ormel, préfète du Val (Le Nord du Val");
  }

  @Test
  void theLanguageChangesWithoutARestart() throws Exception {
    compareTwo();
    robot.choose("Affichage", "Langue", "English");

    assertThat(text("status")).isEqualTo("2 articles · 3 major points · 1 notable · 3 folded");
    assertThat(robot.lookup("File").tryQuery()).isPresent();
    assertThat(robot.pane("A").getText()).contains("▸ 1 block set aside: légende");
  }

  @Test
  void theThemeChangesWithoutARestart() throws Exception {
    compareTwo();
    robot.choose("Affichage", "Thème", "Sombre");

    assertThat(robot.scene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
  }

  @Test
  void whatIsSetAsideOpensByAClick() throws Exception {
    compareTwo();
    robot.clickOn(robot.word("A", "légende"));
    robot.settles();

    assertThat(robot.pane("A").getText()).contains("Photo : le pont en 2019");
  }

  @Test
  void textGrowsAndShrinks() throws Exception {
    compareTwo();
    robot.push(KeyCode.CONTROL, KeyCode.ADD);
    assertThat(robot.look.percent().get()).isEqualTo(110);
    robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
    robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
    assertThat(robot.look.percent().get()).isEqualTo(90);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(robot.look.percent().get()).isEqualTo(100);
  }

  @Test
  void lettersTypedIntoTheSearchAreNotCommands() throws Exception {
    compareTwo();
    Entry before = robot.window().choice().chosen().get().orElseThrow();
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("jck");
    robot.push(KeyCode.ENTER);

    assertThat(robot.window().choice().chosen().get()).contains(before);
    assertThat(text("status"))
        .isEqualTo("Aucun passage ne contient «\u202fjck\u202f» dans 2 articles.");
  }

  @Test
  void theSearchSelectsWhatItFinds() throws Exception {
    compareTwo();
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("navette");
    robot.push(KeyCode.ENTER);
    robot.settles();

    assertThat(robot.pane("A").getSelectedText()).isEqualTo("navette");
  }

  @Test
  void theSheetOfKeysOpensAndCloses() throws Exception {
    robot.push(KeyCode.F1);
    assertThat(robot.window().keySheet().isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.window().keySheet().isVisible()).isFalse();
  }

  @Test
  void partsOfTheWindowTakeTheFocusInTurn() throws Exception {
    compareTwo();
    robot.push(KeyCode.F6);
    assertThat(robot.window().desk().isInText()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(robot.window().desk().isIn(robot.window().card())).isTrue();
    robot.push(KeyCode.F6);
    assertThat(robot.window().desk().isIn(robot.window().list())).isTrue();
  }

  @Test
  void oneArticleSaysWhatItQuotesAndAsksForAnother() throws Exception {
    paste("Le pont de Sarlande fermera lundi");
    robot.until(() -> articles() == 1);

    assertThat(text("headline"))
        .isEqualTo(
            "Un seul article\u202f: voici ce qu’il cite. Ajoutez-en un second pour comparer.");
    assertThat(robot.lookup("Citations · 2").tryQuery()).isPresent();
    assertThat(robot.lookup("«\u202fplan.bin\u202f»\u202f: ce n’est pas un texte").tryQuery())
        .isPresent();
    robot.clickOn("Retirer");
    robot.until(
        () ->
            robot
                .lookup("«\u202fplan.bin\u202f»\u202f: ce n’est pas un texte")
                .tryQuery()
                .isEmpty());
    assertThat(articles()).isEqualTo(1);
  }
}
