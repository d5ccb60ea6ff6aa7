package app.verbatim.ui.cli;

import app.verbatim.Verbatim;
import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Project;
import app.verbatim.report.ReportWriter;
import app.verbatim.ui.files.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// `verbatim compare --batch FOLDER`: every sub-folder is a story. A bad one never stops the rest.
final class Batch {

  private final Terminal terminal;
  private final ArticleOptions articles;
  private final OutputOptions output;
  private final FailOn failOn;
  private final Messages messages;
  private int compared;
  private int exit = Exit.NOTHING_FOUND;

  Batch(Terminal terminal, ArticleOptions articles, OutputOptions output, FailOn failOn) {
    this.terminal = terminal;
    this.articles = articles;
    this.output = output;
    this.failOn = failOn;
    this.messages = output.messages(terminal);
  }

  int run(Path folder) throws IOException {
    Path into = output.output().orElseThrow(() -> WrongUsage.of("cli.batchNeedsOutput"));
    List<ReportWriter> writers = output.writers();
    List<Path> stories = storiesIn(folder);
    Files.createDirectories(into);
    int done = 0;
    for (Path story : stories) {
      done++;
      String line = messages.say("cli.batchAt", done, stories.size(), name(story));
      try (Progress progress = new Progress(terminal, line)) {
        compare(story, into, writers);
      }
    }
    return compared == 0 ? Exit.WRONG_USAGE : exit;
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

  private void compare(Path folder, Path into, List<ReportWriter> writers) throws IOException {
    String name = name(folder);
    Comparison comparison;
    Story story;
    try {
      story = Story.of(List.of(folder));
      comparison =
          Verbatim.compare(story.sources(), articles.corrections())
              .withUnreadable(story.unreadable());
    } catch (RuntimeException | StackOverflowError e) {
      terminal.say(messages, Message.of("cli.batchBroke", name, e.toString()));
      return;
    }
    if (comparison.extracts().size() < 2) {
      Notices.tell(terminal, messages, story.notes(), comparison);
      terminal.say(messages, Message.of("cli.batchTooFew", name));
      return;
    }
    for (ReportWriter writer : writers) {
      Path file = into.resolve(name + "." + writer.extension());
      output.write(new Project(story.title(), comparison), terminal, writer, file);
    }
    compared++;
    exit = Math.max(exit, failOn.exitCode(comparison));
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
