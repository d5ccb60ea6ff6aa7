package app.verbatim.ui.desktop.pane;

import app.verbatim.ui.desktop.look.Parts;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;

/// The space between two panes, with the line that joins the chosen passages.
final class Gutter extends Pane {

  private final CubicCurve line = new CubicCurve();
  private final Circle left = new Circle(4);
  private final Circle right = new Circle(4);
  private final Label leftArrow = Parts.label("", "arrow");
  private final Label rightArrow = Parts.label("", "arrow");

  /// One end of the line.
  ///
  /// @param y in the gutter's own coordinates
  /// @param arrow says where the passage is when it cannot be seen; empty when it can
  record End(double y, String arrow) {}

  Gutter() {
    getStyleClass().add("gutter");
    // the dots at its ends lie over the panes
    setViewOrder(-1);
    line.getStyleClass().add("connector");
    left.getStyleClass().add("connector-end");
    right.getStyleClass().add("connector-end");
    getChildren().addAll(line, left, right, leftArrow, rightArrow);
    Rectangle clip = new Rectangle();
    clip.setX(-6);
    clip.widthProperty().bind(widthProperty().add(12));
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    clear();
  }

  void clear() {
    line.setVisible(false);
    left.setVisible(false);
    right.setVisible(false);
    leftArrow.setVisible(false);
    rightArrow.setVisible(false);
  }

  void join(End from, End to) {
    double width = getWidth();
    line.setStartX(0);
    line.setStartY(from.y());
    line.setControlX1(width / 2);
    line.setControlY1(from.y());
    line.setControlX2(width / 2);
    line.setControlY2(to.y());
    line.setEndX(width);
    line.setEndY(to.y());
    line.setVisible(true);
    end(left, leftArrow, 0, from);
    end(right, rightArrow, width, to);
  }

  private void end(Circle dot, Label arrow, double x, End end) {
    boolean hidden = !end.arrow().isEmpty();
    dot.setCenterX(x);
    dot.setCenterY(end.y());
    dot.setVisible(!hidden);
    arrow.setVisible(hidden);
    arrow.setText(end.arrow());
    arrow.autosize();
    arrow.relocate(
        Math.max(0, Math.min(getWidth() - arrow.getWidth(), x - arrow.getWidth() / 2)),
        Math.max(0, Math.min(getHeight() - arrow.getHeight(), end.y() - arrow.getHeight() / 2)));
  }
}
