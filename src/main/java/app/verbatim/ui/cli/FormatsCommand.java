package app.verbatim.ui.cli;

import app.verbatim.article.Messages;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.ReportWriters;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `verbatim formats`: what the program reads and writes.
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

  @Option(names = "--messages", paramLabel = "fr|en", descriptionKey = "option.messages")
  private @Nullable String language;

  @Mixin private HelpOptions help = new HelpOptions();

  private final Terminal terminal;

  FormatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = CommandLine.messages(language, terminal);
    terminal.out().println(messages.say("cli.formats.reads"));
    for (String format : ArticleReaders.FORMATS) {
      line(format, messages.say("reading.format." + format));
    }
    terminal.out().println();
    terminal.out().println(messages.say("cli.formats.writes"));
    for (ReportWriter writer : ReportWriters.ALL) {
      line(writer.format(), messages.say("report.format." + writer.format()));
    }
    terminal.out().flush();
    return Exit.NOTHING_FOUND;
  }

  private void line(String name, String words) {
    terminal.out().printf("  %-11s %s%n", name, words);
  }
}
