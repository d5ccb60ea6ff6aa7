package app.verbatim.ui.desktop.dates;

import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.grid.GridView;
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
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;

/// The dates of all articles: a ruler, and under it a table of the dated facts.
public final class DatesView extends GridView {

  private final RulerView ruler = new RulerView(this::go);
  private final Label nothing = Parts.label("", "view-nothing");

  /// @param open called with what Enter opens
  public DatesView(
      Session session, Choice choice, Words words, BiConsumer<Sheet.Row, Sheet.Cell> open) {
    super(View.DATES, session, choice, words, open);
    setId("dates");
    ruler.setId("ruler");
    ruler.maxHeightProperty().bind(heightProperty().divide(2));
    ruler.managedProperty().bind(ruler.visibleProperty());
    nothing.textProperty().bind(words.bound("desktop.dates.nothing"));
    nothing.managedProperty().bind(nothing.visibleProperty());
    above(ruler, nothing);
  }

  /// All dates, whatever the list shows.
  @Override
  protected void fill(Comparison all, List<Entry> rows) {
    Ruler dates = Ruler.of(all, words.messages().get());
    ruler.show(dates);
    ruler.setVisible(!dates.stops().isEmpty());
    nothing.setVisible(dates.table().rows().isEmpty());
    table(dates.table(), Collections.nCopies(dates.table().columns().size(), 1.0));
  }

  private void go(DatedFact fact) {
    grid().walk(fact.id());
    grid().focusRows();
  }
}
