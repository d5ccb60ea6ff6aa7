package app.verbatim.ui.desktop.grid;

import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Sheet;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A way to look at the comparison through a table. It is filled only while it is looked at, and
/// walks with the list: the point chosen in one is chosen in the other.
public abstract class GridView extends VBox {

  private final Session session;
  private final Choice choice;
  private final View view;
  private final Grid grid;
  protected final Words words;

  /// @param open called with what Enter opens
  protected GridView(
      View view,
      Session session,
      Choice choice,
      Words words,
      BiConsumer<Sheet.Row, Sheet.Cell> open) {
    this.view = view;
    this.session = session;
    this.choice = choice;
    this.words = words;
    grid = new Grid(row -> row.entry().ifPresent(choice::chooseById), open);
    getStyleClass().add("view");
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().add(grid);
    choice.whenRowsChange(this::show);
    choice.view().addListener((property, before, now) -> show());
    choice.chosen().addListener((property, before, now) -> select());
  }

  public final Grid grid() {
    return grid;
  }

  /// What stands above the table.
  protected final void above(Node... parts) {
    getChildren().addAll(0, List.of(parts));
  }

  /// Fills the view, the table by [#table(Sheet, List)].
  protected abstract void fill(Comparison all, List<Entry> rows);

  /// @param shares how the room is shared between the columns
  protected final void table(Sheet sheet, List<Double> shares) {
    grid.show(sheet, shares, words.say(view.title()));
  }

  protected final void show() {
    if (choice.view().get() == view) {
      session.comparison().get().ifPresent(all -> fill(all, choice.visible()));
      select();
    }
  }

  private void select() {
    choice.chosen().get().map(Entry::id).ifPresent(grid::select);
  }
}
