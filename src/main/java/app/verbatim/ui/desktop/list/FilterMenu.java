package app.verbatim.ui.desktop.list;

import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Filter;
import app.verbatim.ui.desktop.model.Filter.By;
import app.verbatim.ui.desktop.model.FilterChoices;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// What the list can be narrowed to: kinds, speakers, articles.
final class FilterMenu extends MenuButton {

  private final Session session;
  private final Choice choice;
  private final Words words;

  FilterMenu(Session session, Choice choice, Words words) {
    this.session = session;
    this.choice = choice;
    this.words = words;
    textProperty().bind(words.bound("desktop.filter"));
    accessibleTextProperty().bind(words.bound("desktop.filter.name"));
    getStyleClass().add("filter");
    setId("filter");
    setMinWidth(Region.USE_PREF_SIZE);
    choice.entries().addListener((property, before, now) -> fill());
    choice.filter().addListener((property, before, now) -> tick());
    fill();
  }

  private void fill() {
    getItems().clear();
    session
        .comparison()
        .get()
        .ifPresent(
            all -> {
              for (By by : By.values()) {
                Menu menu =
                    new Menu(words.say("desktop.filter." + by.name().toLowerCase(Locale.ROOT)));
                menu.setMnemonicParsing(false);
                FilterChoices.of(by, all, choice.entries().get(), words.messages().get())
                    .entrySet()
                    .forEach(value -> menu.getItems().add(item(by, value)));
                menu.setDisable(menu.getItems().isEmpty());
                getItems().add(menu);
              }
            });
    tick();
  }

  private CheckMenuItem item(By by, Map.Entry<String, String> value) {
    CheckMenuItem item = new CheckMenuItem(value.getValue());
    item.setMnemonicParsing(false);
    item.setUserData(value.getKey());
    item.setOnAction(
        event -> choice.filter().set(choice.filter().get().toggle(by, value.getKey())));
    return item;
  }

  private void tick() {
    Filter filter = choice.filter().get();
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i) instanceof Menu menu) {
        for (MenuItem item : menu.getItems()) {
          if (item instanceof CheckMenuItem check) {
            check.setSelected(filter.by(By.values()[i]).contains((String) item.getUserData()));
          }
        }
      }
    }
  }
}
