package app.verbatim.ui.cli;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Project;
import app.verbatim.project.Work;
import app.verbatim.ui.files.Story;
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

/// `verbatim compare FILE…`
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--batch", paramLabel = "FOLDER", descriptionKey = "option.batch")
  private @Nullable Path batch;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "option.fail-on")
  private FailOn failOn = FailOn.NEVER;

  @Mixin private CaseOptions cases = new CaseOptions();
  @Mixin private FetchOptions fetch = new FetchOptions();
  @Mixin private ArticleOptions articles = new ArticleOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private HelpOptions help = new HelpOptions();

  private final Terminal terminal;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (batch != null) {
      if (!paths.isEmpty() || !fetch.isEmpty()) {
        throw WrongUsage.of("cli.batchOrFiles");
      }
      return new Batch(terminal, articles, output, failOn).run(batch);
    }
    return compare(paths, output.messages(terminal));
  }

  int compare(List<Path> paths, Messages messages) throws IOException {
    if (paths.isEmpty() && fetch.isEmpty()) {
      throw WrongUsage.of("cli.nothingToCompare");
    }
    output.writers();
    Story all = fetch.applyTo(Story.of(paths), terminal, messages);
    Story story = articles.applyTo(all).asVersions();
    Work work = cases.work(story, articles.corrections());
    Project project = compared(work, story, messages);
    Comparison comparison = project.comparison();
    Notices.tell(terminal, messages, story.notes(), comparison);
    CaseOptions.tellLost(project, terminal, messages);
    if (comparison.extracts().size() < 2) {
      terminal.say(messages, tooFew(comparison));
      return Exit.WRONG_USAGE;
    }
    output.write(project, terminal, false);
    return cases.save(work, terminal, messages) ? failOn.exitCode(comparison) : Exit.NOT_WRITTEN;
  }

  private Project compared(Work work, Story story, Messages messages) {
    String line = messages.say("cli.comparing", story.files().size());
    try (Progress progress = new Progress(terminal, line)) {
      return Project.of(work).withUnreadable(story.unreadable());
    }
  }

  private static Message tooFew(Comparison comparison) {
    return comparison.extracts().isEmpty()
        ? Message.of("cli.noneReadable")
        : Message.of("cli.oneReadable", comparison.extracts().getFirst().article().source());
  }
}
