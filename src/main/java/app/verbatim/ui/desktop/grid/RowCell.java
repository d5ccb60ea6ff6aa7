package app.verbatim.ui.desktop.grid;

import app.verbatim.ui.desktop.model.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One row of the table, in the list that walks through them.
final class RowCell extends ListCell<Sheet.Row> {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Grid grid;
  private final Widths widths;
  private final BiConsumer<Integer, Integer> click;
  private List<Line.Placed> cells = List.of();

  /// @param click called with the column and how often it was clicked
  RowCell(Grid grid, Widths widths, BiConsumer<Integer, Integer> click) {
    this.grid = grid;
    this.widths = widths;
    this.click = click;
    getStyleClass().add("grid-row");
    setPrefWidth(0);
    selectedProperty().addListener((property, before, now) -> current());
    grid.column().addListener((property, before, now) -> current());
  }

  @Override
  protected void updateItem(Sheet.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      cells = List.of();
      return;
    }
    List<Line.Placed> placed = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); ) {
      int run = grid.sheet().columns().get(i).letters().isEmpty() ? 1 : row.run(i);
      placed.add(new Line.Placed(cell(row, i, run), i, run));
      i += run;
    }
    cells = placed;
    setGraphic(new Line(widths, Heads.name(row), placed));
    setAccessibleText(row.spoken(grid.sheet().columns()));
    current();
  }

  private Region cell(Sheet.Row row, int column, int run) {
    boolean articles = !grid.sheet().columns().get(column).letters().isEmpty();
    Region cell = Heads.cell(row.joined(column, run), articles);
    cell.setOnMouseClicked(event -> click.accept(column, event.getClickCount()));
    return cell;
  }

  private void current() {
    for (Line.Placed cell : cells) {
      int at = grid.column().get();
      boolean here = isSelected() && at >= cell.from() && at < cell.from() + cell.count();
      cell.part().pseudoClassStateChanged(CURRENT, here);
    }
  }
}
