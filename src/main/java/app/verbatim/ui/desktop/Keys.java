package app.verbatim.ui.desktop;

import app.verbatim.article.Article.Role;
import app.verbatim.ui.desktop.bar.Commands;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.View;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// The keys that no menu can have: single letters and arrows while the list, the card or a pane has
/// the focus, and signs that lie elsewhere on each keyboard.
final class Keys {

  private final Choice choice;
  private final Look look;

  /// What the digit row of a French keyboard sends, and of a Belgian one for 6.
  private static final String AZERTY = "&é\"'(-è§";

  private final Commands commands;
  private final Settling settling;
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
      Settling settling,
      BooleanSupplier letters,
      BooleanSupplier reading,
      BooleanSupplier inText,
      BooleanSupplier inTable) {
    this.choice = choice;
    this.look = look;
    this.commands = commands;
    this.settling = settling;
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
    if (event.isAltDown() && reading.getAsBoolean()) {
      Optional<String> digit = digit(event);
      digit.ifPresent(settling::rule);
      return digit.isPresent();
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
      case BACK_SPACE -> letters.getAsBoolean() && run(settling::clear);
      default -> false;
    };
  }

  /// The digit a key stands for, whichever keyboard it is on.
  private static Optional<String> digit(KeyEvent event) {
    return switch (event.getCode()) {
      case AMPERSAND -> Optional.of("1");
      case QUOTEDBL -> Optional.of("3");
      case QUOTE -> Optional.of("4");
      case LEFT_PARENTHESIS -> Optional.of("5");
      case MINUS -> Optional.of("6");
      default ->
          event.getCode().isDigitKey()
              ? digit(event.getCode().getName().replaceAll("\\D", ""))
              : digit(event.getText());
    };
  }

  private static Optional<String> digit(String sign) {
    if (sign.length() != 1) {
      return Optional.empty();
    }
    int at = AZERTY.indexOf(sign);
    if (at >= 0) {
      return Optional.of(at == 7 ? "6" : String.valueOf(at + 1));
    }
    return sign.charAt(0) >= '1' && sign.charAt(0) <= '9' ? Optional.of(sign) : Optional.empty();
  }

  private void typed(KeyEvent event) {
    if (!letters.getAsBoolean()
        || !reading.getAsBoolean()
        || event.isShortcutDown()
        || event.isAltDown()
        || event.isMetaDown()) {
      return;
    }
    Optional<String> digit = digit(event.getCharacter());
    if (digit.isPresent()) {
      settling.rule(digit.get());
      event.consume();
      return;
    }
    boolean done =
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
          case " " -> !isOnButton(event) && run(choice::toggleMark);
          case "j" -> run(choice::next);
          case "k" -> run(choice::previous);
          case "e" -> run(commands::edit);
          case "l" -> run(commands::link);
          case "u" -> run(commands::unlink);
          case "q" -> run(commands::ask);
          case "n" -> run(commands::note);
          case "c" -> run(commands::copyPoint);
          case "o" -> run(() -> commands.role(Role.ORIGINAL));
          case "r" -> run(() -> commands.role(Role.REFERENCE));
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  /// There the space bar presses it.
  private static boolean isOnButton(KeyEvent event) {
    return event.getTarget() instanceof ButtonBase;
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
