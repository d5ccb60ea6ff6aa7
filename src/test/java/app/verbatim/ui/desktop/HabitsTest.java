package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Comparer;
import app.verbatim.ui.desktop.model.Invented;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.files.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window remembers, forgets, and does when work takes long or goes wrong.
class HabitsTest {

  private static final Path STORY = Path.of("sample-articles/ferry");

  @TempDir Path folder;
  private Path kept;
  private SettingsFile settings;

  @SuppressWarnings("NullAway.Init") // each test sits down in its own way
  private Robot robot;

  @BeforeEach
  void aPlaceForSettings() {
    kept = folder.resolve("settings.json");
    settings = new SettingsFile(kept);
  }

  @AfterEach
  void leave() throws Exception {
    robot.leaves();
  }

  private void sitDown() throws Exception {
    sitDown(sources -> Verbatim.compare(sources, List.of()));
  }

  private void sitDown(Comparer comparer) throws Exception {
    robot = Robot.comesBack(comparer, settings);
  }

  private void open(Path path) throws Exception {
    robot.does(() -> robot.window().intake().paths(List.of(path)));
    robot.until(() -> robot.session.comparison().get().isPresent());
  }

  private String text(String id) {
    return robot.lookup("#" + id).queryAs(Label.class).getText();
  }

  @Test
  void theWindowComesBackAsItWasLeft() throws Exception {
    sitDown();
    robot.choose("Affichage", "Thème", "Sombre");
    robot.choose("Affichage", "Langue", "English");
    robot.push(KeyCode.CONTROL, KeyCode.ADD);
    robot.does(() -> robot.stage().setWidth(1250));
    robot.leaves();
    sitDown();

    assertThat(robot.look.theme().get()).isEqualTo(Look.Theme.DARK);
    assertThat(robot.look.percent().get()).isEqualTo(110);
    assertThat(robot.words.language()).isEqualTo("en");
    assertThat(robot.stage().getWidth()).isEqualTo(1250);
  }

  private double left(String pane) {
    Node node = robot.lookup(pane).query();
    return node.localToScene(0, 0).getX();
  }

  @Test
  void theTextsComeBackInTheOrderAndTheWidthTheyHad() throws Exception {
    sitDown();
    open(STORY);
    robot.clickOn("#menu-B");
    robot.choose("Déplacer vers la droite");
    robot.clickOn("#menu-C");
    robot.choose("Élargir");
    double before = left("#pane-B");
    robot.leaves();
    sitDown();
    open(STORY);
    robot.settles();

    assertThat(left("#pane-C")).isLessThan(left("#pane-B"));
    assertThat(left("#pane-B")).isEqualTo(before);
  }

  @Test
  void aStoryOpenedBeforeIsOpenedAgainByAClick() throws Exception {
    sitDown();
    open(STORY);
    robot.leaves();
    sitDown();
    robot.clickOn(
        robot.lookup(".stories > .samples").nth(0).lookup("Ferry fire off Marwick").queryLabeled());
    robot.until(() -> robot.session.comparison().get().isPresent());

    assertThat(robot.session.title().get()).isEqualTo("Ferry fire off Marwick");
  }

  @Test
  void privateModeLeavesNoTrace() throws Exception {
    sitDown();
    robot.choose("Fichier", "Mode privé");
    String before = Files.readString(kept);
    open(STORY);
    assertThat(text("promise")).isEqualTo("Mode privé\u202f: rien n’est gardé");
    robot.choose("Affichage", "Thème", "Sombre");
    robot.leaves();

    assertThat(kept).content().isEqualTo(before).doesNotContain("erry");
    sitDown();
    assertThat(robot.look.theme().get()).isEqualTo(Look.Theme.SYSTEM);
  }

  @Test
  void theStoryOnTheDeskIsForgottenWhenPrivateModeBegins() throws Exception {
    sitDown();
    open(STORY);
    assertThat(kept).content().contains("Ferry");
    robot.choose("Fichier", "Mode privé");

    assertThat(kept).content().doesNotContain("Ferry");
  }

  @Test
  void singleKeysCanBeSwitchedOff() throws Exception {
    sitDown();
    open(STORY);
    String before = text("sentence");
    robot.choose("Affichage", "Touches seules comme raccourcis");
    robot.write("j");
    assertThat(text("sentence")).isEqualTo(before);
    robot.push(KeyCode.F8);
    assertThat(text("sentence")).isNotEqualTo(before);
  }

  @Test
  void highContrastTakesTintsAway() throws Exception {
    sitDown();
    robot.choose("Affichage", "Contraste élevé");

    assertThat(robot.scene().getStylesheets()).anyMatch(it -> it.endsWith("contrast.css"));
  }

  @Test
  void aLongComparisonShowsHowFarItIsAndCanBeGivenUpAndResumed() throws Exception {
    Slow slow = new Slow();
    sitDown(slow);
    robot.does(() -> robot.window().intake().text("Le pont de Sarlande fermera lundi"));
    robot.until(() -> robot.lookup("Comparaison… 1 article sur 1").tryQuery().isPresent());
    robot.clickOn("Annuler");
    robot.until(
        () -> robot.lookup("Comparaison interrompue après 1 article.").tryQuery().isPresent());
    slow.gate.countDown();
    robot.clickOn("Reprendre");
    robot.until(() -> robot.session.comparison().get().isPresent());

    assertThat(text("headline")).startsWith("Un seul article");
  }

  /// Waits after the first article until it is let go.
  private static final class Slow implements Comparer {
    private final CountDownLatch gate = new CountDownLatch(1);

    @Override
    public Comparison compare(List<Source> sources) {
      return Invented.alone();
    }

    @Override
    public Comparison compare(List<Source> sources, IntConsumer done) {
      done.accept(1);
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      done.accept(1);
      return compare(sources);
    }
  }

  @Test
  void anUnexpectedErrorOffersItsDetailsAndTheComparisonStays() throws Exception {
    sitDown();
    open(STORY);
    robot.does(() -> robot.session.mistake(new IllegalStateException("words of an article")));
    robot.clickOn("Copier les détails (sans les textes)");
    String[] copied = new String[1];
    robot.does(() -> copied[0] = Clipboard.getSystemClipboard().getString());

    assertThat(copied[0])
        .startsWith("java.lang.IllegalStateException")
        .doesNotContain("words of an article");
    assertThat(robot.session.comparison().get()).isPresent();
    assertThat(text("sentence")).isNotEmpty();
  }

  @Test
  void everyControlThatTakesTheFocusHasAName() throws Exception {
    sitDown();
    List<String> nameless = new ArrayList<>(nameless());
    open(STORY);
    for (View view : View.values()) {
      robot.does(() -> robot.window().choice().view().set(view));
      nameless.addAll(nameless());
    }

    assertThat(nameless).isEmpty();
  }

  private List<String> nameless() {
    List<String> found = new ArrayList<>();
    collect(robot.scene().getRoot(), found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    String said = node instanceof Labeled labeled ? labeled.getText() : "";
    String name = node.getAccessibleText() == null ? said : node.getAccessibleText();
    boolean words = name != null && name.codePoints().anyMatch(Character::isLetterOrDigit);
    if (node.isFocusTraversable() && !words) {
      found.add(node.toString());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
