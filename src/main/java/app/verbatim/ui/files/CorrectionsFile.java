package app.verbatim.ui.files;

import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an editor corrected, as a JSON list; `docs/corrections.md` describes it. Positions and ids
/// are those of the JSON output.
///
/// @param corrections in the order written; empty when there is a problem
/// @param problems why the file cannot be used, at most one sentence
public record CorrectionsFile(List<Correction> corrections, List<Message> problems) {

  private static final JsonMapper JSON = new JsonMapper();

  public static CorrectionsFile read(Path file) {
    String name = file.toString();
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      List<Correction> corrections = new ArrayList<>();
      for (JsonNode one : root.path("corrections")) {
        corrections.add(correction(one));
      }
      return root.path("corrections").isArray()
          ? new CorrectionsFile(corrections, List.of())
          : broken(Message.of("cli.corrections.noList", name));
    } catch (JacksonException e) {
      return broken(Message.of("cli.corrections.notJson", name, e.getLocation().getLineNr()));
    } catch (IOException e) {
      return broken(Message.of("cli.corrections.cannotOpen", name));
    } catch (IllegalArgumentException e) {
      return broken(Message.of("cli.corrections.wrong", name, String.valueOf(e.getMessage())));
    }
  }

  private static CorrectionsFile broken(Message why) {
    return new CorrectionsFile(List.of(), List.of(why));
  }

  private static Correction correction(JsonNode one) {
    return switch (one.path("correction").asString("")) {
      case "block" ->
          new Correction.BlockCompared(passage(one, "at"), one.path("compared").asBoolean(true));
      case "link" -> new Correction.Link(passage(one, "left"), passage(one, "right"));
      case "unlink" -> new Correction.Unlink(passage(one, "left"), passage(one, "right"));
      case "speaker" ->
          new Correction.Speaker(passage(one, "quotation"), one.path("speaker").asString(""));
      default -> throw new IllegalArgumentException(one.toString());
    };
  }

  private static Passage passage(JsonNode one, String field) {
    JsonNode passage = one.path(field);
    if (!passage.path("article").isString()
        || !passage.path("start").isInt()
        || !passage.path("end").isInt()) {
      throw new IllegalArgumentException(one.toString());
    }
    return new Passage(
        passage.path("article").asString(),
        new Span(passage.path("start").asInt(), passage.path("end").asInt()));
  }
}
