package app.verbatim.ui.desktop.list;

import app.verbatim.ui.desktop.list.PointList.Row;
import app.verbatim.ui.desktop.look.Glyph;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Group;
import app.verbatim.ui.desktop.model.Mark;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One row: a section's title, or a point with its shape, who, where, and the differing words.
final class PointCell extends ListCell<Row> {

  private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

  private final Settling settling;
  private final Words words;
  private final Region tick = new Region();
  private final Label digit = Parts.label("", "row-digit");
  private final Label heading = Parts.label("", "section");
  private final HBox glyph = new HBox();
  private final Label title = Parts.label("", "row-title");
  private final Label places = Parts.label("", "row-places");
  private final Label differing = Parts.label("", "row-words");
  private final Label doubt = Parts.label("", "row-doubt");
  private final VBox point;
  private Mark drawn = Mark.QUOTED;

  PointCell(Settling settling, Words words) {
    this.settling = settling;
    this.words = words;
    glyph.getStyleClass().add("row-glyph");
    title.setMinWidth(60);
    places.setMinWidth(Region.USE_PREF_SIZE);
    differing.setWrapText(true);
    differing.setMinHeight(Region.USE_PREF_SIZE);
    tick.getStyleClass().addAll("glyph", "row-tick");
    HBox first = new HBox(tick, glyph, title, Parts.spring(), places);
    first.getStyleClass().add("row-first");
    HBox.setHgrow(title, Priority.SOMETIMES);
    point = new VBox(first, differing, doubt);
    point.getStyleClass().add("row");
    getStyleClass().add("point-cell");
    // as wide as the list, so that the second line wraps
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      setMouseTransparent(true);
    } else if (row.entry().isPresent()) {
      show(row.entry().get());
      setGraphic(point);
      setMouseTransparent(false);
    } else {
      heading.setText(words.say(row.group().title(), row.count()));
      setGraphic(heading);
      setAccessibleText(heading.getText());
      setMouseTransparent(true);
    }
  }

  private void show(Entry entry) {
    Optional<String> verdict = settling.digit(entry);
    if (verdict.isPresent()) {
      digit.setText(verdict.get());
      glyph.getChildren().setAll(digit);
    } else if (drawn != entry.mark()
        || glyph.getChildren().isEmpty()
        || glyph.getChildren().contains(digit)) {
      glyph.getChildren().setAll(new Glyph(entry.mark()));
      drawn = entry.mark();
    }
    point.pseudoClassStateChanged(SETTLED, settling.isSettled(entry));
    boolean marked = settling.isMarked(entry);
    tick.setVisible(marked);
    tick.setManaged(marked);
    title.setText(entry.title());
    places.setText(entry.brief());
    differing.setText(entry.differing());
    boolean agrees = entry.group() == Group.AGREEMENT;
    differing.setVisible(!agrees);
    differing.setManaged(!agrees);
    doubt.setText(entry.probable() ? words.say("desktop.toConfirm") : "");
    doubt.setVisible(entry.probable());
    doubt.setManaged(entry.probable());
    setAccessibleText(
        entry.sentence()
            + " "
            + entry.places()
            + verdict.map(it -> ". " + words.say("desktop.row.verdict", it)).orElse("")
            + (marked ? ". " + words.say("desktop.row.marked") : ""));
  }
}
