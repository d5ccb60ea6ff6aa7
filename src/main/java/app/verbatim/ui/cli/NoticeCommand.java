package app.verbatim.ui.cli;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.project.Work;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.NotedPoint;
import app.verbatim.report.notice.Draft;
import app.verbatim.report.notice.Fix;
import app.verbatim.report.notice.Forms;
import app.verbatim.report.notice.NoticeKind;
import app.verbatim.report.notice.Notices;
import app.verbatim.report.notice.Order;
import app.verbatim.ui.files.FormsFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verbatim notice CASE`: the draft of a correction notice about our copy.
@Command(name = "notice")
final class NoticeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", arity = "1", descriptionKey = "parameter.case")
  private Path file = Path.of("");

  @Option(names = "--fix", paramLabel = "POINT=WORDS", descriptionKey = "option.fix")
  private Map<String, String> fixes = new LinkedHashMap<>();

  @Option(names = "--instead", paramLabel = "POINT=WORDS", descriptionKey = "option.instead")
  private Map<String, String> instead = new LinkedHashMap<>();

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "option.kind")
  private @Nullable String kind;

  @Option(names = "--reason", paramLabel = "WORDS", descriptionKey = "option.reason")
  private String reason = "";

  @Option(names = "--approver", paramLabel = "NAME", descriptionKey = "option.approver")
  private String approver = "";

  @Option(names = "--substitute", descriptionKey = "option.substitute")
  private boolean substitute;

  @Option(names = "--forms", paramLabel = "FOLDER", descriptionKey = "option.forms")
  private @Nullable Path forms;

  @Option(names = "--output", paramLabel = "PATH", descriptionKey = "option.output")
  private @Nullable Path output;

  @Option(names = "--messages", paramLabel = "fr|en", descriptionKey = "option.messages")
  private @Nullable String language;

  @Mixin private HelpOptions help = new HelpOptions();

  private final Terminal terminal;

  NoticeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = CommandLine.messages(language, terminal);
    Work work = CaseOptions.open(file, terminal, messages).work();
    Note note = Note.of(Project.of(work), messages, NoteOptions.DEFAULT);
    return switch (Notices.draft(note, order(note), forms(messages))) {
      case Draft.Refused it -> throw new WrongUsage(it.why());
      case Draft.Written it -> written(it.text());
    };
  }

  private Order order(Note note) {
    List<Fix> all = new ArrayList<>();
    fixes.forEach(
        (point, words) -> all.add(new Fix(point, words, instead.getOrDefault(point, ""))));
    List<NotedPoint> named =
        note.points().stream().filter(it -> fixes.containsKey(it.label())).toList();
    String asked = kind;
    NoticeKind chosen =
        asked == null
            ? NoticeKind.proposed(named)
            : NoticeKind.named(asked).orElseThrow(() -> WrongUsage.of("cli.notAKind", asked));
    return new Order(chosen, all, approver, reason, substitute);
  }

  private Forms forms(Messages messages) {
    Forms own = Forms.in(messages.locale().getLanguage());
    Path folder = forms;
    if (folder == null) {
      return own;
    }
    try {
      return FormsFolder.read(folder, own);
    } catch (IOException e) {
      throw new WrongUsage(Message.of("cli.forms", folder.toString()));
    }
  }

  private int written(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path path = output;
    if (path == null) {
      terminal.out().write(bytes);
    } else {
      OutputOptions.save(path, bytes);
    }
    return Exit.NOTHING_FOUND;
  }
}
