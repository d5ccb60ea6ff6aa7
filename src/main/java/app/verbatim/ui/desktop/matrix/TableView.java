package app.verbatim.ui.desktop.matrix;

import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.grid.GridView;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Matrix;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Sheet;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;

/// Points against articles, for the sections of the list that are unfolded.
public final class TableView extends GridView {

  private static final int FEW = 2;

  private final CheckBox group = new CheckBox();
  private final HBox bar = new HBox(Parts.spring(), group);

  /// @param open called with what Enter opens
  public TableView(
      Session session, Choice choice, Words words, BiConsumer<Sheet.Row, Sheet.Cell> open) {
    super(View.TABLE, session, choice, words, open);
    setId("table");
    group.setId("group-columns");
    group.textProperty().bind(words.bound("desktop.table.group"));
    group.setOnAction(event -> show());
    bar.getStyleClass().add("view-bar");
    bar.managedProperty().bind(bar.visibleProperty());
    above(bar);
  }

  @Override
  protected void fill(Comparison all, List<Entry> rows) {
    bar.setVisible(all.extracts().size() > FEW);
    Sheet sheet = Matrix.of(all, rows, words.messages().get());
    Sheet shown = group.isSelected() ? sheet.grouped() : sheet;
    table(shown, Collections.nCopies(shown.columns().size(), 1.0));
  }
}
