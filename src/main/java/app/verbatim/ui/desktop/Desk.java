package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.card.Card;
import app.verbatim.ui.desktop.correct.SayingFields;
import app.verbatim.ui.desktop.grid.Grid;
import app.verbatim.ui.desktop.list.PointList;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.pane.Panes;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// List, texts and card, and the room each has. In a narrow window the list is a drawer, open while
/// it has the focus.
final class Desk extends StackPane {

  private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
  private static final double NARROW = 1200;
  private static final double WIDE = 1600;
  private static final double TALL = 900;

  private final PointList list;
  private final Panes panes;
  private final Card card;
  private final Choice choice;
  private final Map<View, Region> views;
  private final Map<View, Grid> tables;
  private final StackPane middle = new StackPane();
  private final Edge beside;
  private final HBox row = new HBox();
  private final VBox right = new VBox();
  private double kept;
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();

  /// @param tables what the other views show, and their tables that take the keyboard
  Desk(
      PointList list,
      Panes panes,
      Card card,
      Choice choice,
      Map<View, Region> views,
      Map<View, Grid> tables) {
    this.list = list;
    this.panes = panes;
    this.card = card;
    this.choice = choice;
    this.views = views;
    this.tables = tables;
    middle.getChildren().add(panes);
    middle.getChildren().addAll(views.values());
    VBox.setVgrow(middle, Priority.ALWAYS);
    middle.setMinHeight(80);
    choice.view().addListener((property, before, now) -> show(now));
    show(choice.view().get());
    card.setMinHeight(VBox.USE_PREF_SIZE);
    Edge above = new Edge(card, Orientation.VERTICAL, -1, 120, () -> getHeight() / 2);
    above.visibleProperty().bind(card.folded().not());
    right.getChildren().addAll(middle, above, card);
    right.setMinWidth(0);
    HBox.setHgrow(right, Priority.ALWAYS);
    list.setMinWidth(HBox.USE_PREF_SIZE);
    list.setMaxWidth(HBox.USE_PREF_SIZE);
    setAlignment(list, Pos.CENTER_LEFT);
    beside = new Edge(list, Orientation.HORIZONTAL, 1, 280, () -> 480);
    row.getChildren().addAll(list, beside, right);
    getChildren().add(row);
  }

  private void show(View view) {
    panes.setVisible(view == View.TEXTS);
    views.forEach((its, part) -> part.setVisible(its == view));
  }

  /// Puts the keyboard into the view that is shown.
  void focusView() {
    Grid table = tables.get(choice.view().get());
    if (table == null) {
      focusFirst();
    } else {
      table.focusRows();
    }
  }

  Panes panes() {
    return panes;
  }

  double listWidth() {
    return list.getPrefWidth();
  }

  /// Gives the list this width until the window becomes wide or narrow.
  void listWidth(double width) {
    if (width >= 280 && width <= 480) {
      kept = width;
      list.setPrefWidth(width);
    }
  }

  private void focusMiddle() {
    if (choice.view().get() == View.TEXTS) {
      panes.focusText(0);
    } else {
      focusView();
    }
  }

  private boolean isInMiddle() {
    return isIn(middle);
  }

  /// Whether a table has the focus, in which the arrows walk.
  boolean isInTable() {
    return tables.values().stream().anyMatch(this::isIn);
  }

  /// Whether the list is a drawer.
  ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  /// Gives each part its room, now and whenever the window changes.
  void follow(Scene scene) {
    width(0, scene.getWidth());
    height(scene.getHeight());
    scene.widthProperty().addListener((p, before, now) -> width((double) before, (double) now));
    scene
        .heightProperty()
        .addListener(
            (property, before, now) -> {
              if (cardHeight((double) before) != cardHeight((double) now)) {
                height((double) now);
              }
            });
    card.folded().addListener((property, before, now) -> height(scene.getHeight()));
    scene
        .focusOwnerProperty()
        .addListener((property, before, now) -> list.setVisible(!narrow.get() || isIn(list)));
  }

  /// 300 on a large screen, 272 on a laptop, less where the texts would have no room.
  private static double cardHeight(double window) {
    return window >= TALL ? 300 : Math.max(180, Math.min(272, window - 418));
  }

  private void height(double window) {
    card.setPrefHeight(card.folded().get() ? USE_COMPUTED_SIZE : cardHeight(window));
  }

  private void width(double before, double now) {
    if (before < WIDE != now < WIDE || before == 0) {
      list.setPrefWidth(before == 0 && kept > 0 ? kept : now >= WIDE ? 400 : 320);
    }
    if (now < NARROW != narrow.get()) {
      narrow.set(now < NARROW);
      list.pseudoClassStateChanged(DRAWER, narrow.get());
      getChildren().setAll(row);
      row.getChildren().setAll(right);
      if (narrow.get()) {
        getChildren().add(list);
        list.setVisible(false);
      } else {
        row.getChildren().setAll(list, beside, right);
        list.setVisible(true);
      }
    }
  }

  /// Where the keyboard goes after a comparison: the list, or the card where the list is away.
  void focusFirst() {
    if (narrow.get()) {
      card.requestFocus();
    } else {
      list.focusRows();
    }
  }

  void focusList() {
    list.setVisible(true);
    list.focusRows();
  }

  /// From the list to the texts to the card, and round.
  void focusNext() {
    if (isIn(list)) {
      focusMiddle();
    } else if (isInMiddle()) {
      card.requestFocus();
    } else {
      focusList();
    }
  }

  /// The other way round.
  void focusPrevious() {
    if (isIn(list)) {
      card.requestFocus();
    } else if (isIn(card)) {
      focusMiddle();
    } else {
      focusList();
    }
  }

  /// Whether the list, the card or a pane has the focus.
  boolean isReading() {
    return (isIn(list) || isIn(card) || isInMiddle())
        && !(getScene().getFocusOwner() instanceof TextInputControl)
        && !(getScene().getFocusOwner().getParent() instanceof SayingFields);
  }

  boolean isInText() {
    return isIn(panes);
  }

  boolean isIn(Node part) {
    Scene scene = getScene();
    for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }
}
