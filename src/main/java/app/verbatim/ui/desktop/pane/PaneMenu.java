package app.verbatim.ui.desktop.pane;

import app.verbatim.article.Article;
import app.verbatim.article.Article.Role;
import app.verbatim.ui.desktop.model.PaneHead;
import app.verbatim.ui.desktop.model.Words;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a pane.
final class PaneMenu {

  private static final double STEP = 1.25;

  private PaneMenu() {}

  /// @param fold folds all that is set aside, or shows it
  static MenuButton of(
      Article article, Words words, PaneCommands commands, Consumer<Boolean> fold) {
    String id = article.id();
    MenuButton menu =
        new MenuButton(
            "⋯",
            null,
            item(words, "desktop.pane.unfoldAll", () -> fold.accept(false)),
            item(words, "desktop.pane.foldAll", () -> fold.accept(true)),
            new SeparatorMenuItem(),
            item(words, "desktop.pane.left", () -> commands.move(id, -1)),
            item(words, "desktop.pane.right", () -> commands.move(id, 1)),
            item(words, "desktop.pane.wider", () -> commands.widen(id, STEP)),
            item(words, "desktop.pane.narrower", () -> commands.widen(id, 1 / STEP)),
            item(words, "desktop.pane.pin", () -> commands.pin(id)),
            item(words, "desktop.pane.fold", () -> commands.fold(id)),
            new SeparatorMenuItem());
    for (Role role : Role.values()) {
      CheckMenuItem item = new CheckMenuItem();
      item.textProperty().bind(words.bound(PaneHead.role(role)));
      item.setSelected(article.role().filter(role::equals).isPresent());
      item.setOnAction(event -> commands.role(id, role));
      menu.getItems().add(item);
    }
    EncodingMenu.of(article, words, commands).ifPresent(it -> menu.getItems().add(it));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(), item(words, "desktop.pane.remove", () -> commands.remove(id)));
    menu.getStyleClass().add("dots");
    menu.setId("menu-" + article.letter());
    menu.accessibleTextProperty().bind(words.bound("desktop.pane.menu", article.letter()));
    return menu;
  }

  private static MenuItem item(Words words, String name, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(words.bound(name));
    item.setOnAction(event -> action.run());
    return item;
  }
}
