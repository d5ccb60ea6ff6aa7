package app.verbatim.ui.cli;

import java.nio.file.Path;
import java.util.List;

/// The desktop, as the command line knows it.
public interface Window {

  /// No display.
  Window NONE =
      new Window() {
        @Override
        public boolean hasDisplay() {
          return false;
        }

        @Override
        public void open(List<Path> paths, String language) {
          throw new IllegalStateException("no display; ask hasDisplay() first");
        }
      };

  /// Whether there is a display to open it on.
  boolean hasDisplay();

  /// Opens the window and returns when it is closed.
  ///
  /// @param paths articles, folders or a project; may be empty
  /// @param language of the messages, one of `Messages.LANGUAGES`
  void open(List<Path> paths, String language);
}
