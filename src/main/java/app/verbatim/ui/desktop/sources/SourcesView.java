package app.verbatim.ui.desktop.sources;

import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.grid.GridView;
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
import javafx.scene.layout.Region;

/// A sentence on the sources of the articles, and a table of those of each point.
public final class SourcesView extends GridView {

  private static final List<Double> SHARES = List.of(1.5, 2.2, 0.8, 0.6);

  private final Label sentence = Parts.label("", "sources-sentence");

  /// @param open called with what Enter opens
  public SourcesView(
      Session session, Choice choice, Words words, BiConsumer<Sheet.Row, Sheet.Cell> open) {
    super(View.SOURCES, session, choice, words, open);
    setId("sources");
    sentence.setId("sources-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    above(sentence);
  }

  @Override
  protected void fill(Comparison all, List<Entry> rows) {
    SourceTable sources = SourceTable.of(all, rows, words.messages().get());
    sentence.setText(sources.sentence());
    table(sources.table(), SHARES);
  }
}
