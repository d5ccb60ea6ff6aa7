package app.verbatim.ui.desktop.list;

import app.verbatim.ui.desktop.look.Glyph;
import app.verbatim.ui.desktop.look.Offer;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.look.Requests;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Correcting;
import app.verbatim.ui.desktop.model.Entry;
import app.verbatim.ui.desktop.model.Group;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The queue: what differs, the most important first, in sections that fold.
public final class PointList extends VBox {

  /// A row of the list: a section's title when there is no entry.
  ///
  /// @param count how many rows the section has
  record Row(Group group, int count, Optional<Entry> entry) {}

  private static final List<Group> CHIPS = List.of(Group.MAJOR, Group.NOTABLE, Group.STYLE);

  private final Choice choice;
  private final Words words;
  private final HBox chips = new HBox();
  private final ListView<Row> list = new ListView<>();
  private final VBox sections = new VBox();
  private List<Offer> offers = List.of();
  private boolean filling;

  public PointList(
      Session session,
      Choice choice,
      Settling settling,
      Words words,
      Correcting correcting,
      Consumer<String> redate) {
    this.choice = choice;
    this.words = words;
    getStyleClass().add("side");
    chips.getStyleClass().add("chips");
    sections.getStyleClass().add("sections");
    list.getStyleClass().add("points");
    list.setId("points");
    list.setCellFactory(view -> new PointCell(settling, words));
    list.accessibleTextProperty().bind(words.bound("desktop.list.name"));
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox above = new HBox(chips, Parts.spring(), new FilterMenu(session, choice, words));
    above.getStyleClass().add("chips-row");
    getChildren()
        .addAll(
            new DateQuestions(session, correcting, words, redate),
            above,
            new Filtered(session, choice, words),
            list,
            sections);

    new Requests(list, point -> menu(settling), this::selectedRow);
    choice.whenRowsChange(this::fill);
    settling.standings().addListener((property, before, now) -> list.refresh());
    choice.marked().addListener((property, before, now) -> list.refresh());
    choice.chosen().addListener((property, before, now) -> select());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (!filling && now != null) {
                now.entry().ifPresent(choice::choose);
              }
            });
    fill();
  }

  /// What the context menu of a row offers after the verdicts.
  public void offers(List<Offer> all) {
    offers = List.copyOf(all);
  }

  private List<MenuItem> menu(Settling settling) {
    List<MenuItem> items = new ArrayList<>();
    for (Settling.Offer verdict : settling.offers()) {
      MenuItem item = new MenuItem(verdict.key() + "\u2002" + verdict.name());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> settling.rule(verdict.key()));
      items.add(item);
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.addAll(Offer.items(offers, words));
    return items;
  }

  private Point2D selectedRow() {
    return cell(list.getSelectionModel().getSelectedIndex())
        .map(cell -> list.sceneToLocal(cell.localToScene(Requests.within(cell))))
        .orElseGet(() -> Requests.within(list));
  }

  /// Where the keyboard goes when the list is meant.
  public void focusRows() {
    list.requestFocus();
  }

  private void fill() {
    filling = true;
    List<Row> rows = new ArrayList<>();
    for (Group group : choice.groups()) {
      List<Entry> entries = choice.in(group);
      if (choice.open().contains(group)) {
        rows.add(new Row(group, entries.size(), Optional.empty()));
        entries.forEach(entry -> rows.add(new Row(group, entries.size(), Optional.of(entry))));
      }
    }
    list.getItems().setAll(rows);
    chips.getChildren().setAll(CHIPS.stream().map(this::chip).toList());
    sections
        .getChildren()
        .setAll(
            choice.groups().stream()
                .filter(group -> group != Group.MAJOR && group != Group.QUOTATION)
                .map(this::section)
                .toList());
    filling = false;
    select();
  }

  private void select() {
    filling = true;
    String id = choice.chosen().get().map(Entry::id).orElse("");
    List<Row> rows = list.getItems();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).entry().map(Entry::id).filter(id::equals).isPresent()) {
        list.getSelectionModel().select(i);
        list.getFocusModel().focus(i);
        show(i);
      }
    }
    filling = false;
  }

  /// Scrolls as little as it takes.
  private void show(int row) {
    boolean whole =
        cell(row)
            .filter(
                it ->
                    it.getBoundsInParent().getMinY() >= 0
                        && it.localToScene(0, it.getHeight()).getY()
                            <= list.localToScene(0, list.getHeight()).getY())
            .isPresent();
    if (!whole) {
      list.scrollTo(Math.max(0, row - 1));
    }
  }

  private Optional<PointCell> cell(int row) {
    return list.lookupAll(".point-cell").stream()
        .filter(PointCell.class::isInstance)
        .map(PointCell.class::cast)
        .filter(it -> !it.isEmpty() && it.getIndex() == row && it.isVisible())
        .findFirst();
  }

  private ToggleButton chip(Group group) {
    int count = choice.in(group).size();
    ToggleButton chip =
        new ToggleButton(words.say("desktop.letter." + group.mark().style()) + "\u2009" + count);
    chip.setGraphic(new Glyph(group.mark()));
    chip.getStyleClass().addAll("chip", "chip-" + group.mark().style());
    wire(chip, group, count);
    return chip;
  }

  private ToggleButton section(Group group) {
    int count = choice.in(group).size();
    String arrow = choice.open().contains(group) ? "▾ " : "▸ ";
    ToggleButton section = new ToggleButton(arrow + words.say(group.title(), count));
    section.getStyleClass().add("section-toggle");
    section.setMaxWidth(Double.MAX_VALUE);
    section.setId("section-" + group.mark().style() + "-" + group.ordinal());
    wire(section, group, count);
    return section;
  }

  private void wire(ToggleButton button, Group group, int count) {
    button.setAccessibleText(words.say(group.title(), count));
    button.setSelected(choice.open().contains(group));
    button.setDisable(count == 0);
    button.setOnAction(
        event -> {
          choice.toggle(group);
          reveal(group);
        });
  }

  private void reveal(Group group) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).group() == group) {
        list.scrollTo(i);
        return;
      }
    }
  }
}
