package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Comparer;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.files.Settings;
import app.verbatim.ui.files.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/// A window on a screen and someone at its mouse and keys.
final class Robot extends FxRobot {

  private final Stage stage;
  private final Hop hop = new Hop();
  private final Answers answers = new Answers();
  final Look look = new Look();
  final Words words;
  final Session session;
  private final Window window;

  private Robot(
      String language,
      Comparer comparer,
      int width,
      int height,
      SettingsFile settings,
      Path journals)
      throws TimeoutException {
    words = new Words(language);
    session = new Session(comparer, hop.threads(), InstantSource.system());
    stage = FxToolkit.registerPrimaryStage();
    window =
        FxToolkit.setupFixture(
            () -> {
              Window made =
                  new Window(
                      stage,
                      session,
                      words,
                      look,
                      Samples.find(),
                      new Memory(settings, journals),
                      answers);
              if (settings.read().place().isEmpty()) {
                stage.setMaximized(false);
                stage.setWidth(width);
                stage.setHeight(height);
              }
              stage.show();
              made.cases().offer();
              stage.requestFocus();
              return made;
            });
    // keys typed earlier would go to the window that had the focus before
    until(stage::isFocused);
  }

  /// Someone who gave initials long ago, on a machine that knows nothing else.
  static Robot sitsDown(String language, Comparer comparer, int width, int height)
      throws TimeoutException {
    try {
      Path folder = Files.createTempDirectory("verbatim");
      folder.toFile().deleteOnExit();
      SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
      settings.write(signedBy(settings.read(), "DR"));
      return new Robot(language, comparer, width, height, settings, folder.resolve("journals"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Settings signedBy(Settings was, String initials) {
    return new Settings(
        was.language(),
        was.theme(),
        was.percent(),
        was.contrast(),
        was.keys(),
        was.third(),
        was.place(),
        Optional.of(initials),
        was.recent());
  }

  /// Someone whose window remembers.
  static Robot comesBack(Comparer comparer, SettingsFile settings) throws TimeoutException {
    try {
      Path folder = Files.createTempDirectory("verbatim");
      folder.toFile().deleteOnExit();
      return comesBack(comparer, settings, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same, with what an earlier session left in this folder.
  static Robot comesBack(Comparer comparer, SettingsFile settings, Path journals)
      throws TimeoutException {
    return new Robot(
        settings.read().language().orElse("fr"), comparer, 1366, 690, settings, journals);
  }

  /// What the dialogs of the system answer, one after the other.
  void answers(Path... paths) {
    answers.next.addAll(List.of(paths));
  }

  /// Stands for the dialogs of the system, which no robot can reach.
  private static final class Answers implements FileDialogs {

    private final Queue<Path> next = new ArrayDeque<>();

    @Override
    public List<Path> several(String title, List<Kind> kinds) {
      return List.of(next.remove());
    }

    @Override
    public Optional<Path> one(String title, List<Kind> kinds) {
      return Optional.of(next.remove());
    }

    @Override
    public Optional<Place> place(String title, String name, List<Kind> kinds) {
      Path path = next.remove();
      Kind kind =
          kinds.stream()
              .filter(it -> path.toString().endsWith("." + it.endings().getFirst()))
              .findFirst()
              .orElseThrow();
      return Optional.of(new Place(path, kind));
    }
  }

  Stage stage() {
    return stage;
  }

  Window window() {
    return window;
  }

  Scene scene() {
    return stage.getScene();
  }

  void leaves() throws TimeoutException {
    FxToolkit.setupFixture(stage::hide);
    hop.end();
  }

  /// Clicks these menu entries, each as soon as it is on the screen.
  void choose(String... names) throws TimeoutException {
    boolean inBar = false;
    for (String name : names) {
      until(() -> !onScreen(name).isEmpty());
      Node entry = onScreen(name).getLast();
      // from the bar straight down, or the menu beside opens; from a menu to its submenu straight
      // across, or the entry whose submenu it is is left
      Motion motion = inBar ? Motion.VERTICAL_FIRST : Motion.HORIZONTAL_FIRST;
      clickOn(entry, motion, MouseButton.PRIMARY);
      inBar = entry.getScene() == scene();
      settles();
    }
  }

  /// What shows this text, what stands in an open menu last.
  private List<Node> onScreen(String text) {
    return lookup(text).queryAll().stream()
        .filter(node -> node.getScene() != null && node.getScene().getWindow() != null)
        .filter(node -> node.getScene().getWindow().isShowing())
        .sorted(Comparator.comparing(node -> node.getScene() != scene()))
        .toList();
  }

  StyleClassedTextArea pane(String letter) {
    return lookup("#pane-" + letter + " .article").queryAs(StyleClassedTextArea.class);
  }

  /// The runs of words that carry this style in the pane with this letter.
  List<String> marked(String letter, String style) {
    StyleClassedTextArea area = pane(letter);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < area.getLength(); i++) {
      boolean has =
          area.getStyleOfChar(i).contains(style) && area.getText(i, i + 1).charAt(0) != '\n';
      words.append(has ? area.getText(i, i + 1) : "|");
    }
    return List.of(words.toString().replaceAll("^\\|+|\\|+$", "").split("\\|+"));
  }

  /// Where this word stands in the pane with this letter, on the screen.
  Point2D word(String letter, String word) {
    StyleClassedTextArea area = pane(letter);
    int at = area.getText().indexOf(word);
    Bounds[] bounds = new Bounds[1];
    does(
        () ->
            bounds[0] =
                area.getCharacterBoundsOnScreen(at, at + word.length())
                    .orElseThrow(() -> new AssertionError(word + " is not on the screen")));
    return new Point2D(bounds[0].getCenterX(), bounds[0].getCenterY());
  }

  /// Waits until this is so.
  void until(Callable<Boolean> so) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
    settles();
  }

  /// Clicks on it as soon as it is there: nobody can click on what is not yet drawn.
  @Override
  public FxRobotInterface clickOn(String query, MouseButton... buttons) {
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> lookup(query).queryAll().stream().anyMatch(Robot::isDrawn));
    } catch (TimeoutException e) {
      // the click itself says what is missing
    }
    return super.clickOn(query, buttons);
  }

  private static boolean isDrawn(Node node) {
    return NodeQueryUtils.isVisible().test(node)
        && node.getScene() != null
        && node.getScene().getWindow() != null
        && node.getScene().getWindow().isShowing();
  }

  /// Waits until what was to be drawn is drawn.
  void settles() {
    for (int i = 0; i < 8; i++) {
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  /// A key that sends this sign and no digit's code, as on a French keyboard.
  void sends(String sign) {
    Node owner = scene().getFocusOwner();
    Event.fireEvent(
        owner,
        new KeyEvent(
            KeyEvent.KEY_TYPED, sign, sign, KeyCode.UNDEFINED, false, false, false, false));
  }

  /// Monocle's wheel turns the other way than GTK's.
  void wheelDown(int notches) {
    scroll(
        notches, System.getProperty("gui") == null ? VerticalDirection.UP : VerticalDirection.DOWN);
  }

  void does(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          action.run();
          return List.of();
        });
    settles();
  }

  boolean isOnScreenThread() {
    return Platform.isFxApplicationThread();
  }
}
