package app.verbatim.ui.desktop;

import app.verbatim.ui.files.Settings;
import app.verbatim.ui.files.Settings.Recent;
import app.verbatim.ui.files.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the window remembers. In private mode it takes nothing in and writes nothing, and what it
/// knew of the story on the desk is forgotten.
final class Memory {

  private static final Logger LOG = Logger.getLogger(Memory.class.getName());

  private final SettingsFile file;
  private final Path journals;
  private final BooleanProperty nothing = new SimpleBooleanProperty();
  private final ObservableList<Recent> recent = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<String>> initials =
      new SimpleObjectProperty<>(Optional.empty());
  private Settings settings;

  /// @param journals where the work that goes on is kept
  Memory(SettingsFile file, Path journals) {
    this.file = file;
    this.journals = journals;
    settings = file.read();
    recent.setAll(settings.recent());
    initials.set(settings.initials());
    initials.addListener((property, before, now) -> keep(settings));
  }

  /// Where the work that goes on is kept.
  Path journals() {
    return journals;
  }

  /// What verdicts are signed with; empty until the editor was asked.
  ObjectProperty<Optional<String>> initials() {
    return initials;
  }

  Settings settings() {
    return settings;
  }

  /// Where the settings are kept.
  Path file() {
    return file.path();
  }

  /// The stories opened last.
  ObservableList<Recent> recent() {
    return recent;
  }

  /// Whether private mode is on.
  BooleanProperty nothing() {
    return nothing;
  }

  void opened(String title, List<Path> paths) {
    if (!nothing.get() && !paths.isEmpty()) {
      Recent story =
          new Recent(
              title, paths.stream().map(it -> it.toAbsolutePath().normalize().toString()).toList());
      recent.setAll(Settings.with(recent, story));
      write(settings);
    }
  }

  /// A case was opened or saved.
  void opened(String title, Path file) {
    opened(title, List.of(file));
  }

  /// Forgets the case that was kept there.
  void forget(Optional<Path> file) {
    file.map(it -> List.of(it.toAbsolutePath().normalize().toString()))
        .ifPresent(
            paths -> {
              recent.removeIf(it -> it.paths().equals(paths));
              write(settings);
            });
  }

  /// Forgets the stories opened last.
  void forget() {
    recent.clear();
    write(settings);
  }

  /// Forgets this story.
  void forget(String title) {
    recent.removeIf(it -> it.title().equals(title));
    write(settings);
  }

  void keep(Settings now) {
    if (!nothing.get()) {
      write(now);
    }
  }

  private void write(Settings now) {
    settings =
        new Settings(
            now.language(),
            now.theme(),
            now.percent(),
            now.contrast(),
            now.keys(),
            now.third(),
            now.place(),
            initials.get(),
            recent);
    try {
      file.write(settings);
    } catch (IOException e) {
      // the work is not at stake: the window opens next time as it was designed
      LOG.log(Level.FINE, "settings not kept", e);
    }
  }
}
