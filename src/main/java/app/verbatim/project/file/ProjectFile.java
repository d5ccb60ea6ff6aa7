package app.verbatim.project.file;

import app.verbatim.article.Given;
import app.verbatim.article.Message;
import app.verbatim.project.Held;
import app.verbatim.project.History;
import app.verbatim.project.Sha256;
import app.verbatim.project.Work;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The case file, `.verbatim`: a zip of `case.json` (what was decided), `history.json` (every step)
/// and `texts/SHA-256` (the articles, byte for byte). The same case gives the same bytes.
/// `docs/case-file.md` describes it.
public final class ProjectFile {

  public static final String EXTENSION = "verbatim";
  static final int VERSION = 1;

  private static final String FORMAT = "verbatim-case";
  private static final String CASE = "case.json";
  private static final String HISTORY = "history.json";
  private static final String TEXTS = "texts/";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private ProjectFile() {}

  /// What came of reading a case file.
  public sealed interface Loaded {

    /// @param problems what could not be saved of a damaged file; empty when it is whole
    record Opened(History history, List<Message> problems) implements Loaded {
      public Opened {
        problems = List.copyOf(problems);
      }
    }

    /// @param why one sentence
    record Refused(Message why) implements Loaded {}
  }

  public static byte[] write(History history) {
    return write(history, history.work());
  }

  /// @param work as [History#work()] gives it, for those who have it already
  static byte[] write(History history, Work work) {
    Map<String, byte[]> texts = new TreeMap<>();
    Stream.concat(
            Stream.concat(history.base().articles().stream(), work.articles().stream()),
            history.steps().stream().flatMap(StepJson::texts))
        .forEach(held -> texts.put(held.sha256(), held.bytes()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ObjectNode json = headed();
      json.set("work", WorkJson.write(work));
      put(zip, CASE, Json.MAPPER.writeValueAsBytes(json));
      put(zip, HISTORY, Json.MAPPER.writeValueAsBytes(history(history)));
      for (Map.Entry<String, byte[]> text : texts.entrySet()) {
        put(zip, TEXTS + text.getKey(), text.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static ObjectNode headed() {
    ObjectNode json = Json.object();
    json.put("format", FORMAT);
    json.put("version", VERSION);
    return json;
  }

  private static ObjectNode history(History history) {
    ObjectNode json = headed();
    json.set("base", WorkJson.write(history.base()));
    json.put("done", history.done());
    json.set("steps", Json.list(history.steps(), StepJson::write));
    return json;
  }

  /// Stored, not packed: any machine then writes the same bytes, and what is whole in a damaged
  /// file can be read.
  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(Integer.toUnsignedLong(Unzip.crc(bytes)));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  public static Loaded read(byte[] bytes) {
    Unzip zip = Unzip.of(bytes);
    if (zip.isTooLarge()) {
      return new Loaded.Refused(Message.of("project.file.tooLarge"));
    }
    Map<String, byte[]> texts = new HashMap<>();
    zip.parts()
        .forEach(
            (name, part) -> {
              String sha256 = name.substring(Math.min(name.length(), TEXTS.length()));
              if (name.startsWith(TEXTS) && Sha256.of(part).equals(sha256)) {
                texts.put(sha256, part);
              }
            });
    Optional<JsonNode> saved = json(zip, CASE);
    Optional<JsonNode> steps = json(zip, HISTORY);
    for (JsonNode part : Stream.concat(saved.stream(), steps.stream()).toList()) {
      if (part.path("version").asInt(VERSION) > VERSION) {
        return new Loaded.Refused(Message.of("project.file.newer"));
      }
    }
    if (saved.isEmpty() && steps.isEmpty() && texts.isEmpty()) {
      return new Loaded.Refused(Message.of("project.file.notACase"));
    }
    return new Salvage(texts, saved, steps, zip.isDamaged()).loaded();
  }

  private static Optional<JsonNode> json(Unzip zip, String name) {
    byte[] part = zip.parts().get(name);
    if (part == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.MAPPER.readTree(part))
          .filter(it -> it.path("format").asString("").equals(FORMAT));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// Puts a case together from the parts that are whole.
  private record Salvage(
      Map<String, byte[]> texts, Optional<JsonNode> saved, Optional<JsonNode> steps, boolean hurt) {

    Loaded loaded() {
      List<Message> problems = new ArrayList<>();
      List<String> lost = new ArrayList<>();
      Optional<Work> work = saved.flatMap(it -> work(it.path("work"), lost));
      Optional<Taken> taken = steps.flatMap(this::history);
      Optional<History> history = taken.map(Taken::history);
      if (!lost.isEmpty()) {
        problems.add(Message.of("project.file.lostTexts", lost.size(), lost));
      }
      if (work.isPresent() && taken.map(Taken::work).equals(work)) {
        if (hurt && problems.isEmpty()) {
          problems.add(Message.of("project.file.hurt"));
        }
        return new Loaded.Opened(history.get(), problems);
      }
      if (work.isPresent()) {
        problems.add(Message.of("project.file.lostHistory"));
        return new Loaded.Opened(History.from(work.get()), problems);
      }
      if (history.isPresent()) {
        problems.add(Message.of("project.file.hurt"));
        return new Loaded.Opened(history.get(), problems);
      }
      if (texts.isEmpty()) {
        return new Loaded.Refused(Message.of("project.file.notACase"));
      }
      problems.add(Message.of("project.file.textsOnly", texts.size()));
      return new Loaded.Opened(History.from(textsOnly()), problems);
    }

    private Optional<Work> work(JsonNode in, List<String> lost) {
      ObjectNode whole = in.isObject() ? (ObjectNode) in : Json.object();
      List<JsonNode> left = new ArrayList<>();
      for (JsonNode article : whole.path("articles")) {
        if (texts.containsKey(article.path("sha256").asString(""))) {
          left.add(article);
        } else {
          lost.add(article.path("name").asString(""));
        }
      }
      whole.set("articles", Json.list(left, it -> it));
      try {
        return Optional.of(new WorkJson(texts).read(whole));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    /// A history and what its steps make.
    private record Taken(History history, Work work) {}

    /// Every step or none: a step whose text is lost cannot be taken.
    private Optional<Taken> history(JsonNode in) {
      WorkJson works = new WorkJson(texts);
      try {
        History history =
            new History(
                works.read(in.path("base")),
                Json.list(in, "steps", new StepJson(works)::read),
                Json.number(in, "done"));
        return Optional.of(new Taken(history, history.work()));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    private Work textsOnly() {
      List<Held> articles = new ArrayList<>();
      new TreeMap<>(texts)
          .forEach(
              (sha256, bytes) ->
                  articles.add(
                      new Held(sha256.substring(0, 12) + ".txt", sha256, Given.NOTHING, bytes)));
      return new Work(
          "", articles, List.of(), List.of(), List.of(), List.of(), ChoicesFile.standard());
    }
  }
}
