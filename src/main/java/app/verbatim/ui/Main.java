package app.verbatim.ui;

import app.verbatim.ui.cli.CommandLine;
import app.verbatim.ui.cli.Rehearsal;
import app.verbatim.ui.cli.Window;
import app.verbatim.ui.desktop.Desktop;
import java.nio.file.Path;
import java.util.List;

/// Starts the command line, which opens the desktop where there is a display.
public final class Main {

  private Main() {}

  public static void main(String... args) {
    String story = System.getProperty(Rehearsal.PROPERTY);
    System.exit(
        story == null
            ? CommandLine.run(new Desk(), args)
            : Rehearsal.run(new Desk(), Path.of(story)));
  }

  /// The JavaFX window on this machine.
  private static final class Desk implements Window {

    @Override
    public boolean hasDisplay() {
      return Desktop.isPossible();
    }

    @Override
    public void open(List<Path> paths, String language) {
      Desktop.open(paths, language);
    }
  }
}
