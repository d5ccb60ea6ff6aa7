package app.verbatim.ui.cli;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Corrected;
import app.verbatim.project.Project;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.HtmlIndex;
import app.verbatim.report.format.HtmlWriter;
import app.verbatim.ui.files.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `verbatim compare --batch FOLDER`: every sub-folder is a story. A bad one never stops the rest.
final class Batch {

  private static final String INDEX = "index";

  private final Terminal terminal;
  private final OutputOptions output;
  private final FailOn failOn;
  private final Messages messages;
  private final List<Corrected> corrections;
  private final Map<String, HtmlIndex.Line> compared = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();
  private int exit = Exit.NOTHING_FOUND;

  Batch(Terminal terminal, ArticleOptions articles, OutputOptions output, FailOn failOn) {
    this.terminal = terminal;
    this.output = output;
    this.failOn = failOn;
    this.messages = output.messages(terminal);
    this.corrections = articles.corrections();
  }

  int run(Path folder) throws IOException {
    Path into = output.output().orElseThrow(() -> WrongUsage.of("cli.batchNeedsOutput"));
    List<ReportWriter> writers = output.writers();
    List<Path> stories = storiesIn(folder);
    Files.createDirectories(into);
    try (Progress progress = new Progress(terminal, messages.say("cli.comparing", 0))) {
      for (int i = 0; i < stories.size(); i++) {
        String name = name(stories.get(i));
        progress.now(messages.say("cli.batchAt", i + 1, stories.size(), name));
        Optional<Project> project = compare(stories.get(i), name);
        if (project.isPresent()) {
          write(project.get(), name, into, writers);
        } else {
          leftOut.add(name);
        }
      }
    }
    if (writers.stream().anyMatch(HtmlWriter.class::isInstance) && !compared.isEmpty()) {
      OutputOptions.save(
          into.resolve(INDEX + ".html"), HtmlIndex.write(compared, leftOut, messages));
    }
    return compared.isEmpty() ? Exit.WRONG_USAGE : exit;
  }

  private static List<Path> storiesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw WrongUsage.of("cli.batchNotAFolder", folder.toString());
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> stories =
          all.filter(it -> Files.isDirectory(it) && !name(it).startsWith("."))
              .sorted(Comparator.comparing(Batch::name))
              .toList();
      if (stories.isEmpty()) {
        throw WrongUsage.of("cli.batchEmpty", folder.toString());
      }
      return stories;
    }
  }

  /// Empty, and said why, where the story cannot be compared.
  private Optional<Project> compare(Path folder, String name) {
    try {
      Story story = Story.of(List.of(folder));
      Project project =
          Project.of(new CaseOptions().work(story, corrections)).withUnreadable(story.unreadable());
      Comparison comparison = project.comparison();
      if (comparison.extracts().size() >= 2) {
        return Optional.of(project);
      }
      Notices.tell(terminal, messages, story.notes(), comparison);
      terminal.say(messages, Message.of("cli.batchTooFew", name));
    } catch (RuntimeException | StackOverflowError e) {
      terminal.say(messages, Message.of("cli.batchBroke", name, e.toString()));
    }
    return Optional.empty();
  }

  private void write(Project project, String name, Path into, List<ReportWriter> writers)
      throws IOException {
    // a story called index must not take the place of the index page
    String bare = name.equals(INDEX) ? INDEX + "-1" : name;
    for (ReportWriter writer : writers) {
      output.write(project, terminal, writer, into.resolve(bare + "." + writer.extension()));
    }
    compared.put(bare + ".html", HtmlIndex.Line.of(project, messages));
    exit = Math.max(exit, failOn.exitCode(project.comparison()));
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
