package app.verbatim.ui.desktop.matrix;

import app.verbatim.ui.desktop.grid.Grid;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Matrix;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Sheet;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import java.util.Collections;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Points against articles, for the sections of the list that are unfolded.
public final class TableView extends VBox {

  private static final int FEW = 2;

  private final Session session;
  private final Choice choice;
  private final Words words;
  private final CheckBox group = new CheckBox();
  private final HBox above = new HBox(Parts.spring(), group);
  private final Grid grid;

  /// @param open called with what Enter opens
  public TableView(
      Session session, Choice choice, Words words, BiConsumer<Sheet.Row, Sheet.Cell> open) {
    this.session = session;
    this.choice = choice;
    this.words = words;
    grid = new Grid(row -> row.entry().ifPresent(choice::chooseById), open);
    getStyleClass().add("view");
    setId("table");
    group.setId("group-columns");
    group.textProperty().bind(words.bound("desktop.table.group"));
    group.setOnAction(event -> show());
    above.getStyleClass().add("view-bar");
    above.managedProperty().bind(above.visibleProperty());
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().addAll(above, grid);
    choice.whenRowsChange(this::show);
    choice.view().addListener((property, before, now) -> show());
    choice.chosen().addListener((property, before, now) -> select());
  }

  public Grid grid() {
    return grid;
  }

  private void show() {
    if (choice.view().get() != View.TABLE) {
      return;
    }
    session
        .comparison()
        .get()
        .ifPresent(
            all -> {
              above.setVisible(all.extracts().size() > FEW);
              Sheet sheet = Matrix.of(all, choice.visible(), words.messages().get());
              Sheet shown = group.isSelected() ? sheet.grouped() : sheet;
              grid.show(
                  shown,
                  Collections.nCopies(shown.columns().size(), 1.0),
                  words.say(View.TABLE.title()));
              select();
            });
  }

  private void select() {
    choice.chosen().get().map(Entry::id).ifPresent(grid::select);
  }
}
