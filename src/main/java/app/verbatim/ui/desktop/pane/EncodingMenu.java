package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article;
import app.verbatim.article.encoding.TextDecoder;
import app.verbatim.ui.desktop.model.Words;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// The encodings an article's bytes may be read in. They are kept, so that every choice can be
/// taken back.
final class EncodingMenu {

  private EncodingMenu() {}

  /// Empty where the format leaves no choice.
  static Optional<Menu> of(Article article, Words words, PaneCommands commands) {
    return article
        .origin()
        .encoding()
        .map(
            now -> {
              Menu menu = new Menu();
              menu.textProperty().bind(words.bound("desktop.pane.encoding", label(now)));
              menu.setId("encoding-" + article.letter());
              menu.getItems().addAll(items(article, now, words, commands));
              return menu;
            });
  }

  /// In sight where the encoding was guessed, or what the file declares was overruled, or
  /// characters could not be read.
  static Optional<Hyperlink> link(Article article, Words words, PaneCommands commands) {
    boolean doubtful =
        article.warnings().stream().anyMatch(it -> TextDecoder.DOUBTS.contains(it.key()));
    return article
        .origin()
        .encoding()
        .filter(it -> doubtful)
        .map(
            now -> {
              Hyperlink link = new Hyperlink();
              link.textProperty().bind(words.bound("desktop.pane.readAs", label(now)));
              link.setMinWidth(Region.USE_PREF_SIZE);
              link.setId("read-as-" + article.letter());
              link.setOnAction(
                  event -> {
                    ContextMenu menu = new ContextMenu();
                    menu.getItems().addAll(items(article, now, words, commands));
                    menu.show(link, Side.BOTTOM, 0, 0);
                  });
              return link;
            });
  }

  private static List<MenuItem> items(
      Article article, String now, Words words, PaneCommands commands) {
    MenuItem guess = new MenuItem();
    guess.textProperty().bind(words.bound("desktop.pane.asFound"));
    guess.setOnAction(event -> commands.encoding(article.id(), Optional.empty()));
    List<MenuItem> items = new ArrayList<>(List.of(guess, new SeparatorMenuItem()));
    for (String name : TextDecoder.CHOICES) {
      RadioMenuItem item = new RadioMenuItem(label(name));
      item.setSelected(name.equalsIgnoreCase(now));
      item.setOnAction(event -> commands.encoding(article.id(), Optional.of(name)));
      items.add(item);
    }
    return items;
  }

  private static String label(String name) {
    return TextDecoder.label(Charset.forName(name));
  }
}
