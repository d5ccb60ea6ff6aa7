package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.model.Session;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// For packaging only, set off by the system property `verbatim.rehearsal`: walks through the story
/// in the window by its keys, or says when the empty window was painted; then closes it.
final class Rehearsal {

  /// What is pressed, one after the other: through the points, the views, and back.
  private static final List<Press> STEPS =
      List.of(
          Press.letter("j"),
          Press.letter("j"),
          Press.letter("k"),
          Press.plain(KeyCode.RIGHT),
          Press.shortcut(KeyCode.DIGIT2),
          Press.letter("j"),
          Press.shortcut(KeyCode.DIGIT3),
          Press.shortcut(KeyCode.DIGIT4),
          Press.shortcut(KeyCode.DIGIT1),
          Press.plain(KeyCode.F1),
          Press.plain(KeyCode.ESCAPE));

  private static final Duration PAUSE = Duration.millis(300);

  private static final int PAINTED_AFTER = 3;

  private final Stage stage;

  private Rehearsal(Stage stage) {
    this.stage = stage;
  }

  static void begin(Stage stage, Session session) {
    String wanted = System.getProperty("verbatim.rehearsal");
    if (wanted == null) {
      return;
    }
    Rehearsal rehearsal = new Rehearsal(stage);
    if (wanted.equals("painted")) {
      rehearsal.awaitPaint();
      return;
    }
    session
        .state()
        .addListener(
            (property, before, now) -> {
              if (now == Session.State.COMPARED && before == Session.State.COMPARING) {
                rehearsal.walk();
              }
            });
  }

  /// Keeps the time of the third frame, in milliseconds since 1970, in a system property.
  private void awaitPaint() {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (++frames == PAINTED_AFTER) {
          stop();
          System.setProperty("verbatim.painted", String.valueOf(System.currentTimeMillis()));
          stage.close();
        }
      }
    }.start();
  }

  private void walk() {
    Timeline steps = new Timeline();
    Duration at = Duration.ZERO;
    for (Press press : STEPS) {
      at = at.add(PAUSE);
      steps.getKeyFrames().add(new KeyFrame(at, event -> send(press)));
    }
    steps.getKeyFrames().add(new KeyFrame(at.add(PAUSE), event -> stage.close()));
    steps.play();
  }

  private void send(Press press) {
    Node focused = stage.getScene().getFocusOwner();
    Node target = focused == null ? stage.getScene().getRoot() : focused;
    Event.fireEvent(target, press.event());
  }

  private record Press(KeyCode code, String typed, boolean withShortcut) {

    static Press letter(String letter) {
      return new Press(KeyCode.UNDEFINED, letter, false);
    }

    static Press plain(KeyCode code) {
      return new Press(code, "", false);
    }

    static Press shortcut(KeyCode code) {
      return new Press(code, "", true);
    }

    KeyEvent event() {
      return typed.isEmpty()
          ? new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, withShortcut, false, false)
          : new KeyEvent(KeyEvent.KEY_TYPED, typed, "", code, false, false, false, false);
    }
  }
}
