package app.verbatim.ui.desktop.dates;

import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.DatedFact;
import app.verbatim.ui.desktop.model.Ruler;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The days in order of time, each with what every article has on it; longer times are shaded.
final class RulerView extends ScrollPane {

  private static final int MANY = 6;

  private final GridPane lanes = new GridPane();
  private final Consumer<DatedFact> go;

  /// @param go called with the date that was clicked
  RulerView(Consumer<DatedFact> go) {
    this.go = go;
    getStyleClass().add("ruler");
    lanes.getStyleClass().add("lanes");
    setContent(lanes);
    setFitToWidth(true);
    setFocusTraversable(false);
    lanes.heightProperty().addListener((property, before, now) -> requestLayout());
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.min(lanes.prefHeight(-1) + 2, getMaxHeight());
  }

  void show(Ruler ruler) {
    lanes.getChildren().clear();
    lanes.getColumnConstraints().clear();
    boolean many = ruler.lanes().size() > MANY;
    ColumnConstraints letters = new ColumnConstraints();
    letters.setMinWidth(Region.USE_PREF_SIZE);
    lanes.getColumnConstraints().add(letters);
    for (int i = 0; i < ruler.stops().size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(Region.USE_PREF_SIZE);
      column.setPercentWidth(-1);
      column.setHgrow(javafx.scene.layout.Priority.ALWAYS);
      lanes.getColumnConstraints().add(column);
      lanes.add(stop(ruler.stops().get(i)), i + 1, 0);
    }
    for (int row = 0; row < ruler.lanes().size(); row++) {
      Ruler.Lane lane = ruler.lanes().get(row);
      HBox letter = new HBox(Parts.badge(lane.letter()));
      letter.getStyleClass().add("lane-letter");
      lanes.add(letter, 0, row + 1);
      for (int i = 0; i < ruler.stops().size(); i++) {
        lanes.add(stay(ruler.stops().get(i), lane, i, many), i + 1, row + 1);
      }
    }
  }

  private Label stop(DatedFact fact) {
    Label label = Parts.label(fact.brief(), "stop", fact.isPeriod() ? "stop-period" : "stop-day");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setTooltip(new Tooltip(fact.label()));
    label.setOnMouseClicked(event -> go.accept(fact));
    return label;
  }

  private Node stay(DatedFact fact, Ruler.Lane lane, int stop, boolean many) {
    HBox box = new HBox();
    box.getStyleClass().addAll("stay", fact.isPeriod() ? "stay-period" : "stay-day");
    if (many) {
      box.getStyleClass().add("stay-low");
    }
    if (!lane.stays().get(stop).isEmpty()) {
      DatedFact.Told told = lane.stays().get(stop).getFirst();
      Region dot = new Region();
      dot.getStyleClass()
          .addAll("dot", "dot-" + fact.mark().map(it -> it.style()).orElse("quoted"));
      box.getChildren().add(dot);
      String subject = told.subject().isEmpty() ? told.words() : told.subject();
      if (!many) {
        Label who = Parts.label(subject, told.subject().isEmpty() ? "stay-words" : "stay-who");
        who.setMaxWidth(130);
        box.getChildren().add(who);
      }
      Tooltip.install(box, new Tooltip(subject + ", " + told.words() + ", " + told.place()));
      box.setOnMouseClicked(event -> go.accept(fact));
    }
    return box;
  }
}
