package app.verbatim.ui.desktop.start;

import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The empty window: where to drop, open, paste, and the sample stories.
public final class StartView extends StackPane {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final VBox area = new VBox();

  /// A story to try.
  ///
  /// @param title in the story's own language
  public record Sample(String title, String folder) {}

  public StartView(
      Words words,
      List<Sample> samples,
      Runnable open,
      Runnable paste,
      Consumer<Sample> openSample) {
    getStyleClass().add("start");
    area.getStyleClass().add("drop-area");
    Label invitation = Parts.label("", "invitation");
    invitation.textProperty().bind(words.bound("desktop.start.drop"));
    Label promise = Parts.label("", "promise");
    promise.textProperty().bind(words.bound("desktop.start.promise"));
    for (Label label : List.of(invitation, promise)) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
    }
    Button opening = new Button();
    opening.textProperty().bind(words.bound("desktop.open"));
    opening.getStyleClass().add("primary");
    opening.setId("open");
    opening.setDefaultButton(true);
    opening.setOnAction(event -> open.run());
    Button pasting = new Button();
    pasting.textProperty().bind(words.bound("desktop.paste"));
    pasting.setId("paste");
    pasting.setOnAction(event -> paste.run());
    HBox buttons = new HBox(opening, pasting);
    buttons.getStyleClass().add("start-buttons");
    area.getChildren().addAll(invitation, promise, buttons);
    if (!samples.isEmpty()) {
      Label trying = Parts.label("", "meta");
      trying.textProperty().bind(words.bound("desktop.start.samples"));
      VBox list = new VBox(trying);
      list.getStyleClass().add("samples");
      for (Sample sample : samples) {
        Hyperlink link = new Hyperlink(sample.title());
        link.setOnAction(
            event -> {
              link.setVisited(false);
              openSample.accept(sample);
            });
        list.getChildren().add(link);
      }
      area.getChildren().add(list);
    }
    setAlignment(Pos.CENTER);
    getChildren().add(area);
  }

  /// Whether something that can be dropped is held over the window.
  public void over(boolean over) {
    area.pseudoClassStateChanged(OVER, over);
  }
}
