package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Block;
import app.verbatim.article.Span;
import app.verbatim.extract.date.DateValue;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Comparison;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a quotation or a block was read is changed where it stands, by mouse and by keys.
class RereadTest {

  private static final String REPORT =
      """
      Le phare de Kerloc, édition de %s

      « Le phare de Kerloc sera %s repeint cet été », a déclaré hier Yann Morvel, gardien du phare.

      « Les escaliers seront refaits en %s », a indiqué Solène Guidec, architecte.

      Le chantier emploie trente compagnons venus de toute la côte.
      """;

  @TempDir Path folder;
  private Robot robot;

  @BeforeEach
  void openTwoReports() throws Exception {
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

  private Comparison shown() {
    return robot.session.comparison().get().orElseThrow();
  }

  /// The quotation of an article that holds this word.
  private Saying saying(int article, String word) {
    return shown().extracts().get(article).sayings().stream()
        .filter(it -> words(article, it.quotation().words()).contains(word))
        .findFirst()
        .orElseThrow();
  }

  private String words(int article, Span span) {
    return shown().extracts().get(article).article().at(span);
  }

  private boolean isCompared(int article, String word) {
    List<Block> blocks = shown().extracts().get(article).article().blocks();
    return blocks.stream()
        .filter(it -> words(article, it.span()).contains(word))
        .allMatch(Block::compared);
  }

  private void choose(String letter, String word, String entry) throws Exception {
    robot.rightClickOn(robot.word(letter, word));
    robot.choose(entry);
  }

  @Test
  void roleDayAndKindAreTypedOnTheCardByKeys() throws Exception {
    robot.type(KeyCode.E);
    robot.settles();
    robot.type(KeyCode.TAB).write("chef du phare");
    robot.type(KeyCode.TAB).write("2025-03-11");
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    robot.settles();
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    robot.settles();
    robot.type(KeyCode.ENTER);
    robot.settles();

    robot.until(
        () ->
            saying(0, "repeint").attribution().role().filter("chef du phare"::equals).isPresent());
    robot.until(() -> saying(1, "repeint").quotation().kind() == Quotation.Kind.PARTIAL);

    assertThat(saying(0, "repeint").said().map(it -> it.value()))
        .contains(new DateValue.Day(LocalDate.of(2025, 3, 11)));
    assertThat(saying(1, "repeint").attribution().role()).contains("chef du phare");
  }

  @Test
  void escapeLeavesWhatWasReadAsItWas() throws Exception {
    robot.type(KeyCode.E);
    robot.settles();
    robot.write("Anna Tregor").type(KeyCode.ESCAPE);
    robot.settles();

    assertThat(robot.lookup("#speaker-A").tryQuery()).isEmpty();
    assertThat(robot.session.undoName().get()).isEmpty();
    assertThat(robot.window().desk().isIn(robot.window().card())).isTrue();
  }

  @Test
  void theSpeakerIsChangedAboveTheTextWhereTheQuotationStands() throws Exception {
    choose("A", "escaliers", "Corriger la citation…");
    robot.settles();
    robot.write("Anna Tregor").type(KeyCode.ENTER);
    robot.until(
        () ->
            saying(0, "escaliers").attribution().name().filter("Anna Tregor"::equals).isPresent());

    assertThat(saying(1, "escaliers").attribution().name()).contains("Solène Guidec");
  }

  @Test
  void theWordsSelectedAreTheQuotation() throws Exception {
    robot
        .moveTo(robot.word("A", "sera"))
        .press(javafx.scene.input.MouseButton.PRIMARY)
        .moveTo(robot.word("A", "cet"))
        .release(javafx.scene.input.MouseButton.PRIMARY);
    robot.settles();
    String selected = robot.pane("A").getSelectedText();
    choose("A", "repeint", "La citation, ce sont les mots sélectionnés");
    robot.until(() -> words(0, saying(0, "repeint").quotation().words()).equals(selected));
  }

  @Test
  void aQuotationIsSetAsideAndCountedAgain() throws Exception {
    choose("B", "escaliers", "Ne pas compter cette citation");
    robot.until(() -> saying(1, "escaliers").quotation().excluded().isPresent());

    choose("B", "escaliers", "Compter cette citation");
    robot.until(() -> saying(1, "escaliers").quotation().excluded().isEmpty());
  }

  @Test
  void aBlockIsSetAsideAndCountedAgain() throws Exception {
    choose("A", "compagnons", "Mettre ce bloc de côté");
    robot.until(() -> !isCompared(0, "compagnons"));

    robot.clickOn(robot.word("A", "de côté"));
    robot.settles();
    choose("A", "compagnons", "Compter dans la comparaison");
    robot.until(() -> isCompared(0, "compagnons"));
  }

  @Test
  void theMenuOfAQuotationOpensByAKey() throws Exception {
    robot.push(KeyCode.F6);
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    robot.choose("Ne pas compter cette citation");
    robot.until(() -> saying(0, "repeint").quotation().excluded().isPresent());
  }

  @Test
  void theMenuOfARowCopiesItsPoint() throws Exception {
    robot.rightClickOn("Solène Guidec");
    robot.choose("Copier avec l’attribution");
    String[] copied = new String[1];
    robot.does(() -> copied[0] = Clipboard.getSystemClipboard().getString());

    assertThat(copied[0]).startsWith("« Les escaliers").contains("Solène Guidec");
  }

  @Test
  void theTextStaysWhereItIsWhenSomethingIsCorrected() throws Exception {
    Object pane = robot.pane("B");
    choose("A", "escaliers", "Ne pas compter cette citation");
    robot.until(() -> saying(0, "escaliers").quotation().excluded().isPresent());

    assertThat(robot.pane("B")).isSameAs(pane);
  }

  @Test
  void aDateThatNothingTellsIsAskedForWhereADayHangsOnIt() throws Exception {
    assertThat(robot.lookup(".date-question .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(
            "A\u202f: date de parution inconnue\u202f; ‹\u202fcet été\u202f› n’est pas résolu.");

    robot.clickOn("Indiquer la date…");
    robot.clickOn("#day-A").write("2025-03-11").type(KeyCode.ENTER);
    robot.until(() -> shown().extracts().getFirst().published().isPresent());
    assertThat(robot.lookup(".date-question .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .noneMatch(it -> it.startsWith("A"));
  }
}
