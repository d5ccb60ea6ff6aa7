package app.verbatim.ui.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where this system keeps what programs remember of their user.
public final class Folders {

  private static final String NAME = "verbatim";

  private Folders() {}

  /// For settings, which may follow the user to another machine.
  public static Path settings() {
    return switch (system()) {
      case WINDOWS -> variable("APPDATA").orElse(home("AppData", "Roaming")).resolve(NAME);
      case MAC -> home("Library", "Application Support").resolve(NAME);
      case OTHER -> variable("XDG_CONFIG_HOME").orElse(home(".config")).resolve(NAME);
    };
  }

  /// For the work that goes on, whose texts must stay on this machine.
  public static Path work() {
    Path own =
        switch (system()) {
          case WINDOWS -> variable("LOCALAPPDATA").orElse(home("AppData", "Local")).resolve(NAME);
          case MAC -> home("Library", "Application Support").resolve(NAME);
          case OTHER -> variable("XDG_STATE_HOME").orElse(home(".local", "state")).resolve(NAME);
        };
    return own.resolve("journals");
  }

  private enum System {
    WINDOWS,
    MAC,
    OTHER
  }

  private static System system() {
    String name = java.lang.System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.contains("win") ? System.WINDOWS : name.contains("mac") ? System.MAC : System.OTHER;
  }

  private static Path home(String... inside) {
    return Path.of(java.lang.System.getProperty("user.home", "."), inside);
  }

  private static Optional<Path> variable(String name) {
    @Nullable String value = java.lang.System.getenv(name);
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
  }
}
