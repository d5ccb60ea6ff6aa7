package app.verbatim.ui.desktop.card;

import app.verbatim.article.Unseen;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Facing;
import app.verbatim.ui.desktop.model.Facing.Cell;
import app.verbatim.ui.desktop.model.Facing.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Versions one above the other: each column as wide as its widest words, lines broken between
/// columns, the letters repeated at the start of each line.
final class FacingView extends Pane {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double GAP = 8;
  private static final double BETWEEN = 2;

  private final Facing facing;
  private final List<List<Label>> cells = new ArrayList<>();
  private final List<List<HBox>> letters = new ArrayList<>();

  FacingView(Facing facing) {
    this.facing = facing;
    getStyleClass().add("facing");
    for (Column column : facing.columns()) {
      List<Label> labels = new ArrayList<>();
      for (Cell cell : column.cells()) {
        Label label = Parts.label(Unseen.shown(cell.words()), "version");
        String style = column.mark().map(mark -> mark.style()).orElse("same");
        label.getStyleClass().add("version-" + (cell.absent() ? "absent" : style));
        label.setWrapText(true);
        labels.add(label);
      }
      cells.add(labels);
      getChildren().addAll(labels);
    }
    addLetters();
    setAccessibleText(
        facing.letters().stream()
            .map(row -> String.join(" ", row))
            .collect(Collectors.joining(", ")));
  }

  /// Draws the change looked at now, if it is in this block.
  void current(Column column) {
    for (int i = 0; i < cells.size(); i++) {
      boolean current = facing.columns().get(i) == column;
      cells.get(i).forEach(cell -> cell.pseudoClassStateChanged(CURRENT, current));
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double usable = width < 0 ? 600 : width;
    double height = 0;
    for (Line line : lines(usable)) {
      height += line.height() + GAP;
    }
    return height;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 600;
  }

  @Override
  protected void layoutChildren() {
    double first = lettersWidth();
    double y = 0;
    List<Line> lines = lines(getWidth());
    for (int i = 0; i < letters.size(); i++) {
      boolean used = i < lines.size();
      letters.get(i).forEach(row -> row.setVisible(used));
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int row = 0; row < facing.letters().size(); row++) {
        double x = first;
        HBox badge = letters.get(Math.min(i, letters.size() - 1)).get(row);
        double rowHeight = line.rows().get(row);
        boolean reached = rowHeight > 0;
        badge.setVisible(reached);
        badge.resizeRelocate(0, y, first, Math.min(rowHeight, badge.prefHeight(-1) + 6));
        for (int column = line.from(); column < line.to(); column++) {
          double width = line.widths().get(column - line.from());
          cells.get(column).get(row).setVisible(reached);
          cells.get(column).get(row).resizeRelocate(x, y, width, rowHeight);
          x += width;
        }
        y += reached ? rowHeight + BETWEEN : 0;
      }
      y += GAP - BETWEEN;
    }
  }

  /// Some columns that stand in one line.
  private record Line(int from, int to, List<Double> widths, List<Double> rows) {

    double height() {
      return rows.stream().filter(row -> row > 0).mapToDouble(row -> row + BETWEEN).sum() - BETWEEN;
    }
  }

  private List<Line> lines(double width) {
    double room = Math.max(80, width - lettersWidth());
    List<Line> lines = new ArrayList<>();
    int from = 0;
    double x = 0;
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      double widest = 0;
      for (Label cell : cells.get(i)) {
        widest = Math.max(widest, Math.ceil(cell.prefWidth(-1)));
      }
      double needed = Math.min(widest, room);
      if (x + needed > room && !widths.isEmpty()) {
        lines.add(line(from, widths));
        from = i;
        x = 0;
        widths = new ArrayList<>();
      }
      widths.add(needed);
      x += needed;
    }
    if (!widths.isEmpty()) {
      lines.add(line(from, widths));
    }
    return lines;
  }

  private Line line(int from, List<Double> widths) {
    List<Double> rows = new ArrayList<>();
    for (int row = 0; row < facing.letters().size(); row++) {
      double highest = 0;
      boolean reached = false;
      for (int i = 0; i < widths.size(); i++) {
        highest = Math.max(highest, cells.get(from + i).get(row).prefHeight(widths.get(i)));
        reached |= !facing.columns().get(from + i).cells().get(row).absent();
      }
      // a fragment has nothing in lines it does not reach
      rows.add(reached ? Math.ceil(highest) : 0);
    }
    return new Line(from, from + widths.size(), List.copyOf(widths), rows);
  }

  private double lettersWidth() {
    double widest = 0;
    for (HBox row : letters.getFirst()) {
      widest = Math.max(widest, row.prefWidth(-1));
    }
    return Math.ceil(widest);
  }

  /// As many sets of letters as there can be lines.
  private void addLetters() {
    for (int line = 0; line < Math.max(1, Math.min(40, cells.size())); line++) {
      List<HBox> set = new ArrayList<>();
      for (List<String> row : facing.letters()) {
        HBox badges = new HBox();
        badges.getStyleClass().add("version-letters");
        row.stream().limit(6).forEach(letter -> badges.getChildren().add(Parts.badge(letter)));
        if (row.size() > 6) {
          badges.getChildren().add(Parts.label("+" + (row.size() - 6), "meta"));
        }
        set.add(badges);
      }
      letters.add(set);
      getChildren().addAll(set);
    }
  }
}
