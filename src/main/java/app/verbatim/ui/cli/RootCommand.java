package app.verbatim.ui.cli;

import app.verbatim.project.file.CaseFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verbatim FILE…`: opens the window; where there is no display, does what `compare` does.
@Command(name = "verbatim", versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "parameter.open")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--messages", paramLabel = "fr|en", descriptionKey = "option.messages")
  private @Nullable String language;

  @Mixin private HelpOptions help = new HelpOptions();

  private final Terminal terminal;
  private final Window window;

  RootCommand(Terminal terminal, Window window) {
    this.terminal = terminal;
    this.window = window;
  }

  @Override
  public Integer call() throws IOException {
    var messages = CommandLine.messages(language, terminal);
    if (opened(window, paths, messages.locale().getLanguage())) {
      return Exit.NOTHING_FOUND;
    }
    terminal
        .err()
        .println(
            "verbatim: "
                + messages.say(paths.isEmpty() ? "cli.noDisplayNoFiles" : "cli.noDisplay"));
    if (paths.size() == 1 && CaseFile.isCase(paths.getFirst())) {
      return new ReportCommand(terminal).report(paths.getFirst(), messages);
    }
    return paths.isEmpty()
        ? Exit.WRONG_USAGE
        : new CompareCommand(terminal).compare(paths, messages);
  }

  /// False where there is no display, or one is named that does not answer.
  static boolean opened(Window window, List<Path> paths, String language) {
    if (!window.hasDisplay()) {
      return false;
    }
    try {
      window.open(paths, language);
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }
}
