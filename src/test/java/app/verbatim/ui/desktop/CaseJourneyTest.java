package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.project.Action;
import app.verbatim.project.History;
import app.verbatim.project.Step;
import app.verbatim.project.Verdict;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.CaseFile;
import app.verbatim.project.file.CaseFile.Opening;
import app.verbatim.project.file.ChoicesFile;
import app.verbatim.project.file.Journal;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.ReportWriters;
import app.verbatim.ui.desktop.model.Session.State;
import app.verbatim.ui.files.SettingsFile;
import app.verbatim.ui.files.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case from the first verdict to the next morning, on this machine and on another.
class CaseJourneyTest {

  private static final String REPORT =
      """
      La halle de Brissac, édition de %s

      Le conseil de la ville, qui s’est réuni dans la soirée, a parlé du marché et de ceux qui y vendent.

      « La halle de Brissac sera %s rouverte en avril », a déclaré Odile Ferrand, maire de Brissac.

      « La charpente de la halle a coûté %s euros », a indiqué Paul Lesage, architecte de la ville.
      """;

  @TempDir Path folder;
  private Path texts;
  private Path journals;
  private SettingsFile settings;
  private Robot robot;

  @BeforeEach
  void sitDownWithTwoReports() throws Exception {
    texts = Files.createDirectories(folder.resolve("texts"));
    journals = folder.resolve("journals");
    settings = new SettingsFile(folder.resolve("settings.json"));
    Files.writeString(texts.resolve("a.txt"), REPORT.formatted("Tours", "sûrement", "40 000"));
    Files.writeString(texts.resolve("b.txt"), REPORT.formatted("Angers", "peut-être", "70 000"));
    robot = Robot.comesBack(new DesktopApplication.Compared(), settings, journals);
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private void open(Path path) throws Exception {
    robot.does(() -> robot.window().intake().paths(List.of(path)));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  /// Leaves the window and comes back to it, with initials.
  private void comeBack(String initials) throws Exception {
    robot.does(() -> robot.window().signing().sign(initials));
    robot.leaves();
    robot = Robot.comesBack(new DesktopApplication.Compared(), settings, journals);
  }

  private String text(String id) {
    return robot.lookup("#" + id).queryAs(Labeled.class).getText();
  }

  private List<Verdict> verdicts() {
    return robot.session.work().get().verdicts();
  }

  private boolean isAsked() {
    return robot.window().slip().isVisible();
  }

  /// What the slip over the window says, line by line.
  private List<String> said() {
    return robot.lookup("#slip .label").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  private Path savedCase(String name) throws Exception {
    Path file = folder.resolve(name + ".verbatim");
    Work work = Work.of("Halle", Story.of(List.of(texts)).sources(), ChoicesFile.standard());
    CaseFile.at(file).save(History.from(work));
    return file;
  }

  @Test
  void whatIsNotSavedIsAskedAboutAndUndoGoesOnTheNextDayElsewhere() throws Exception {
    open(texts);
    assertThat(text("case-name")).isEqualTo("texts");
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    assertThat(text("case-name")).isEqualTo("texts*");

    robot.push(KeyCode.CONTROL, KeyCode.W);
    robot.settles();
    assertThat(isAsked()).isTrue();
    robot.type(KeyCode.ESCAPE);
    robot.settles();
    assertThat(verdicts()).hasSize(1);

    Path file = folder.resolve("halle.verbatim");
    robot.answers(file);
    robot.push(KeyCode.CONTROL, KeyCode.W);
    robot.settles();
    robot.type(KeyCode.ENTER);
    robot.until(() -> robot.session.comparison().get().isEmpty());
    assertThat(file).exists();

    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("h.verbatim");
    Files.move(file, elsewhere);
    Files.delete(texts.resolve("a.txt"));
    comeBack("LM");
    open(elsewhere);
    assertThat(text("case-name")).isEqualTo("texts");
    assertThat(text("settled")).startsWith("1 sur");
    robot.choose("Édition", "Annuler\u202f: " + robot.words.say(name()));
    assertThat(verdicts()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    robot.settles();
    assertThat(verdicts()).hasSize(1);
    assertThat(robot.window().cases().unsaved().get()).isFalse();
  }

  private app.verbatim.article.Message name() {
    return robot.session.undoName().get().orElseThrow();
  }

  @Test
  void whatACrashLeftIsOfferedAndTakenUp() throws Exception {
    robot.leaves();
    Work work = Work.of("Halle", Story.of(List.of(texts)).sources(), ChoicesFile.standard());
    Workspace workspace = new Workspace(History.from(work));
    Path live = folder.resolve("live");
    Instant noon = Instant.parse("2026-03-04T12:00:00Z");
    try (Journal journal =
        Journal.start(
            live, workspace.history(), Optional.empty(), Optional.of(noon), trouble -> {})) {
      journal.follow(workspace);
      workspace.perform(new Step(new Action.Retitle("Halle de Brissac"), "DR", noon));
      assertThat(journal.flush(60_000)).isTrue();
      copy(live, journals);
    }
    robot = Robot.comesBack(new DesktopApplication.Compared(), settings, journals);
    robot.until(() -> robot.lookup("Le reprendre").tryQuery().isPresent());

    robot.clickOn("Le reprendre");
    robot.until(() -> robot.session.comparison().get().isPresent());

    assertThat(text("case-name")).isEqualTo("Halle de Brissac*");
    assertThat(robot.session.workspace().history()).isEqualTo(workspace.history());
    assertThat(robot.lookup("Le reprendre").tryQuery()).isEmpty();
    robot.until(() -> !Files.exists(journals.resolve("1-1")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> sessions = Files.list(from)) {
      Path session = sessions.findFirst().orElseThrow();
      try (Stream<Path> all = Files.walk(session)) {
        for (Path one : all.toList()) {
          Path copy = to.resolve("1-1").resolve(session.relativize(one).toString());
          Files.createDirectories(Files.isDirectory(one) ? copy : copy.getParent());
          if (!Files.isDirectory(one)) {
            Files.copy(one, copy);
          }
        }
      }
    }
  }

  @Test
  void twoReadersComeTogetherAndWhatTheyJudgedDifferentlyIsListed() throws Exception {
    Path mine = savedCase("mine");
    Path theirs = savedCase("theirs");
    open(theirs);
    robot.does(() -> robot.window().signing().sign("LM"));
    robot.type(KeyCode.DIGIT3);
    robot.settles();
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.until(() -> !robot.window().cases().unsaved().get());

    open(mine);
    robot.until(() -> verdicts().isEmpty());
    robot.does(() -> robot.window().signing().sign("DR"));
    robot.type(KeyCode.DIGIT4);
    robot.settles();
    robot.answers(theirs);
    robot.choose("Fichier", "Reprendre la copie d’un autre…");
    robot.until(this::isAsked);

    assertThat(said())
        .startsWith(
            "Copie de LM reprise\u202f: 2 verdicts.", "1 point jugé différemment, à trancher");
    assertThat(verdicts()).extracting(Verdict::initials).containsExactly("DR", "LM", "LM");
    robot.clickOn("#slip .hyperlink");
    robot.settles();
    assertThat(text("settled")).startsWith("1 sur");
    assertThat(text("verdict")).startsWith("Deux avis différents").contains("DR").contains("LM");
  }

  @Test
  void anArticleGivesWayToItsUpdateAndWhatLostItsPlaceIsKept() throws Exception {
    open(texts);
    robot.does(() -> robot.window().signing().sign("DR"));
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    robot.type(KeyCode.DIGIT3);
    robot.settles();
    Path update = folder.resolve("b-2.txt");
    Files.writeString(update, REPORT.formatted("Angers", "peut-être", "75 000"));
    robot.answers(update);
    robot.does(() -> robot.window().panes().focusText(1));
    robot.choose("Comparaison", "Remplacer par une version reprise…");
    robot.until(this::isAsked);
    assertThat(robot.lookup("1 passage diffère").tryQuery()).isPresent();
    robot.clickOn("Remplacer");
    robot.until(() -> !robot.session.work().get().orphans().isEmpty());
    robot.until(() -> robot.session.state().get() == State.COMPARED);
    assertThat(verdicts()).hasSize(1);

    robot.choose("Comparaison", "Ce que la version reprise a changé…");
    assertThat(isAsked()).isTrue();
    robot.type(KeyCode.ESCAPE);
    robot.settles();
    robot.choose("Comparaison", "Ce qui a perdu sa place (1)…");
    robot.clickOn("Abandonner");
    robot.settles();
    assertThat(robot.session.work().get().orphans()).isEmpty();
  }

  @Test
  void severalPointsAreSettledAtOnceAndOneChangeApart() throws Exception {
    open(texts);
    robot.does(() -> robot.window().signing().sign("DR"));
    robot.type(KeyCode.SPACE).type(KeyCode.J).type(KeyCode.SPACE);
    robot.settles();
    assertThat(text("scope")).isEqualTo("Verdict sur les 2 points cochés");
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    assertThat(verdicts()).hasSize(2).extracting(Verdict::initials).containsOnly("DR");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.settles();
    assertThat(verdicts()).isEmpty();
  }

  @Test
  void theEditorIsAskedForInitialsOnceAfterTheFirstVerdict() throws Exception {
    open(texts);
    assertThat(robot.lookup("Les donner…").tryQuery()).isEmpty();
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    robot.clickOn("Les donner…");
    robot.write("OF").type(KeyCode.ENTER);
    robot.settles();
    assertThat(verdicts()).extracting(Verdict::initials).containsExactly("OF");
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    assertThat(verdicts()).extracting(Verdict::initials).containsOnly("OF");
    assertThat(settings.read().initials()).contains("OF");
    assertThat(robot.lookup("Les donner…").tryQuery()).isEmpty();
  }

  @Test
  void aFolderThatIsGoneIsSaidAndTheWorkIsSavedElsewhere() throws Exception {
    Path away = Files.createDirectories(folder.resolve("drive"));
    Path file = Files.move(savedCase("halle"), away.resolve("halle.verbatim"));
    open(file);
    robot.does(() -> robot.window().signing().sign("DR"));
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    Files.delete(file);
    Files.delete(away);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.until(() -> robot.lookup("Enregistrer ailleurs…").tryQuery().isPresent());
    assertThat(text("case-name")).isEqualTo("Halle*");

    Path other = folder.resolve("other.verbatim");
    robot.answers(other);
    robot.clickOn("Enregistrer ailleurs…");
    robot.until(() -> !robot.window().cases().unsaved().get());
    assertThat(((Opening.Opened) CaseFile.open(other)).history().work())
        .isEqualTo(robot.session.work().get());
    assertThat(robot.lookup("Enregistrer ailleurs…").tryQuery()).isEmpty();
  }

  @Test
  void aCaseIsWipedOnlyAfterAQuestion() throws Exception {
    Path file = savedCase("halle");
    open(file);
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.until(() -> !robot.window().cases().unsaved().get());
    assertThat(folder.resolve("halle.verbatim~")).exists();
    robot.choose("Fichier", "Effacer le dossier…");
    robot.type(KeyCode.ESCAPE);
    robot.settles();
    assertThat(file).exists();
    robot.choose("Fichier", "Effacer le dossier…");
    robot.clickOn("Effacer");
    robot.until(() -> !Files.exists(file) && !Files.exists(folder.resolve("halle.verbatim~")));
    assertThat(robot.session.comparison().get()).isEmpty();
    assertThat(settings.read().recent()).isEmpty();
    robot.until(() -> isEmpty(journals));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  @Test
  void privateModeKeepsNoJournal() throws Exception {
    open(texts);
    robot.until(() -> !isEmpty(journals));
    robot.choose("Fichier", "Mode privé");
    robot.until(() -> isEmpty(journals));
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    assertThat(isEmpty(journals)).isTrue();
    robot.choose("Fichier", "Mode privé");
    robot.until(() -> !isEmpty(journals));
  }

  @Test
  void theNoteLeavesInEachFormatOfTheDialogWithItsVerdicts() throws Exception {
    open(texts);
    robot.does(() -> robot.window().signing().sign("DR"));
    robot.type(KeyCode.DIGIT2);
    robot.settles();
    for (ReportWriter writer : ReportWriters.OFFERED) {
      Path note = folder.resolve("note." + writer.extension());
      robot.answers(note);
      robot.push(KeyCode.CONTROL, KeyCode.E);
      robot.until(() -> Files.exists(note));
      assertThat(note).isNotEmptyFile();
    }
    assertThat(folder.resolve("note.html")).content().contains("Les deux exacts").contains("DR");
    assertThat(folder.resolve("note.txt")).content().contains("Les deux exacts").contains("DR");
  }

  @Test
  void aCorrectionIsDraftedForOurCopyInTheEditorsWords() throws Exception {
    open(texts);
    robot.does(() -> robot.window().signing().sign("DR"));
    robot.does(() -> robot.window().panes().focusText(0));
    robot.choose("Comparaison", "Rédiger un avis de correction…");
    robot.clickOn("#notice-M1").write("peut-être");
    robot.type(KeyCode.ENTER);
    robot.settles();
    assertThat(isAsked()).isTrue();
    assertThat(said())
        .anyMatch(it -> it.startsWith("Aucun article n’est marqué comme notre copie"));
    robot.type(KeyCode.ESCAPE);
    robot.settles();

    robot.choose("Comparaison", "Marquer comme notre copie");
    robot.until(() -> robot.session.state().get() == State.COMPARED);
    robot.choose("Comparaison", "Rédiger un avis de correction…");
    robot.clickOn("#notice-M1").write("peut-être");
    robot.clickOn("#notice-approver").write("Odile");
    robot.type(KeyCode.ENTER);
    robot.settles();
    String[] copied = new String[1];
    robot.does(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).contains("PROJET", "Odile", "peut-être", "sûrement");
  }
}
