package app.verbatim.ui.cli;

import app.verbatim.Verbatim;
import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Project;
import app.verbatim.ui.files.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verbatim extract FILE…`
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--why", descriptionKey = "option.why")
  private boolean why;

  @Mixin private ArticleOptions articles = new ArticleOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private HelpOptions help = new HelpOptions();

  private final Terminal terminal;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty()) {
      throw WrongUsage.of("cli.nothingToExtract");
    }
    Messages messages = output.messages(terminal);
    output.writers();
    Story story = articles.applyTo(Story.of(paths));
    Comparison extracted = extracted(story, messages);
    Notices.tell(terminal, messages, story.notes(), extracted);
    if (extracted.extracts().isEmpty()) {
      terminal.say(messages, Message.of("cli.noneReadable"));
      return Exit.WRONG_USAGE;
    }
    Project project = new Project(story.title(), extracted, false);
    output.write(project, terminal, why);
    return Exit.NOTHING_FOUND;
  }

  private Comparison extracted(Story story, Messages messages) {
    String line = messages.say("cli.extracting", story.files().size());
    try (Progress progress = new Progress(terminal, line)) {
      return Verbatim.extract(story.sources(), articles.corrections())
          .withUnreadable(story.unreadable());
    }
  }
}
