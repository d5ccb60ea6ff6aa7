package app.verbatim.ui.cli;

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

  @Mixin private FetchOptions fetch = new FetchOptions();
  @Mixin private ArticleOptions articles = new ArticleOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private HelpOptions help = new HelpOptions();

  private final Terminal terminal;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && fetch.isEmpty()) {
      throw WrongUsage.of("cli.nothingToExtract");
    }
    Messages messages = output.messages(terminal);
    output.writers();
    Story story = articles.applyTo(fetch.applyTo(Story.of(paths), terminal, messages));
    Project project = extracted(story, messages);
    Comparison extracted = project.comparison();
    Notices.tell(terminal, messages, story.notes(), extracted);
    if (extracted.extracts().isEmpty()) {
      terminal.say(messages, Message.of("cli.noneReadable"));
      return Exit.WRONG_USAGE;
    }
    CaseOptions.tellLost(project, terminal, messages);
    output.write(project, terminal, why);
    return Exit.NOTHING_FOUND;
  }

  private Project extracted(Story story, Messages messages) {
    String line = messages.say("cli.extracting", story.files().size());
    try (Progress progress = new Progress(terminal, line)) {
      return Project.extracted(new CaseOptions().work(story, articles.corrections()))
          .withUnreadable(story.unreadable());
    }
  }
}
