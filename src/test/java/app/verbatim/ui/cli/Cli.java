package app.verbatim.ui.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// One run of the command line through its public door.
///
/// @param exit the exit code
/// @param out what standard output got
/// @param err what standard error got
record Cli(int exit, String out, String err) {

  /// Runs on a machine without a display, whose language is English.
  static Cli run(Object... args) {
    return runIn("en", args);
  }

  /// @param language the machine's
  static Cli runIn(String language, Object... args) {
    return runAt(new NoDisplay(), language, args);
  }

  static Cli runAt(Window window, String language, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), false, false, language);
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    int exit = CommandLine.run(window, terminal, words);
    return new Cli(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private record NoDisplay() implements Window {
    @Override
    public boolean hasDisplay() {
      return false;
    }

    @Override
    public void open(List<Path> paths, String language) {
      throw new AssertionError("opened a window");
    }
  }
}
