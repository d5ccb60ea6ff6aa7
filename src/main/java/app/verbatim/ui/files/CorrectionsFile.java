package app.verbatim.ui.files;

import app.verbatim.article.Message;
import app.verbatim.project.Corrected;
import app.verbatim.project.file.CorrectionJson;
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
public record CorrectionsFile(List<Corrected> corrections, List<Message> problems) {

  private static final JsonMapper JSON = new JsonMapper();

  public static CorrectionsFile read(Path file) {
    String name = file.toString();
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      List<Corrected> corrections = new ArrayList<>();
      for (JsonNode one : root.path("corrections")) {
        corrections.add(CorrectionJson.read(one));
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
}
