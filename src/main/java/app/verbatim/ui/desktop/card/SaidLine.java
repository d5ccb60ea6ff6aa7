package app.verbatim.ui.desktop.card;

import app.verbatim.ui.desktop.correct.SayingFields;
import app.verbatim.ui.desktop.look.Offer;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.look.Requests;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Face;
import app.verbatim.ui.desktop.model.SaidAs;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The line of a card that says who spoke, in what role and when. A click, or Enter, opens fields
/// under it in which that is changed.
final class SaidLine extends VBox {

  private final List<Face> faces;
  private final Correcting correcting;
  private final Words words;
  private final Runnable leave;

  /// @param letters of the articles that say so
  /// @param leave gives the keyboard back to the card
  SaidLine(String letters, List<Face> faces, Correcting correcting, Words words, Runnable leave) {
    this.faces = faces;
    this.correcting = correcting;
    this.words = words;
    this.leave = leave;
    String attribution = faces.getFirst().attribution();
    Label who = Parts.label(letters, "attribution-letter");
    who.setMinWidth(Region.USE_PREF_SIZE);
    Label said = Parts.label(attribution, "meta");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox line = new HBox(who, said);
    line.getStyleClass().add("attribution");
    line.setId("said-" + faces.getFirst().letter());
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setAccessibleText(letters + ". " + attribution);
    line.setAccessibleHelp(words.say("desktop.saying.edit"));
    line.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            edit();
          }
        });
    line.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            edit();
          }
        });
    new Requests(
        line,
        point ->
            Offer.items(
                List.of(
                    Offer.of("desktop.saying.edit", this::edit),
                    Offer.of("desktop.saying.exclude", this::exclude)),
                words),
        () -> Requests.within(line));
    getChildren().add(line);
  }

  /// Opens the fields.
  void edit() {
    List<SaidAs> said = correcting.said(faces);
    if (said.isEmpty()) {
      return;
    }
    SayingFields fields =
        new SayingFields(
            said.getFirst(),
            faces.getFirst().letter(),
            words,
            now -> {
              close();
              correcting.change(said, said.getFirst(), now);
            });
    close();
    getChildren().add(fields);
    fields.edit();
  }

  private void exclude() {
    List<SaidAs> said = correcting.said(faces);
    if (!said.isEmpty()) {
      correcting.change(said, said.getFirst(), said.getFirst().counted(false));
    }
  }

  /// Puts the fields away; whoever had the keyboard there gives it back to the card.
  ///
  /// @return whether they were open
  boolean close() {
    boolean open = getChildren().size() > 1;
    if (open) {
      leave.run();
      getChildren().remove(1, getChildren().size());
    }
    return open;
  }
}
