package app.verbatim.project.file;

import app.verbatim.article.Message;
import app.verbatim.project.Choice;
import app.verbatim.project.Choices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of verdicts a desk can edit; `docs/case-file.md` describes it.
///
/// @param choices the list; the program's own where there is a problem
/// @param problems why the file cannot be used, at most one sentence
public record ChoicesFile(Choices choices, List<Message> problems) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Choices STANDARD = standardList();

  /// The program's own list: seven verdicts on the keys 1 to 7.
  public static Choices standard() {
    return STANDARD;
  }

  private static Choices standardList() {
    try (InputStream in = ChoicesFile.class.getResourceAsStream("/verdicts.json")) {
      if (in == null) {
        throw new IllegalStateException("no /verdicts.json");
      }
      return list(JSON.readTree(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param name of the file, for the sentence about it
  public static ChoicesFile read(byte[] bytes, String name) {
    try {
      return new ChoicesFile(list(JSON.readTree(bytes)), List.of());
    } catch (JacksonException e) {
      return broken(Message.of("project.choices.notJson", name, e.getLocation().getLineNr()));
    } catch (IllegalArgumentException e) {
      return broken(Message.of("project.choices.wrong", name, String.valueOf(e.getMessage())));
    }
  }

  private static ChoicesFile broken(Message why) {
    return new ChoicesFile(STANDARD, List.of(why));
  }

  static Choices list(JsonNode root) {
    List<Choice> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode one : root.path("verdicts")) {
      Choice choice = choice(one);
      if (!seen.add("id " + choice.id()) || !seen.add("key " + choice.key())) {
        throw new IllegalArgumentException(one.toString());
      }
      all.add(choice);
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("verdicts: []");
    }
    return new Choices(all);
  }

  private static Choice choice(JsonNode one) {
    String id = one.path("id").asString("");
    String key = one.path("key").asString("");
    Map<String, String> names = words(one.path("names"));
    int version = one.path("version").asInt(0);
    if (id.isBlank() || names.isEmpty() || !key.matches("[1-9]") || version < 0 || version > 2) {
      throw new IllegalArgumentException(one.toString());
    }
    return new Choice(
        id,
        key,
        one.path("settles").asBoolean(true),
        version,
        names,
        words(one.path("several")),
        words(one.path("short")));
  }

  private static Map<String, String> words(JsonNode node) {
    Map<String, String> words = new TreeMap<>();
    node.properties().forEach(it -> words.put(it.getKey(), it.getValue().asString("")));
    return words;
  }
}
