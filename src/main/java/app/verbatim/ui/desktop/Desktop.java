package app.verbatim.ui.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;

/// Opens the window.
public final class Desktop {

  // kept, since loggers that nobody holds forget their level
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("javafx"), Logger.getLogger("com.sun.javafx"));

  private Desktop() {}

  /// Whether there is a screen to open a window on.
  public static boolean isPossible() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return !system.contains("linux")
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY")
        || System.getProperty("glass.platform") != null;
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /// Opens the window with these files and folders, and returns when it is closed.
  ///
  /// @param language of the messages, one of [app.verbatim.article.Messages#LANGUAGES]
  public static void open(List<Path> paths, String language) {
    // what JavaFX says of its own start is of no use to an editor
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    Application.launch(
        DesktopApplication.class,
        Stream.concat(Stream.of(language), paths.stream().map(Path::toString))
            .toArray(String[]::new));
  }
}
