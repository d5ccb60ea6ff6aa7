package app.verbatim.ui.desktop.list;

import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Filter;
import app.verbatim.ui.desktop.model.FilterChoices;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The filter that is on, how many rows it hides, and a cross to take it off.
final class Filtered extends HBox {

  private final Session session;
  private final Choice choice;
  private final Words words;
  private final Label says = Parts.label("", "filtered-text");

  Filtered(Session session, Choice choice, Words words) {
    this.session = session;
    this.choice = choice;
    this.words = words;
    getStyleClass().add("filtered");
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    says.setId("filtered");
    HBox.setHgrow(says, Priority.ALWAYS);
    says.setMaxWidth(Double.MAX_VALUE);
    Button all = new Button("✕");
    all.getStyleClass().add("quiet");
    all.setId("unfilter");
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.accessibleTextProperty().bind(words.bound("desktop.filter.none"));
    all.setOnAction(event -> showAll());
    getChildren().addAll(says, all);
    managedProperty().bind(visibleProperty());
    choice.whenRowsChange(this::show);
    show();
  }

  private void showAll() {
    choice.hidesSettled().set(false);
    choice.filter().set(Filter.NOTHING);
  }

  private void show() {
    Filter filter = choice.filter().get();
    int hidden = choice.hidden();
    setVisible(filter.isOn() || hidden > 0);
    if (!filter.isOn()) {
      says.setText(words.say("desktop.filter.settled", hidden));
      return;
    }
    String wanted =
        session
            .comparison()
            .get()
            .map(
                all ->
                    FilterChoices.describe(
                        filter, all, choice.entries().get(), words.messages().get()))
            .orElse("");
    says.setText(
        hidden == choice.entries().get().size()
            ? words.say("desktop.filter.hidesAll", hidden)
            : words.say("desktop.filter.on", wanted, hidden));
  }
}
