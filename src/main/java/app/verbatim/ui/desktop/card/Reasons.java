package app.verbatim.ui.desktop.card;

import app.verbatim.article.Passage;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Why;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the point rests on, with the words it was read from one click away.
final class Reasons extends VBox {

  /// @param open shows words of an article
  Reasons(List<Why.Line> lines, Consumer<Passage> open) {
    getStyleClass().add("reasons");
    setId("reasons");
    for (Why.Line line : lines) {
      Label says = Parts.label(line.says(), "reasons-line");
      says.setWrapText(true);
      says.setMinHeight(Region.USE_PREF_SIZE);
      if (line.evidence().isEmpty()) {
        getChildren().add(says);
      } else {
        FlowPane flow = new FlowPane(says);
        flow.getStyleClass().add("reasons-evidence");
        flow.prefWrapLengthProperty().bind(widthProperty());
        for (Why.Evidence evidence : line.evidence()) {
          Hyperlink link = new Hyperlink(evidence.words());
          link.setOnAction(event -> open.accept(evidence.at()));
          flow.getChildren().add(link);
        }
        getChildren().add(flow);
      }
    }
  }
}
