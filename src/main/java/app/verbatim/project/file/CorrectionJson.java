package app.verbatim.project.file;

import app.verbatim.article.Block;
import app.verbatim.article.Correction;
import app.verbatim.article.Span;
import app.verbatim.project.Corrected;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Corrections as `docs/corrections.md` describes them, in the case file and on their own.
public final class CorrectionJson {

  private CorrectionJson() {}

  static ObjectNode write(Corrected corrected) {
    ObjectNode json = write(corrected.correction());
    if (!corrected.words().isEmpty()) {
      json.set("quoted", Json.words(corrected.words()));
    }
    return json;
  }

  private static ObjectNode write(Correction correction) {
    return switch (correction) {
      case Correction.Metadata it -> {
        ObjectNode json = named("metadata");
        json.put("article", it.article());
        json.set("given", GivenJson.write(it.given()));
        yield json;
      }
      case Correction.BlockCompared it -> {
        ObjectNode json = named("block", "at", it);
        json.put("compared", it.compared());
        yield json;
      }
      case Correction.BlockKind it -> {
        ObjectNode json = named("block-kind", "at", it);
        json.put("kind", Json.word(it.kind()));
        yield json;
      }
      case Correction.Words it -> {
        ObjectNode json = named("words", "quotation", it);
        json.put("start", it.words().start());
        json.put("end", it.words().end());
        yield json;
      }
      case Correction.Kind it -> {
        ObjectNode json = named("kind", "quotation", it);
        json.put("kind", Json.word(it.kind()));
        yield json;
      }
      case Correction.Excluded it -> {
        ObjectNode json = named("exclude", "quotation", it);
        json.put("excluded", it.excluded());
        yield json;
      }
      case Correction.Speaker it -> {
        ObjectNode json = named("speaker", "quotation", it);
        json.put("speaker", it.speaker());
        yield json;
      }
      case Correction.Role it -> {
        ObjectNode json = named("role", "quotation", it);
        json.put("role", it.role());
        yield json;
      }
      case Correction.Date it -> {
        ObjectNode json = named("date", "at", it);
        json.put("day", it.day().toString());
        yield json;
      }
      case Correction.Link it -> pair("link", it);
      case Correction.Unlink it -> pair("unlink", it);
    };
  }

  private static ObjectNode named(String name) {
    ObjectNode json = Json.object();
    json.put("correction", name);
    return json;
  }

  private static ObjectNode named(String name, String place, Correction correction) {
    ObjectNode json = named(name);
    json.set(place, Json.passage(correction.passages().getFirst()));
    return json;
  }

  private static ObjectNode pair(String name, Correction correction) {
    ObjectNode json = named(name, "left", correction);
    json.set("right", Json.passage(correction.passages().getLast()));
    return json;
  }

  /// One correction. Anything else is an [IllegalArgumentException] that names the field.
  public static Corrected read(JsonNode in) {
    List<String> words = Json.words(in, "quoted");
    Correction correction = correction(in);
    if (!words.isEmpty() && words.size() != correction.passages().size()) {
      throw Json.wrong("quoted", in);
    }
    return new Corrected(correction, words);
  }

  private static Correction correction(JsonNode in) {
    return switch (Json.text(in, "correction")) {
      case "metadata" ->
          new Correction.Metadata(Json.text(in, "article"), GivenJson.read(in.path("given")));
      case "block" ->
          new Correction.BlockCompared(Json.passage(in, "at"), Json.flag(in, "compared"));
      case "block-kind" ->
          new Correction.BlockKind(
              Json.passage(in, "at"), Json.value(Block.Kind.class, in, "kind"));
      case "words" ->
          new Correction.Words(
              Json.passage(in, "quotation"),
              new Span(Json.number(in, "start"), Json.number(in, "end")));
      case "kind" ->
          new Correction.Kind(
              Json.passage(in, "quotation"), Json.value(Correction.Kind.As.class, in, "kind"));
      case "exclude" ->
          new Correction.Excluded(Json.passage(in, "quotation"), Json.flag(in, "excluded"));
      case "speaker" ->
          new Correction.Speaker(Json.passage(in, "quotation"), in.path("speaker").asString(""));
      case "role" ->
          new Correction.Role(Json.passage(in, "quotation"), in.path("role").asString(""));
      case "date" ->
          new Correction.Date(
              Json.passage(in, "at"), GivenJson.day(Json.text(in, "day"), in, "day"));
      case "link" -> new Correction.Link(Json.passage(in, "left"), Json.passage(in, "right"));
      case "unlink" -> new Correction.Unlink(Json.passage(in, "left"), Json.passage(in, "right"));
      default -> throw Json.wrong("correction", in);
    };
  }

  static ObjectNode sorted(Map<String, String> words) {
    ObjectNode json = Json.object();
    new TreeMap<>(words).forEach(json::put);
    return json;
  }
}
