package app.verbatim.ui.desktop.bar;

import app.verbatim.article.Messages;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Headlines;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Words;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// What came of the comparison in one or two sentences; at the right the progress of one that runs
/// longer than half a second.
public final class Headline extends HBox {

  private static final Duration PATIENCE = Duration.millis(500);

  private final Session session;
  private final Settling settling;
  private final Label settled = Parts.label("", "headline-settled");
  private final Hyperlink leave = new Hyperlink();
  private final Words words;
  private final Label sentence = Parts.label("", "headline-sentence");
  private final Label progress = Parts.label("", "meta");
  private final ProgressBar turning = new ProgressBar(-1);
  private final Hyperlink action = new Hyperlink();
  private final PauseTransition wait = new PauseTransition(PATIENCE);

  /// @param narrow whether the list is away and has to be called
  /// @param export writes the note
  public Headline(
      Session session,
      Settling settling,
      Words words,
      ObservableBooleanValue narrow,
      Runnable callList,
      Runnable export) {
    this.session = session;
    this.settling = settling;
    this.words = words;
    getStyleClass().add("headline");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setId("headline");
    progress.setMinWidth(Region.USE_PREF_SIZE);
    action.setMinWidth(Region.USE_PREF_SIZE);
    Button list = new Button();
    list.textProperty().bind(words.bound("desktop.list"));
    list.setMinWidth(Region.USE_PREF_SIZE);
    list.visibleProperty().bind(narrow);
    list.managedProperty().bind(narrow);
    list.setOnAction(event -> callList.run());
    getChildren().addAll(list, sentence, Parts.spring(), turning, progress, action, settled, leave);
    settled.setId("settled");
    settled.setMinWidth(Region.USE_PREF_SIZE);
    leave.textProperty().bind(words.bound("desktop.exportSettled"));
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setOnAction(event -> export.run());
    settling.standings().addListener((property, before, now) -> settled());
    wait.setOnFinished(event -> running(true));
    session.comparison().addListener((property, before, now) -> show());
    words.messages().addListener((property, before, now) -> show());
    session.state().addListener((property, before, now) -> state(now));
    session
        .done()
        .addListener(
            (property, before, now) -> {
              if (session.state().get() == Session.State.COMPARING) {
                count();
              }
            });
    running(false);
    show();
  }

  private void settled() {
    int all = settling.tally().major();
    int done = settling.tally().settled();
    settled.setText(words.say(all == done ? "desktop.allSettled" : "desktop.settled", done, all));
    show(settled, all > 0);
    show(leave, all > 0 && all == done);
  }

  private void show() {
    settled();
    Messages messages = words.messages().get();
    sentence.setText(session.comparison().get().map(all -> Headlines.of(all, messages)).orElse(""));
    state(session.state().get());
  }

  private void state(Session.State state) {
    wait.stop();
    running(false);
    switch (state) {
      case COMPARING -> wait.playFromStart();
      case STOPPED -> {
        action.setText(words.say("desktop.resume"));
        action.setOnAction(event -> session.compare());
        progress.setText(words.say("desktop.stopped", session.done().get()));
        show(progress, true);
        show(action, true);
      }
      default -> {}
    }
  }

  private void running(boolean running) {
    count();
    action.setText(words.say("desktop.cancel"));
    action.setOnAction(event -> session.stop());
    show(turning, running && !Platform.getPreferences().isReducedMotion());
    show(progress, running);
    show(action, running);
  }

  private void count() {
    progress.setText(words.say("desktop.comparing", session.done().get(), session.size()));
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
