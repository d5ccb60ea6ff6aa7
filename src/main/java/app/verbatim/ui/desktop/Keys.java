package app.verbatim.ui.desktop;

import app.verbatim.article.Article.Role;
import app.verbatim.ui.desktop.bar.Commands;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.View;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// The keys that no menu can have: single letters and arrows while the list, the card or a pane has
/// the focus, and signs that lie elsewhere on each keyboard.
final class Keys {

  private final Choice choice;
  private final Look look;
  private final Commands commands;
  private final BooleanSupplier letters;
  private final BooleanSupplier reading;
  private final BooleanSupplier inText;
  private final BooleanSupplier inTable;

  /// @param letters whether single letters are commands
  /// @param reading whether the list, the card or a pane has the focus
  /// @param inText whether it is a pane: there the arrows up and down scroll
  /// @param inTable whether it is a table: there the arrows walk from cell to cell
  Keys(
      Choice choice,
      Look look,
      Commands commands,
      BooleanSupplier letters,
      BooleanSupplier reading,
      BooleanSupplier inText,
      BooleanSupplier inTable) {
    this.choice = choice;
    this.look = look;
    this.commands = commands;
    this.letters = letters;
    this.reading = reading;
    this.inText = inText;
    this.inTable = inTable;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    scene.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
  }

  private void pressed(KeyEvent event) {
    boolean done = event.isShortcutDown() ? viewed(event) || sized(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  /// The digits by what the digit row of a French keyboard sends as well.
  private boolean viewed(KeyEvent event) {
    View now = choice.view().get();
    if (event.getCode() == KeyCode.TAB) {
      commands.look(event.isShiftDown() ? now.previous() : now.next());
      return true;
    }
    int digit =
        switch (event.getCode()) {
          case DIGIT1, NUMPAD1, AMPERSAND -> 1;
          case DIGIT2, NUMPAD2 -> 2;
          case DIGIT3, NUMPAD3, QUOTEDBL -> 3;
          case DIGIT4, NUMPAD4, QUOTE -> 4;
          default -> 1 + "&é\"'".indexOf(event.getText().isEmpty() ? " " : event.getText());
        };
    if (digit > 0 && !event.isAltDown()) {
      commands.look(View.values()[digit - 1]);
      return true;
    }
    return false;
  }

  /// Matched by the sign too: on many keyboards plus is not where the menu expects it.
  private boolean sized(KeyEvent event) {
    String sign = event.getText();
    if (event.getCode() == KeyCode.ADD || event.getCode() == KeyCode.EQUALS || sign.equals("+")) {
      look.larger();
      return true;
    }
    if (event.getCode() == KeyCode.SUBTRACT || sign.equals("-")) {
      look.smaller();
      return true;
    }
    if (event.getCode() == KeyCode.NUMPAD0 || sign.equals("0")) {
      look.designed();
      return true;
    }
    return false;
  }

  private boolean plain(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      commands.dismiss();
      return true;
    }
    if (!reading.getAsBoolean() || event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    if (inTable.getAsBoolean()) {
      return false;
    }
    return switch (event.getCode()) {
      case DOWN -> !inText.getAsBoolean() && run(choice::next);
      case UP -> !inText.getAsBoolean() && run(choice::previous);
      case RIGHT -> run(choice::nextChange);
      case LEFT -> run(choice::previousChange);
      default -> false;
    };
  }

  private void typed(KeyEvent event) {
    if (!letters.getAsBoolean()
        || !reading.getAsBoolean()
        || event.isShortcutDown()
        || event.isAltDown()
        || event.isMetaDown()) {
      return;
    }
    boolean done =
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
          case "j" -> run(choice::next);
          case "k" -> run(choice::previous);
          case "c" -> run(commands::copyPoint);
          case "o" -> run(() -> commands.role(Role.ORIGINAL));
          case "r" -> run(() -> commands.role(Role.REFERENCE));
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      if (event.getDeltaY() > 0) {
        look.larger();
      } else {
        look.smaller();
      }
      event.consume();
    }
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }
}
