package app.verbatim.ui.desktop.look;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small parts that several views are made of.
public final class Parts {

  private Parts() {}

  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// The letter of an article in its box.
  public static Label badge(String letter) {
    Label badge = label(letter, "badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  /// Pushes what follows in a row to the right.
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
