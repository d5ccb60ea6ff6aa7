package app.verbatim.ui.desktop.look;

import app.verbatim.ui.desktop.model.Words;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// An entry of a context menu.
///
/// @param name the key of its words
/// @param keys shown beside it; may be empty
public record Offer(String name, String keys, Runnable action) {

  public static Offer of(String name, Runnable action) {
    return new Offer(name, "", action);
  }

  /// The entry in the language spoken now.
  public MenuItem item(Words words) {
    MenuItem item = new MenuItem(words.say(name));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.keyCombination(keys));
    }
    return item;
  }

  public static List<MenuItem> items(List<Offer> offers, Words words) {
    return offers.stream().map(offer -> offer.item(words)).toList();
  }
}
