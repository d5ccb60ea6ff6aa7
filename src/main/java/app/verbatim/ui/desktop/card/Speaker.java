package app.verbatim.ui.desktop.card;

import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Face;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line of a card that says who spoke, where it can be changed.
final class Speaker {

  private Speaker() {}

  /// A click opens a field with the speaker; the context menu sets the quotation aside.
  ///
  /// @param leave gives the keyboard back to the card
  static void edited(
      HBox line, List<Face> faces, Correcting correcting, Words words, Runnable leave) {
    Face face = faces.getFirst();
    TextField field = new TextField(face.speaker());
    field.setId("speaker-" + face.letter());
    field.accessibleTextProperty().bind(words.bound("desktop.card.speakerField"));
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setVisible(false);
    field.managedProperty().bind(field.visibleProperty());
    field.setOnAction(
        event -> {
          // the card is drawn anew, and the keyboard would go anywhere
          leave.run();
          correcting.speaker(faces, field.getText());
        });
    line.getChildren().add(field);
    line.setId("said-" + face.letter());
    line.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            open(line);
          }
        });
    MenuItem change = new MenuItem(words.say("desktop.card.changeSpeaker"));
    change.setOnAction(event -> open(line));
    MenuItem exclude = new MenuItem(words.say("desktop.card.exclude"));
    exclude.setOnAction(event -> correcting.exclude(faces));
    ContextMenu menu = new ContextMenu(change, exclude);
    line.setOnContextMenuRequested(
        event -> menu.show(line, event.getScreenX(), event.getScreenY()));
  }

  static void open(Node line) {
    if (line instanceof HBox box && box.getChildren().getLast() instanceof TextField field) {
      field.setVisible(true);
      field.requestFocus();
      field.selectAll();
    }
  }
}
