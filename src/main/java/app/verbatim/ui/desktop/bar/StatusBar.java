package app.verbatim.ui.desktop.bar;

import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Headlines;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The bottom line: counts, or for a few seconds what was just done; promise, language, text size.
public final class StatusBar extends HBox {

  private final Session session;
  private final Words words;
  private final Label counts = Parts.label("", "meta");
  private final Hyperlink undo = new Hyperlink();
  private final PauseTransition back = new PauseTransition(Duration.seconds(5));

  /// @param secret whether private mode is on
  public StatusBar(
      Session session, Choice choice, Words words, Look look, ObservableBooleanValue secret) {
    this.session = session;
    this.words = words;
    getStyleClass().add("status");
    counts.setMinWidth(0);
    counts.setId("status");
    Label promise = meta();
    promise
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.say(secret.get() ? "desktop.nothingKept" : "desktop.start.promise"),
                words.messages(),
                secret));
    promise.setId("promise");
    Label scrolling = meta();
    scrolling
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    choice.view().get() != View.TEXTS || choice.entries().get().isEmpty()
                        ? ""
                        : words.say(choice.linked().get() ? "desktop.linked" : "desktop.free"),
                words.messages(),
                choice.linked(),
                choice.view(),
                choice.entries()));
    scrolling.setId("scrolling");
    Label language = meta();
    language
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.language().toUpperCase(Locale.ROOT), words.messages()));
    Label size = meta();
    size.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.say("desktop.percent", look.percent().get()),
                words.messages(),
                look.percent()));
    undo.textProperty().bind(words.bound("desktop.undo"));
    undo.setId("undo-said");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    undo.managedProperty().bind(undo.visibleProperty());
    undo.setVisible(false);
    getChildren().addAll(counts, undo, Parts.spring(), scrolling, promise, language, size);
    back.setOnFinished(event -> counts());
    session.comparison().addListener((property, before, now) -> counts());
    words.messages().addListener((property, before, now) -> counts());
    counts();
  }

  private static Label meta() {
    Label label = Parts.label("", "meta");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// Says for a few seconds what was done.
  public void say(String done) {
    counts.setText(done);
    undo.setVisible(false);
    back.playFromStart();
  }

  /// The same, with an offer to take it back.
  public void say(String done, Runnable takeBack) {
    say(done);
    undo.setOnAction(
        event -> {
          counts();
          takeBack.run();
        });
    undo.setVisible(true);
  }

  private void counts() {
    back.stop();
    undo.setVisible(false);
    counts.setText(
        session
            .comparison()
            .get()
            .map(all -> Headlines.counts(all, words.messages().get()))
            .orElse(""));
  }
}
