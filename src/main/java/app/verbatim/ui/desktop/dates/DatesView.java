package app.verbatim.ui.desktop.dates;

import app.verbatim.ui.desktop.grid.Grid;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.DatedFact;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Ruler;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Sheet;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import java.util.Collections;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The dates of all articles: a ruler, and under it a table of the dated facts.
public final class DatesView extends VBox {

  private final Session session;
  private final Choice choice;
  private final Words words;
  private final RulerView ruler = new RulerView(this::go);
  private final Label nothing = Parts.label("", "view-nothing");
  private final Grid grid;

  /// @param open called with what Enter opens
  public DatesView(
      Session session, Choice choice, Words words, BiConsumer<Sheet.Row, Sheet.Cell> open) {
    this.session = session;
    this.choice = choice;
    this.words = words;
    grid = new Grid(row -> row.entry().ifPresent(choice::chooseById), open);
    getStyleClass().add("view");
    setId("dates");
    ruler.setId("ruler");
    ruler.maxHeightProperty().bind(heightProperty().divide(2));
    ruler.managedProperty().bind(ruler.visibleProperty());
    nothing.textProperty().bind(words.bound("desktop.dates.nothing"));
    nothing.managedProperty().bind(nothing.visibleProperty());
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().addAll(ruler, nothing, grid);
    choice.entries().addListener((property, before, now) -> show());
    choice.view().addListener((property, before, now) -> show());
    choice.chosen().addListener((property, before, now) -> select());
  }

  public Grid grid() {
    return grid;
  }

  private void show() {
    if (choice.view().get() != View.DATES) {
      return;
    }
    session
        .comparison()
        .get()
        .ifPresent(
            all -> {
              Ruler dates = Ruler.of(all, words.messages().get());
              ruler.show(dates);
              ruler.setVisible(!dates.stops().isEmpty());
              nothing.setVisible(dates.table().rows().isEmpty());
              grid.show(
                  dates.table(),
                  Collections.nCopies(dates.table().columns().size(), 1.0),
                  words.say(View.DATES.title()));
              select();
            });
  }

  private void select() {
    choice.chosen().get().map(Entry::id).ifPresent(grid::select);
  }

  private void go(DatedFact fact) {
    grid.walk(fact.id());
    grid.focusRows();
  }
}
