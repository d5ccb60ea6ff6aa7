package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.look.Look;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import app.verbatim.ui.files.Settings;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Opens the window as it was left, and keeps how it is left.
final class Habits {

  private final Stage stage;
  private final Memory memory;
  private final Words words;
  private final Look look;
  private final BooleanProperty keys = new SimpleBooleanProperty(true);
  private final BooleanProperty third;
  private final Desk desk;

  Habits(
      Stage stage,
      Memory memory,
      Session session,
      Words words,
      Look look,
      BooleanProperty third,
      Desk desk) {
    this.stage = stage;
    this.memory = memory;
    this.words = words;
    this.look = look;
    this.third = third;
    this.desk = desk;
    Settings was = memory.settings();
    look.theme().set(theme(was.theme()));
    look.percent().set(was.percent());
    look.contrast().set(was.contrast());
    keys.set(was.keys());
    third.set(was.third());
    was.place().filter(Habits::isOnAScreen).ifPresent(this::place);
    stage.setOnHidden(event -> memory.keep(now()));
    memory
        .nothing()
        .addListener(
            (property, before, now) -> {
              if (now) {
                memory.forget(session.title().get());
              }
            });
  }

  /// Whether single letters are commands.
  BooleanProperty keys() {
    return keys;
  }

  private static Look.Theme theme(String name) {
    for (Look.Theme theme : Look.Theme.values()) {
      if (theme.name().equalsIgnoreCase(name)) {
        return theme;
      }
    }
    return Look.Theme.SYSTEM;
  }

  private static boolean isOnAScreen(Settings.Place place) {
    for (Screen screen : Screen.getScreens()) {
      Rectangle2D room = screen.getVisualBounds();
      if (room.intersects(place.x() + 40, place.y() + 10, 80, 20)) {
        return true;
      }
    }
    return false;
  }

  private void place(Settings.Place place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximised());
    desk.listWidth(place.list());
    desk.panes().arranged(place.shares(), place.order());
  }

  private Settings now() {
    return new Settings(
        Optional.of(words.language()),
        look.theme().get().name().toLowerCase(Locale.ROOT),
        look.percent().get(),
        look.contrast().get(),
        keys.get(),
        third.get(),
        Optional.of(
            new Settings.Place(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized(),
                desk.listWidth(),
                desk.panes().shares(),
                desk.panes().order())),
        memory.initials().get(),
        memory.recent());
  }
}
