package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.project.History;
import app.verbatim.project.Work;
import app.verbatim.project.file.CaseFile;
import app.verbatim.project.file.ChoicesFile;
import app.verbatim.ui.files.Story;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program read wrongly is mended in place, and kept in a case.
class CorrectTest {

  private static final String REPORT =
      """
      Le phare de Kerloc, édition de %s

      « Le phare de Kerloc sera %s repeint cet été », a déclaré Yann Morvel, gardien du phare.

      « Les escaliers seront refaits en %s », a indiqué Solène Guidec, architecte.
      """;

  @TempDir Path folder;
  private Robot robot;

  @BeforeEach
  void sitDown() throws Exception {
    robot = Robot.sitsDown("fr", new DesktopApplication.Compared(), 1366, 690);
    Files.writeString(folder.resolve("a.txt"), REPORT.formatted("Nevers", "sûrement", "mai"));
    Files.writeString(folder.resolve("b.txt"), REPORT.formatted("Dijon", "peut-être", "juin"));
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private void open(Path path) throws Exception {
    robot.does(() -> robot.window().intake().paths(List.of(path)));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  @Test
  void aDoubtfulEncodingIsChangedByOneClickAndTakenBack() throws Exception {
    Files.write(
        folder.resolve("a.txt"),
        REPORT.formatted("Nevers", "sûrement", "mai").getBytes(Charset.forName("windows-1252")));
    open(folder);
    String found = article(0).text();

    robot.clickOn("#read-as-A");
    robot.clickOn("Windows-1251");
    robot.until(() -> !article(0).text().equals(found));

    assertThat(article(0).origin().encoding()).contains("windows-1251");
    assertThat(robot.session.undoName().get()).isPresent();
    robot.does(robot.session::undo);
    robot.until(() -> article(0).text().equals(found));
  }

  @Test
  void aLaterVersionOfAnItemIsOfferedToTakeItsPlace() throws Exception {
    String item =
        "{\"uri\": \"u1\", \"version\": \"%d\", \"pubstatus\": \"canceled\", \"language\": \"fr\","
            + " \"headline\": \"Le phare repeint\", \"body_text\": \"« Le phare sera %s repeint »,"
            + " a déclaré Yann Morvel.\"}";
    Files.writeString(folder.resolve("c.json"), item.formatted(1, "peut-être"));
    Files.writeString(folder.resolve("d.json"), item.formatted(2, "sûrement"));
    open(folder);
    assertThat(robot.session.size()).isEqualTo(4);
    assertThat(robot.lookup("#alarm-C").queryAs(Label.class).getText())
        .isEqualTo("ANNULÉ par son expéditeur (canceled) : à ne pas utiliser.");

    robot.clickOn("Remplacer C par D…");
    robot.until(() -> !robot.lookup(robot.words.say("desktop.update.yes")).queryAll().isEmpty());
    robot.clickOn(robot.words.say("desktop.update.yes"));
    robot.until(
        () ->
            robot.session.comparison().get().orElseThrow().extracts().size() == 3
                && article(2).text().contains("sûrement"));

    assertThat(robot.lookup("Remplacer C par D…").queryAll()).isEmpty();
  }

  private List<String> speakers(int article) {
    return robot.session.comparison().get().orElseThrow().extracts().get(article).sayings().stream()
        .flatMap(it -> it.attribution().name().stream())
        .toList();
  }

  private Article article(int place) {
    return robot.session.comparison().get().orElseThrow().extracts().get(place).article();
  }

  @Test
  void anotherSpeakerIsTypedOnTheCardAndTheFindingsFollow() throws Exception {
    open(folder);
    robot.type(KeyCode.E);
    robot.settles();
    robot.write("Anna Tregor").type(KeyCode.ENTER);
    robot.until(() -> speakers(0).contains("Anna Tregor") && speakers(1).contains("Anna Tregor"));
    assertThat(robot.window().choice().entries().get().toString()).contains("Anna Tregor");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.until(() -> !speakers(0).contains("Anna Tregor") && !speakers(1).contains("Anna Tregor"));
  }

  @Test
  void outletAndDayAreTypedInTheHeadOfThePane() throws Exception {
    open(folder);
    robot.clickOn("#pane-A .pane-name");
    robot.write("Le Courrier de Kerloc");
    robot.clickOn("#day-A").write("2025-03-11").type(KeyCode.ENTER);
    robot.until(() -> article(0).outlet().equals(Optional.of("Le Courrier de Kerloc")));

    assertThat(robot.session.comparison().get().orElseThrow().extracts().get(0).published())
        .hasValueSatisfying(it -> assertThat(it.day()).isEqualTo("2025-03-11"));
  }

  @Test
  void whatIsNotTheSameStatementIsPartedByAKey() throws Exception {
    open(folder);
    int before = robot.session.comparison().get().orElseThrow().statements().size();
    robot.type(KeyCode.U);
    robot.until(() -> robot.session.comparison().get().orElseThrow().statements().size() > before);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.until(() -> robot.session.comparison().get().orElseThrow().statements().size() == before);
  }

  @Test
  void aCaseIsOpenedDecidedAndSavedInItsPlace() throws Exception {
    Path place = folder.resolve("phare.verbatim");
    Work work = Work.of("Phare", Story.of(List.of(folder)).sources(), ChoicesFile.standard());
    CaseFile.at(place).save(History.from(work));
    open(place);
    assertThat(robot.session.title().get()).isEqualTo("Phare");

    robot.type(KeyCode.DIGIT2);
    robot.settles();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.until(() -> !robot.session.workspace().isChanged());
    CaseFile.Opening again = CaseFile.open(place);

    assertThat(again).isInstanceOf(CaseFile.Opening.Opened.class);
    assertThat(((CaseFile.Opening.Opened) again).history().work())
        .isEqualTo(robot.session.work().get());
    assertThat(robot.session.work().get().verdicts()).hasSize(1);
  }
}
