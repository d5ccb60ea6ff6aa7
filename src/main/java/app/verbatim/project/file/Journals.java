package app.verbatim.project.file;

import app.verbatim.article.Message;
import app.verbatim.project.History;
import app.verbatim.project.Sha256;
import app.verbatim.project.Step;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.ProjectFile.Loaded;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What sessions that did not end left behind.
public final class Journals {

  private Journals() {}

  /// Work that was not saved.
  ///
  /// @param folder its journal
  /// @param file the case it belongs to, as it was last known; empty for one never saved
  /// @param history all that was done, the last torn line left out
  /// @param time of the last step that was not saved
  public record Left(Path folder, Optional<CaseFile> file, History history, Instant time) {}

  /// The unsaved work in these journals, the latest first. What was saved before the crash is
  /// removed; journals of sessions that are open are left alone.
  public static List<Left> left(Path all) {
    List<Path> folders;
    try (Stream<Path> inside = Files.list(all)) {
      folders = inside.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
    List<Left> left = new ArrayList<>();
    for (Path folder : folders) {
      if (Journal.isOurs(folder) || isOpen(folder)) {
        continue;
      }
      read(folder).ifPresentOrElse(left::add, () -> Wipe.folder(folder));
    }
    left.sort(Comparator.comparing(Left::time).reversed());
    return List.copyOf(left);
  }

  /// Forgets it.
  public static boolean discard(Left left) {
    return Wipe.folder(left.folder());
  }

  private static boolean isOpen(Path folder) {
    Path lock = folder.resolve(Journal.LOCK);
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (IOException e) {
      return true;
    }
  }

  /// Empty where nothing is unsaved.
  static Optional<Left> read(Path folder) {
    try {
      if (!(ProjectFile.read(Files.readAllBytes(folder.resolve(Journal.BASE)))
          instanceof Loaded.Opened(History base, List<Message> problems))) {
        return Optional.empty();
      }
      return new Replay(base, texts(folder, base))
          .left(folder, Files.readAllBytes(folder.resolve(Journal.LOG)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Map<String, byte[]> texts(Path folder, History base) throws IOException {
    Map<String, byte[]> texts = new HashMap<>();
    base.base().articles().forEach(it -> texts.put(it.sha256(), it.bytes()));
    base.steps().stream()
        .flatMap(StepJson::texts)
        .forEach(it -> texts.put(it.sha256(), it.bytes()));
    Path kept = folder.resolve(Journal.TEXTS);
    if (Files.isDirectory(kept)) {
      try (Stream<Path> files = Files.list(kept)) {
        for (Path file : files.toList()) {
          byte[] bytes = Files.readAllBytes(file);
          texts.put(Sha256.of(bytes), bytes);
        }
      }
    }
    return texts;
  }

  /// Takes the steps of a log again.
  private static final class Replay {

    private final Workspace workspace;
    private final StepJson steps;
    private Optional<CaseFile> file = Optional.empty();
    private Optional<Instant> unsaved = Optional.empty();

    Replay(History base, Map<String, byte[]> texts) {
      workspace = new Workspace(base);
      steps = new StepJson(new WorkJson(texts));
      workspace.listen(
          change ->
              unsaved =
                  Optional.of(
                      switch (change) {
                        case Workspace.Change.Done it -> it.step().time();
                        case Workspace.Change.Undone it -> it.step().time();
                        case Workspace.Change.Redone it -> it.step().time();
                      }));
    }

    Optional<Left> left(Path folder, byte[] log) {
      int start = 0;
      for (int i = 0; i < log.length; i++) {
        if (log[i] == '\n') {
          if (!take(Arrays.copyOfRange(log, start, i))) {
            break;
          }
          start = i + 1;
        }
      }
      return unsaved
          .filter(it -> workspace.isChanged())
          .map(time -> new Left(folder, file, workspace.history(), time));
    }

    /// False where the line is not whole: what comes after it cannot be trusted.
    private boolean take(byte[] line) {
      if (line.length < 9) {
        return false;
      }
      byte[] json = Arrays.copyOfRange(line, 9, line.length);
      String sum = new String(line, 0, 8, StandardCharsets.US_ASCII);
      if (!sum.equals("%08x".formatted(Unzip.crc(json)))) {
        return false;
      }
      try {
        entry(Json.MAPPER.readTree(json));
        return true;
      } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
        return false;
      }
    }

    private static Optional<CaseFile> place(JsonNode in) {
      return Json.optionalText(in, "file")
          .map(it -> new CaseFile(Path.of(it), Json.optionalText(in, "sha256")));
    }

    private void entry(JsonNode in) {
      switch (Json.text(in, "entry")) {
        case "opened" -> {
          file = place(in);
          unsaved = Json.optionalText(in, "unsaved").map(Instant::parse);
          if (unsaved.isPresent()) {
            workspace.markUnsaved();
          }
        }
        case "done" -> {
          Step step = steps.read(in.path("step"));
          workspace.perform(step);
        }
        case "undone" -> workspace.undo();
        case "redone" -> workspace.redo();
        case "saved" -> {
          file = place(in);
          workspace.markSaved();
        }
        default -> {}
      }
    }
  }
}
