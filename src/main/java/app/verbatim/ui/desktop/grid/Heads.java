package app.verbatim.ui.desktop.grid;

import app.verbatim.ui.desktop.look.Glyph;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The parts that lines are made of.
final class Heads {

  private static final int LETTERS = 4;

  private Heads() {}

  static Line head(Widths widths, Sheet sheet) {
    HBox name = new HBox(Parts.label(sheet.head(), "grid-head-name"));
    name.getStyleClass().add("grid-name");
    List<Line.Placed> cells = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      cells.add(new Line.Placed(column(sheet.columns().get(i)), i, 1));
    }
    Line line = new Line(widths, name, cells);
    line.getStyleClass().add("grid-head");
    return line;
  }

  private static HBox column(Sheet.Column column) {
    HBox head = new HBox();
    head.getStyleClass().add("grid-cell");
    List<String> letters = column.letters();
    letters.stream().limit(LETTERS).forEach(letter -> head.getChildren().add(Parts.badge(letter)));
    if (letters.size() > LETTERS) {
      Label more = Parts.label("+" + (letters.size() - LETTERS), "meta");
      more.setMinWidth(Region.USE_PREF_SIZE);
      more.setTooltip(new Tooltip(String.join(" ", letters)));
      head.getChildren().add(more);
    }
    Label name = Parts.label(column.name(), "grid-head-name");
    name.setMinWidth(0);
    name.setTooltip(new Tooltip(column.name()));
    head.getChildren().add(name);
    return head;
  }

  static HBox name(Sheet.Row row) {
    HBox glyph = new HBox();
    glyph.getStyleClass().add("row-glyph");
    row.mark().ifPresent(mark -> glyph.getChildren().add(new Glyph(mark)));
    Label name = Parts.label(row.name(), "row-title");
    name.setWrapText(true);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label number = Parts.label(row.number(), "meta");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(glyph, name, number);
    head.getStyleClass().add("grid-name");
    return head;
  }

  static TextFlow cell(Sheet.Cell cell, boolean articles) {
    Text words = new Text(cell.absent() ? "—" : cell.words());
    words
        .getStyleClass()
        .addAll(
            "cell-words", cell.absent() ? "cell-absent" : articles ? "cell-printed" : "cell-told");
    TextFlow flow = new TextFlow(words);
    if (!cell.place().isEmpty()) {
      Text place = new Text("  " + cell.place());
      place.getStyleClass().add("cell-place");
      flow.getChildren().add(place);
    }
    flow.getStyleClass().add("grid-cell");
    if (cell.departs()) {
      words.getStyleClass().add("cell-departs");
    }
    return flow;
  }
}
