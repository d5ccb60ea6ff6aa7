package app.verbatim.ui.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// One line of the table: a name that stays, and cells that move under it. A cell may be as wide as
/// several columns.
final class Line extends Region {

  /// @param from the first column it covers
  /// @param count how many
  record Placed(Region part, int from, int count) {}

  private final Widths widths;
  private final Region name;
  private final Pane moving =
      new Pane() {
        @Override
        protected void layoutChildren() {
          // the line places them
        }
      };
  private final Rectangle window = new Rectangle();
  private final List<Placed> cells = new ArrayList<>();

  Line(Widths widths, Region name, List<Placed> cells) {
    this.widths = widths;
    this.name = name;
    this.cells.addAll(cells);
    getStyleClass().add("grid-line");
    cells.forEach(cell -> moving.getChildren().add(cell.part()));
    moving.setClip(window);
    moving.setManaged(false);
    getChildren().addAll(moving, name);
    widths.shift().addListener((property, before, now) -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double highest = name.prefHeight(widths.name());
    for (Placed cell : cells) {
      double wide = Math.min(widths.columns(cell.from(), cell.count()), widest());
      highest = Math.max(highest, cell.part().prefHeight(wide));
    }
    return Math.ceil(highest);
  }

  /// What several columns say alike stays within the window.
  private double widest() {
    return Math.max(widths.room(), 1);
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    name.resizeRelocate(0, 0, widths.name(), height);
    moving.resizeRelocate(widths.name(), 0, widths.room(), height);
    window.setWidth(widths.room());
    window.setHeight(height);
    for (Placed cell : cells) {
      double from = widths.columns(0, cell.from()) - widths.shift().get();
      double to = from + widths.columns(cell.from(), cell.count());
      double shown = from;
      if (cell.count() > 1) {
        // the words of a wide cell stay in view while any of it does
        shown = Math.max(from, 0);
        to = Math.max(shown, Math.min(to, widths.room()));
      }
      cell.part().setVisible(to > 0 && shown < widths.room() && to > shown);
      cell.part().resizeRelocate(shown, 0, to - shown, height);
    }
  }
}
