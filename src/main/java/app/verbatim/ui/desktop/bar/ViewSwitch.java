package app.verbatim.ui.desktop.bar;

import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The views of the comparison, one of them pressed.
final class ViewSwitch extends HBox {

  ViewSwitch(Choice choice, Words words, Commands commands) {
    getStyleClass().add("view-switch");
    for (View view : View.values()) {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(words.bound(view.title()));
      button.getStyleClass().add("segment");
      button.setId("view-" + view.ordinal());
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(choice.view().get() == view);
      choice.view().addListener((property, before, now) -> button.setSelected(now == view));
      button.setOnAction(
          event -> {
            // pressing the one that is shown leaves it pressed
            button.setSelected(true);
            commands.look(view);
          });
      getChildren().add(button);
    }
    getChildren().getFirst().getStyleClass().add("segment-first");
    getChildren().getLast().getStyleClass().add("segment-last");
  }
}
