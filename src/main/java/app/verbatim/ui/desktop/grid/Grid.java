package app.verbatim.ui.desktop.grid;

import app.verbatim.ui.desktop.model.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A table whose rows are walked with the arrows up and down, whose columns with those to the left
/// and right. Enter leads to the passage.
public final class Grid extends VBox {

  private static final Sheet NOTHING = new Sheet("", List.of(), List.of());

  private final ListView<Sheet.Row> rows = new ListView<>();
  private final StackPane head = new StackPane();
  private final ScrollBar sideways = new ScrollBar();
  private final Widths widths = new Widths();
  private final IntegerProperty column = new SimpleIntegerProperty();
  private final Label em = new Label("M");
  private final Consumer<Sheet.Row> chosen;
  private final BiConsumer<Sheet.Row, Sheet.Cell> open;
  private Sheet sheet = NOTHING;
  private List<Double> shares = List.of();
  private boolean filling;

  /// @param chosen called when the editor walks to a row
  /// @param open called with the row and cell that Enter or a double click opens
  public Grid(Consumer<Sheet.Row> chosen, BiConsumer<Sheet.Row, Sheet.Cell> open) {
    this.chosen = chosen;
    this.open = open;
    getStyleClass().add("grid");
    rows.getStyleClass().add("grid-rows");
    rows.setCellFactory(view -> new RowCell(this, widths, this::clicked));
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    rows.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    VBox.setVgrow(rows, Priority.ALWAYS);
    sideways.setOrientation(Orientation.HORIZONTAL);
    sideways.setFocusTraversable(false);
    sideways.valueProperty().bindBidirectional(widths.shift());
    sideways.managedProperty().bind(sideways.visibleProperty());
    em.setManaged(false);
    em.setVisible(false);
    getChildren().addAll(head, rows, sideways, em);
    rows.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (!filling && now != null) {
                chosen.accept(now);
              }
            });
  }

  /// @param shares how the room is shared between the columns; all alike when they scroll
  public void show(Sheet next, List<Double> shares, String name) {
    Optional<String> before = selected().map(Sheet.Row::id);
    filling = true;
    sheet = next;
    this.shares = shares;
    column.set(Math.max(0, Math.min(column.get(), next.columns().size() - 1)));
    fit();
    head.getChildren().setAll(Heads.head(widths, next));
    rows.getItems().setAll(next.rows());
    rows.setAccessibleText(name);
    before.ifPresent(this::selectRow);
    filling = false;
  }

  Sheet sheet() {
    return sheet;
  }

  IntegerProperty column() {
    return column;
  }

  public Optional<Sheet.Row> selected() {
    return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
  }

  /// Walks to the row about this entry of the list, without saying so.
  public void select(String entry) {
    filling = true;
    boolean already = selected().flatMap(Sheet.Row::entry).filter(entry::equals).isPresent();
    if (!already) {
      sheet.rows().stream()
          .filter(row -> row.entry().filter(entry::equals).isPresent())
          .findFirst()
          .ifPresentOrElse(
              row -> selectRow(row.id()), () -> rows.getSelectionModel().clearSelection());
    }
    filling = false;
  }

  /// Walks to this row, and says so.
  public void walk(String row) {
    selectRow(row);
  }

  private void selectRow(String id) {
    for (int i = 0; i < sheet.rows().size(); i++) {
      if (sheet.rows().get(i).id().equals(id)) {
        rows.getSelectionModel().select(i);
        rows.getFocusModel().focus(i);
        rows.scrollTo(Math.max(0, i - 1));
      }
    }
  }

  public void focusRows() {
    if (rows.getSelectionModel().isEmpty() && !sheet.rows().isEmpty()) {
      rows.getSelectionModel().select(0);
    }
    rows.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      selected().ifPresent(row -> open(row, column.get()));
    } else if (event.getCode() == KeyCode.LEFT) {
      step(-1);
    } else if (event.getCode() == KeyCode.RIGHT) {
      step(1);
    } else {
      return;
    }
    event.consume();
  }

  /// To the next cell; cells that say the same are one.
  private void step(int by) {
    Optional<Sheet.Row> row = selected();
    int at = column.get();
    int to = at + by;
    if (row.isPresent() && !sheet.columns().isEmpty()) {
      int start = 0;
      while (start + row.get().run(start) <= at) {
        start += row.get().run(start);
      }
      to = by > 0 ? start + row.get().run(start) : start - 1;
    }
    if (to >= 0 && to < sheet.columns().size()) {
      column.set(to);
      widths.show(to);
    }
  }

  private void clicked(int at, int times) {
    column.set(at);
    if (times == 2) {
      selected().ifPresent(row -> open(row, at));
    }
  }

  private void open(Sheet.Row row, int at) {
    if (at < row.cells().size()) {
      open.accept(row, row.cells().get(at));
    }
  }

  private void scrolled(ScrollEvent event) {
    double by = event.isShiftDown() ? event.getDeltaX() + event.getDeltaY() : event.getDeltaX();
    if (by != 0 && !event.isShortcutDown()) {
      widths.shift().set(Math.max(0, Math.min(widths.most(), widths.shift().get() - by)));
      event.consume();
    }
  }

  private void fit() {
    double size = em.getFont().getSize();
    if (getWidth() > 0 && !shares.isEmpty()) {
      // the list keeps room for its own scroll bar
      widths.fit(getWidth() - 14, shares, size);
      sideways.setMax(widths.most());
      sideways.setVisibleAmount(widths.most() * widths.room() / Math.max(1, widths.all()));
      sideways.setUnitIncrement(40);
      sideways.setBlockIncrement(widths.room());
      sideways.setVisible(widths.most() > 0);
    }
  }

  private double fitted;
  private double fittedSize;

  @Override
  protected void layoutChildren() {
    if (getWidth() != fitted || em.getFont().getSize() != fittedSize) {
      fitted = getWidth();
      fittedSize = em.getFont().getSize();
      fit();
      rows.refresh();
      head.requestLayout();
    }
    super.layoutChildren();
  }

  /// What the table says, for those who hear it.
  public String spoken() {
    return sheet.rows().stream()
        .map(row -> row.spoken(sheet.columns()))
        .collect(Collectors.joining("\n"));
  }
}
