package app.verbatim.ui.desktop.sources;

import app.verbatim.ui.desktop.grid.Grid;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Sheet;
import app.verbatim.ui.desktop.model.SourceTable;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A sentence on the sources of the articles, and a table of those of each point.
public final class SourcesView extends VBox {

  private static final List<Double> SHARES = List.of(1.5, 2.2, 0.8, 0.6);

  private final Session session;
  private final Choice choice;
  private final Words words;
  private final Label sentence = Parts.label("", "sources-sentence");
  private final Grid grid;

  /// @param open called with what Enter opens
  public SourcesView(
      Session session, Choice choice, Words words, BiConsumer<Sheet.Row, Sheet.Cell> open) {
    this.session = session;
    this.choice = choice;
    this.words = words;
    grid = new Grid(row -> row.entry().ifPresent(choice::chooseById), open);
    getStyleClass().add("view");
    setId("sources");
    sentence.setId("sources-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().addAll(sentence, grid);
    choice.whenRowsChange(this::show);
    choice.view().addListener((property, before, now) -> show());
    choice.chosen().addListener((property, before, now) -> select());
  }

  public Grid grid() {
    return grid;
  }

  private void show() {
    if (choice.view().get() != View.SOURCES) {
      return;
    }
    session
        .comparison()
        .get()
        .ifPresent(
            all -> {
              SourceTable sources = SourceTable.of(all, choice.visible(), words.messages().get());
              sentence.setText(sources.sentence());
              grid.show(sources.table(), SHARES, words.say(View.SOURCES.title()));
              select();
            });
  }

  private void select() {
    choice.chosen().get().map(Entry::id).ifPresent(grid::select);
  }
}
