package app.verbatim.ui.cli;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Length;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.ReportWriters;
import app.verbatim.report.format.TextWriter;
import app.verbatim.ui.files.ReviewsFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In which forms the outcome is written, and where.
final class OutputOptions {

  @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "option.format")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--output", paramLabel = "PATH", descriptionKey = "option.output")
  private @Nullable Path output;

  @Option(names = "--messages", paramLabel = "fr|en", descriptionKey = "option.messages")
  private @Nullable String messages;

  @Option(names = "--length", paramLabel = "LENGTH", descriptionKey = "option.length")
  private @Nullable String length;

  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang")
  private @Nullable String language;

  @Option(names = "--bom", descriptionKey = "option.bom")
  private boolean byteOrderMark;

  @Option(names = "--reviews", paramLabel = "FILE", descriptionKey = "option.reviews")
  private @Nullable Path reviews;

  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  /// The language of what is said on standard error.
  Messages messages(Terminal terminal) {
    return Messages.in(messages == null ? terminal.language() : asked(messages));
  }

  private Messages messages(Terminal terminal, ReportWriter writer) {
    String asked = language == null ? messages : language;
    return asked == null
        ? Messages.in(writer.messages().orElse(terminal.language()))
        : Messages.in(asked(asked));
  }

  private static String asked(String language) {
    if (!Messages.LANGUAGES.contains(language)) {
      throw WrongUsage.of("cli.notAMessageLanguage", language);
    }
    return language;
  }

  /// The forms asked for; else the one the output's name ends with; else text.
  List<ReportWriter> writers() {
    List<ReportWriter> asked = new ArrayList<>();
    for (String format : formats) {
      ReportWriter writer =
          ReportWriters.named(format)
              .orElseThrow(() -> WrongUsage.of("cli.notAFormat", format, ReportWriters.names()));
      if (!asked.contains(writer)) {
        asked.add(writer);
      }
    }
    if (asked.isEmpty()) {
      asked.add(output().flatMap(OutputOptions::byEnding).orElse(ReportWriters.ALL.getFirst()));
    }
    if (asked.size() > 1 && output == null) {
      throw WrongUsage.of("cli.severalFormats");
    }
    NoteOptions options = options();
    return asked.stream().map(it -> it.with(options)).toList();
  }

  private NoteOptions options() {
    if (language != null) {
      asked(language);
    }
    NoteOptions options = NoteOptions.DEFAULT;
    String asked = length;
    if (asked != null) {
      options =
          options.with(
              Length.named(asked).orElseThrow(() -> WrongUsage.of("cli.notALength", asked)));
    }
    Path given = reviews;
    if (given != null) {
      ReviewsFile read = ReviewsFile.read(given);
      if (!read.problems().isEmpty()) {
        throw new WrongUsage(read.problems().getFirst());
      }
      options = options.reviewing(read.reviews());
    }
    return byteOrderMark ? options.withByteOrderMark() : options;
  }

  private static Optional<ReportWriter> byEnding(Path path) {
    return ReportWriters.ALL.stream()
        .filter(writer -> path.toString().endsWith("." + writer.extension()))
        .findFirst();
  }

  /// Writes to standard output, or to the file named; several forms to one file each.
  ///
  /// @param why as `--why`: text says by which rule things were found
  void write(Project project, Terminal terminal, boolean why) throws IOException {
    List<ReportWriter> writers = writers();
    for (ReportWriter writer : writers) {
      if (output == null) {
        ReportWriter shown = text(writer, terminal.bold(), why);
        terminal.out().write(bytes(shown, project, messages(terminal, writer)));
        terminal.out().flush();
        if (terminal.out().checkError()) {
          throw new IOException(messages(terminal).say("cli.standardOutput"));
        }
      } else {
        Path file = fileFor(output, writer, writers.size() > 1);
        write(project, terminal, text(writer, false, why), file);
      }
    }
  }

  private static ReportWriter text(ReportWriter writer, boolean bold, boolean why) {
    return writer instanceof TextWriter text ? new TextWriter(bold, why, text.options()) : writer;
  }

  /// Writes to a temporary file first, so that a file is there whole or not at all.
  void write(Project project, Terminal terminal, ReportWriter writer, Path file)
      throws IOException {
    save(file, bytes(writer, project, messages(terminal, writer)));
  }

  static void save(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // a pipe or device: nothing to replace
      try (OutputStream out = Files.newOutputStream(target)) {
        out.write(bytes);
      }
      return;
    }
    long process = ProcessHandle.current().pid();
    Path whole = target.resolveSibling("." + target.getFileName() + "." + process + ".part");
    try {
      Files.write(whole, bytes);
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static byte[] bytes(ReportWriter writer, Project project, Messages messages)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(project, messages, bytes);
    return bytes.toByteArray();
  }

  /// `NAME.EXT` for each of several forms.
  private static Path fileFor(Path output, ReportWriter writer, boolean several) {
    if (!several) {
      return output;
    }
    String name = output.getFileName().toString();
    String bare =
        byEnding(output)
            .map(it -> name.substring(0, name.length() - it.extension().length() - 1))
            .orElse(name);
    return output.resolveSibling(bare + "." + writer.extension());
  }

  /// Why a file could not be written, and what to do.
  static Message cannotWrite(IOException e) {
    return Message.of("cli.cannotWrite", e.getClass().getSimpleName() + ": " + e.getMessage());
  }
}
