package app.verbatim.ui.cli;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.project.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verbatim report CASE`
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", arity = "1", descriptionKey = "parameter.case")
  private Path file = Path.of("");

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "option.fail-on")
  private FailOn failOn = FailOn.NEVER;

  @Mixin private CaseOptions cases = new CaseOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private HelpOptions help = new HelpOptions();

  private final Terminal terminal;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return report(file, output.messages(terminal));
  }

  int report(Path path, Messages messages) throws IOException {
    output.writers();
    Work work = cases.decided(CaseOptions.open(path, terminal, messages).work());
    Project project = compared(work, messages);
    Notices.tell(terminal, messages, List.of(), project.comparison());
    CaseOptions.tellLost(project, terminal, messages);
    output.write(project, terminal, false);
    return cases.save(work, terminal, messages)
        ? failOn.exitCode(project.comparison())
        : Exit.NOT_WRITTEN;
  }

  private Project compared(Work work, Messages messages) {
    String line = messages.say("cli.comparing", work.articles().size());
    try (Progress progress = new Progress(terminal, line)) {
      return Project.of(work);
    }
  }
}
