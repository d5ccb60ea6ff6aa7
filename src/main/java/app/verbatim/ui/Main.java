package app.verbatim.ui;

import app.verbatim.ui.cli.CommandLine;

/// Starts the command line, which opens the desktop where there is a display.
public final class Main {

  private Main() {}

  public static void main(String... args) {
    System.exit(CommandLine.run(args));
  }
}
