package app.verbatim.ui.desktop.bar;

import app.verbatim.article.Article.Role;
import app.verbatim.article.Message;
import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Choice;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Settling;
import app.verbatim.ui.desktop.model.View;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.desktop.start.StartView.Sample;
import app.verbatim.ui.files.Settings.Recent;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/// The menu bar. Single keys stand in the names, since as accelerators they would act while the
/// editor types.
final class Menus {

  private final Session session;
  private final Settling settling;
  private final Words words;
  private final Look look;
  private final Switches switches;
  private final BooleanBinding nothing;

  Menus(Session session, Settling settling, Words words, Look look, Switches switches) {
    this.switches = switches;
    this.session = session;
    this.settling = settling;
    this.words = words;
    this.look = look;
    nothing =
        Bindings.createBooleanBinding(
            () -> session.comparison().get().isEmpty(), session.comparison());
  }

  MenuBar bar(
      Commands commands, Choice choice, List<Sample> samples, ObservableList<Recent> recent) {
    MenuBar bar =
        new MenuBar(
            file(commands, samples, recent),
            edit(commands),
            view(commands, choice),
            comparison(commands, choice),
            help(commands));
    bar.getStyleClass().add("menus");
    return bar;
  }

  private Menu file(Commands commands, List<Sample> samples, ObservableList<Recent> recent) {
    Menu examples = menu("desktop.menu.samples");
    for (Sample sample : samples) {
      MenuItem item = new MenuItem(sample.title());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> commands.openAnew(List.of(sample.folder())));
      examples.getItems().add(item);
    }
    examples.setDisable(samples.isEmpty());
    return menu(
        "desktop.menu.file",
        item("desktop.open", "Shortcut+O", commands::open),
        item("desktop.pasteArticle", "Shortcut+V", commands::paste),
        recents(commands, recent),
        examples,
        new SeparatorMenuItem(),
        needsArticles(item("desktop.save", "Shortcut+S", commands::save)),
        needsArticles(item("desktop.saveAs", "Shortcut+Shift+S", commands::saveElsewhere)),
        needsArticles(item("desktop.merge", "", commands::merge)),
        needsArticles(item("desktop.export", "Shortcut+E", commands::export)),
        needsArticles(item("desktop.close", "Shortcut+W", commands::closeAll)),
        new SeparatorMenuItem(),
        check("desktop.private", switches.secret()),
        needsArticles(item("desktop.wipe", "", commands::wipe)),
        item("desktop.quit", "Shortcut+Q", commands::quit));
  }

  private Menu recents(Commands commands, ObservableList<Recent> recent) {
    Menu menu = menu("desktop.menu.recent");
    Runnable fill =
        () -> {
          menu.getItems().clear();
          for (Recent story : recent) {
            MenuItem item = new MenuItem(story.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> commands.openAnew(story.paths()));
            menu.getItems().add(item);
          }
          menu.getItems()
              .addAll(new SeparatorMenuItem(), item("desktop.forget", "", commands::forgetRecent));
          menu.setDisable(recent.isEmpty());
        };
    recent.addListener((ListChangeListener<Recent>) change -> fill.run());
    fill.run();
    return menu;
  }

  private Menu edit(Commands commands) {
    return menu(
        "desktop.menu.edit",
        step("desktop.undo", "Shortcut+Z", session.undoName(), session::undo),
        step("desktop.redo", "Shortcut+Shift+Z", session.redoName(), session::redo),
        new SeparatorMenuItem(),
        needsArticles(item("desktop.copy", "Shortcut+C", commands::copy)),
        needsArticles(item("desktop.copyAttributed", "Shortcut+Shift+C", commands::copyAttributed)),
        needsArticles(item("desktop.copyPoint", "", commands::copyPoint)),
        needsArticles(item("desktop.copySummary", "Shortcut+Alt+C", commands::copySummary)),
        new SeparatorMenuItem(),
        needsArticles(item("desktop.find", "Shortcut+F", commands::find)),
        needsArticles(item("desktop.findNext", "F3", commands::findNext)));
  }

  private Menu view(Commands commands, Choice choice) {
    return menu(
        "desktop.menu.view",
        views(commands),
        new SeparatorMenuItem(),
        themes(),
        languages(),
        menu(
            "desktop.menu.size",
            item("desktop.larger", "Shortcut+PLUS", look::larger),
            item("desktop.smaller", "Shortcut+MINUS", look::smaller),
            item("desktop.designed", "Shortcut+DIGIT0", look::designed)),
        check("desktop.contrast", look.contrast()),
        check("desktop.singleKeys", switches.keys()),
        new SeparatorMenuItem(),
        needsArticles(check("desktop.link", choice.linked())),
        needsArticles(check("desktop.third", switches.third())),
        needsArticles(item("desktop.foldCard", "Shortcut+D", commands::foldCard)),
        needsArticles(item("desktop.nextPart", "F6", commands::nextPart)),
        needsArticles(item("desktop.previousPart", "Shift+F6", commands::previousPart)));
  }

  private Menu comparison(Commands commands, Choice choice) {
    return menu(
        "desktop.menu.comparison",
        needsArticles(item("desktop.nextPoint", "F8", choice::next)),
        needsArticles(item("desktop.previousPoint", "Shift+F8", choice::previous)),
        needsArticles(item("desktop.nextChange", "", choice::nextChange)),
        needsArticles(item("desktop.previousChange", "", choice::previousChange)),
        new SeparatorMenuItem(),
        needsArticles(verdicts()),
        needsArticles(item("desktop.unsettle", "", settling::clear)),
        needsArticles(item("desktop.mark", "", choice::toggleMark)),
        needsArticles(item("desktop.hide", "", commands::hide)),
        needsArticles(item("desktop.note", "", commands::note)),
        needsArticles(item("desktop.ask", "", commands::ask)),
        needsArticles(item("desktop.edit", "", commands::edit)),
        needsArticles(item("desktop.same", "", commands::link)),
        needsArticles(item("desktop.notSame", "", commands::unlink)),
        new SeparatorMenuItem(),
        check("desktop.advances", settling.advances()),
        item("desktop.initials", "", commands::initials),
        needsArticles(check("desktop.hideSettled", choice.hidesSettled())),
        new SeparatorMenuItem(),
        needsArticles(item("desktop.notice", "", commands::correct)),
        needsArticles(item("desktop.update", "", commands::update)),
        needsArticles(item("desktop.versions", "", commands::versions)),
        orphans(commands),
        new SeparatorMenuItem(),
        needsArticles(item("desktop.markOurCopy", "", () -> commands.role(Role.OUR_COPY))),
        needsArticles(item("desktop.markOriginal", "", () -> commands.role(Role.ORIGINAL))),
        needsArticles(item("desktop.markReference", "", () -> commands.role(Role.REFERENCE))));
  }

  /// How many there are is said; nothing to be opened where there is none.
  private MenuItem orphans(Commands commands) {
    MenuItem item = new MenuItem();
    item.setOnAction(event -> commands.orphans());
    item.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.say("desktop.orphans", session.work().get().orphans().size()),
                words.messages(),
                session.work()));
    item.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> session.work().get().orphans().isEmpty(), session.work()));
    return item;
  }

  /// The verdicts for the point chosen when the menu opens.
  private Menu verdicts() {
    Menu menu = menu("desktop.menu.verdict", new MenuItem());
    menu.setOnShowing(
        event ->
            menu.getItems()
                .setAll(
                    settling.offers().stream()
                        .map(
                            offer -> {
                              MenuItem item = new MenuItem(offer.key() + "\u2002" + offer.name());
                              item.setMnemonicParsing(false);
                              item.setOnAction(click -> settling.rule(offer.key()));
                              return item;
                            })
                        .toList()));
    return menu;
  }

  private Menu help(Commands commands) {
    return menu(
        "desktop.menu.help",
        item("desktop.keys", "F1", commands::keys),
        item("desktop.about", "", commands::about));
  }

  private Menu views(Commands commands) {
    Menu menu = menu("desktop.menu.views");
    for (View view : View.values()) {
      menu.getItems()
          .add(
              needsArticles(
                  item(
                      view.title(),
                      "Shortcut+DIGIT" + (view.ordinal() + 1),
                      () -> commands.look(view))));
    }
    return menu;
  }

  private Menu themes() {
    ToggleGroup group = new ToggleGroup();
    Menu menu = menu("desktop.menu.theme");
    for (Look.Theme theme : Look.Theme.values()) {
      RadioMenuItem item = new RadioMenuItem();
      item.textProperty()
          .bind(words.bound("desktop.theme." + theme.name().toLowerCase(java.util.Locale.ROOT)));
      item.setToggleGroup(group);
      item.setSelected(look.theme().get() == theme);
      item.setOnAction(event -> look.theme().set(theme));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu languages() {
    ToggleGroup group = new ToggleGroup();
    Menu menu = menu("desktop.menu.language");
    for (String code : List.of("fr", "en")) {
      RadioMenuItem item = new RadioMenuItem();
      item.textProperty().bind(words.bound("desktop.language." + code));
      item.setToggleGroup(group);
      item.setSelected(words.language().equals(code));
      item.setOnAction(event -> words.speak(code));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu menu(String name, MenuItem... items) {
    Menu menu = new Menu("", null, items);
    menu.textProperty().bind(words.bound(name));
    return menu;
  }

  private MenuItem item(String name, String keys, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(words.bound(name));
    item.setOnAction(event -> action.run());
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.keyCombination(keys));
    }
    return item;
  }

  /// An entry that names the step it takes back or takes again.
  private MenuItem step(
      String name, String keys, ReadOnlyObjectProperty<Optional<Message>> step, Runnable action) {
    MenuItem item = item(name, keys, action);
    item.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    step.get()
                        .map(it -> words.say(name + "Step", words.say(it)))
                        .orElseGet(() -> words.say(name)),
                words.messages(),
                step));
    item.setMnemonicParsing(false);
    item.disableProperty().bind(Bindings.createBooleanBinding(() -> step.get().isEmpty(), step));
    return item;
  }

  private MenuItem check(String name, BooleanProperty on) {
    CheckMenuItem item = new CheckMenuItem();
    item.textProperty().bind(words.bound(name));
    item.selectedProperty().bindBidirectional(on);
    return item;
  }

  private MenuItem needsArticles(MenuItem item) {
    item.disableProperty().bind(nothing);
    return item;
  }
}
