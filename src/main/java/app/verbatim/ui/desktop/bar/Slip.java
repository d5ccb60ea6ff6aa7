package app.verbatim.ui.desktop.bar;

import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Notice.Act;
import app.verbatim.ui.desktop.model.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question over the window, with its answers. The first answer is what Enter does; Escape takes
/// the last, which changes nothing. The keyboard stays in it.
public final class Slip extends StackPane {

  private final Words words;
  private final Label title = Parts.label("", "sheet-title");
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final HBox answers = new HBox();
  private List<Act> acts = List.of();
  private @Nullable Node before;

  public Slip(Words words) {
    this.words = words;
    setId("slip");
    getStyleClass().add("veil");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    lines.getStyleClass().add("slip-lines");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("slip-scroll");
    scroll.setFocusTraversable(false);
    scroll.managedProperty().bind(scroll.visibleProperty());
    answers.getStyleClass().add("slip-answers");
    answers.setAlignment(Pos.CENTER_RIGHT);
    VBox sheet = new VBox(title, scroll, answers);
    sheet.getStyleClass().addAll("sheet", "slip");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    sheet.accessibleTextProperty().bind(title.textProperty());
    scroll.maxHeightProperty().bind(heightProperty().multiply(0.6));
    getChildren().add(sheet);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    setVisible(false);
  }

  /// Asks; an answer puts the slip away before it does anything.
  ///
  /// @param parts below the question; may be empty
  /// @param answers at least one
  public void ask(String question, List<? extends Node> parts, List<Act> answers) {
    if (!isVisible() && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    acts = List.copyOf(answers);
    title.setText(question);
    lines.getChildren().setAll(parts);
    scroll.setVisible(!parts.isEmpty());
    scroll.setVvalue(0);
    List<Button> buttons = new ArrayList<>();
    for (Act act : acts) {
      Button button = new Button(words.say(act.name()));
      button.setId("slip-" + (buttons.size() + 1));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> take(act));
      buttons.add(button);
    }
    buttons.getFirst().getStyleClass().add("primary");
    this.answers.getChildren().setAll(buttons);
    setVisible(true);
    Node first = focusable().getFirst();
    first.requestFocus();
  }

  private void take(Act act) {
    setVisible(false);
    lines.getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
    before = null;
    act.does().run();
  }

  /// Puts the slip away without an answer; something else is done instead.
  public void leave() {
    take(new Act("", () -> {}));
  }

  /// The answer that changes nothing.
  public void cancel() {
    take(acts.getLast());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      List<Node> all = focusable();
      int at = all.indexOf(getScene().getFocusOwner());
      all.get(Math.floorMod(at + (event.isShiftDown() ? -1 : 1), all.size())).requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && !(getScene().getFocusOwner() instanceof Button)) {
      take(acts.getFirst());
      event.consume();
    }
  }

  /// What takes the keyboard, from top to bottom.
  private List<Node> focusable() {
    List<Node> all = new ArrayList<>();
    collect(lines, all);
    collect(answers, all);
    return all;
  }

  private static void collect(javafx.scene.Parent from, List<Node> all) {
    for (Node node : from.getChildrenUnmodifiable()) {
      if (node.isFocusTraversable() && node.isVisible()) {
        all.add(node);
      } else if (node instanceof javafx.scene.Parent inside) {
        collect(inside, all);
      }
    }
  }
}
