package app.verbatim.ui.desktop;

import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/// The edge between two parts, which can be moved. It gives the part its size; the style sheet
/// draws one line.
final class Edge extends Region {

  private double pressedAt;
  private double sizeThen;

  /// @param part the part whose size changes
  /// @param horizontal whether the edge is moved to the left and right
  /// @param sign 1 when moving right or down makes the part larger, else -1
  Edge(
      Region part,
      Orientation horizontal,
      int sign,
      double least,
      java.util.function.DoubleSupplier most) {
    boolean wide = horizontal == Orientation.HORIZONTAL;
    getStyleClass().addAll("edge", wide ? "edge-horizontal" : "edge-vertical");
    setCursor(wide ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    setOnMousePressed(
        event -> {
          pressedAt = wide ? event.getScreenX() : event.getScreenY();
          sizeThen = wide ? part.getWidth() : part.getHeight();
        });
    setOnMouseDragged(
        event -> {
          double moved = (wide ? event.getScreenX() : event.getScreenY()) - pressedAt;
          double size = Math.max(least, Math.min(most.getAsDouble(), sizeThen + sign * moved));
          if (wide) {
            part.setPrefWidth(size);
          } else {
            part.setPrefHeight(size);
          }
        });
  }
}
