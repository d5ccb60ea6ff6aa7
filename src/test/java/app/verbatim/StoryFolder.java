package app.verbatim;

import app.verbatim.article.Article;
import app.verbatim.article.Given;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder of reports with its `story.json`, as the tests read it.
record StoryFolder(Path folder, JsonNode story) {

  static final JsonMapper JSON = new JsonMapper();

  static List<StoryFolder> in(String path) throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(path))) {
      List<StoryFolder> found = new ArrayList<>();
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        found.add(
            new StoryFolder(folder, JSON.readTree(Files.readString(folder.resolve("story.json")))));
      }
      return found;
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  @Override
  public String toString() {
    return name();
  }

  String text(String article) throws IOException {
    return Files.readString(folder.resolve(article));
  }

  Comparison compare(String lineEnd) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Map.Entry<String, JsonNode> article : story.path("articles").properties()) {
      String text = text(article.getKey()).replace("\n", lineEnd);
      sources.add(
          new Source(
              article.getKey(), text.getBytes(StandardCharsets.UTF_8), given(article.getValue())));
    }
    return Verbatim.compare(sources, List.of());
  }

  private static Given given(JsonNode about) {
    return new Given(
        string(about, "published").map(LocalDate::parse),
        string(about, "outlet"),
        string(about, "language"),
        string(about, "role")
            .map(role -> role.replace('-', '_').toUpperCase(Locale.ROOT))
            .map(Article.Role::valueOf));
  }

  /// What a sample says about itself, in one of its lists.
  List<Entry> entries(String list) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode entry : story.path(list)) {
      Map<String, List<String>> words = new TreeMap<>();
      for (Map.Entry<String, JsonNode> at : entry.path("words").properties()) {
        words.put(at.getKey(), strings(at.getValue()));
      }
      entries.add(
          new Entry(
              name() + ": " + entry.path("what").asString(),
              strings(entry.path("kinds")),
              string(entry, "severity")
                  .map(it -> Severity.valueOf(it.toUpperCase(Locale.ROOT)))
                  .orElse(Severity.NOTABLE),
              entry.path("alone").asBoolean(false),
              words));
    }
    return entries;
  }

  private static Optional<String> string(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.path(field).asString()) : Optional.empty();
  }

  private static List<String> strings(JsonNode node) {
    if (node.isString()) {
      return List.of(node.asString());
    }
    List<String> all = new ArrayList<>();
    node.forEach(item -> all.add(item.asString()));
    return all;
  }

  /// Something planted in a story, or something that must stay quiet.
  ///
  /// @param kinds of finding that count; all where there are none
  /// @param severity the least a finding must have to count
  /// @param alone whether only findings within the named articles count
  /// @param words by file name; each stands once in its article
  record Entry(
      String what,
      List<String> kinds,
      Severity severity,
      boolean alone,
      Map<String, List<String>> words) {

    @Override
    public String toString() {
      return what;
    }
  }
}
