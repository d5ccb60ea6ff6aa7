package app.verbatim.project.file;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The small parts all our files on disk are made of. What cannot be read is an
/// [IllegalArgumentException] naming it.
final class Json {

  static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode list(List<T> all, Function<T, JsonNode> write) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    all.forEach(it -> list.add(write.apply(it)));
    return list;
  }

  static ArrayNode words(List<String> all) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    all.forEach(list::add);
    return list;
  }

  /// Empty where the field is not a list.
  static <T> List<T> list(JsonNode in, String field, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    in.path(field).forEach(it -> all.add(read.apply(it)));
    return all;
  }

  static List<String> words(JsonNode in, String field) {
    return list(in, field, it -> it.asString(""));
  }

  static String text(JsonNode in, String field) {
    JsonNode found = in.path(field);
    if (!found.isString()) {
      throw wrong(field, in);
    }
    return found.asString();
  }

  static Optional<String> optionalText(JsonNode in, String field) {
    return Optional.of(in.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  static int number(JsonNode in, String field) {
    JsonNode found = in.path(field);
    if (!found.isInt()) {
      throw wrong(field, in);
    }
    return found.asInt();
  }

  static boolean flag(JsonNode in, String field) {
    return in.path(field).asBoolean(true);
  }

  static Instant time(JsonNode in, String field) {
    try {
      return Instant.parse(text(in, field));
    } catch (DateTimeException e) {
      throw wrong(field, in);
    }
  }

  static ObjectNode passage(Passage passage) {
    ObjectNode json = object();
    json.put("article", passage.article());
    json.put("start", passage.span().start());
    json.put("end", passage.span().end());
    return json;
  }

  static Passage passage(JsonNode in, String field) {
    JsonNode passage = in.path(field);
    return new Passage(
        text(passage, "article"), new Span(number(passage, "start"), number(passage, "end")));
  }

  /// `our-copy` for `OUR_COPY`.
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E value(Class<E> type, JsonNode in, String field) {
    String word = text(in, field);
    for (E one : type.getEnumConstants()) {
      if (word(one).equals(word)) {
        return one;
      }
    }
    throw wrong(field, in);
  }

  /// Names the field, and never repeats the articles' words.
  static IllegalArgumentException wrong(String field, JsonNode in) {
    String kind =
        in.path("correction").asString(in.path("action").asString(in.path("orphan").asString("")));
    return new IllegalArgumentException(kind.isEmpty() ? field : kind + ": " + field);
  }
}
