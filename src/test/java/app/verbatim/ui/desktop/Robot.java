package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.files.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
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
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/// A window on a screen and someone at its mouse and keys.
final class Robot extends FxRobot {

  private final Stage stage;
  private final Hop hop = new Hop();
  final Look look = new Look();
  final Words words;
  final Session session;
  private final Window window;

  private Robot(
      String language, Session.Comparer comparer, int width, int height, SettingsFile settings)
      throws TimeoutException {
    words = new Words(language);
    session = new Session(comparer, hop.threads(), InstantSource.system());
    stage = FxToolkit.registerPrimaryStage();
    window =
        FxToolkit.setupFixture(
            () -> {
              Window made =
                  new Window(stage, session, words, look, Samples.find(), new Memory(settings));
              if (settings.read().place().isEmpty()) {
                stage.setMaximized(false);
                stage.setWidth(width);
                stage.setHeight(height);
              }
              stage.show();
              stage.requestFocus();
              return made;
            });
    // keys typed earlier would go to the window that had the focus before
    until(stage::isFocused);
  }

  static Robot sitsDown(String language, Session.Comparer comparer, int width, int height)
      throws TimeoutException {
    try {
      Path folder = Files.createTempDirectory("verbatim");
      folder.toFile().deleteOnExit();
      return new Robot(
          language, comparer, width, height, new SettingsFile(folder.resolve("settings.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Someone whose window remembers.
  static Robot comesBack(Session.Comparer comparer, SettingsFile settings) throws TimeoutException {
    return new Robot(settings.read().language().orElse("fr"), comparer, 1366, 690, settings);
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
