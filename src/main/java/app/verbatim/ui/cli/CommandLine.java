package app.verbatim.ui.cli;

/// `verbatim compare FILE FILE…`
public final class CommandLine {

  private CommandLine() {}

  /// @return the exit code
  public static int run(String... args) {
    return args.length;
  }
}
