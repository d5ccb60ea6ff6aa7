package app.verbatim.ui.files;

import app.verbatim.article.Message;
import app.verbatim.project.Verdict;
import app.verbatim.project.file.VerdictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an editor decided, as a JSON list; `docs/case-file.md` describes it. The JSON output of a
/// case is such a file too.
///
/// @param verdicts in the order written; empty when there is a problem
/// @param problems why the file cannot be used, at most one sentence
public record VerdictsFile(List<Verdict> verdicts, List<Message> problems) {

  private static final JsonMapper JSON = new JsonMapper();

  public static VerdictsFile read(Path file) {
    String name = file.toString();
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (!root.path("verdicts").isArray()) {
        return broken(Message.of("cli.verdicts.noList", name));
      }
      List<Verdict> verdicts = new ArrayList<>();
      for (JsonNode one : root.path("verdicts")) {
        verdicts.add(VerdictJson.read(one));
      }
      return new VerdictsFile(verdicts, List.of());
    } catch (JacksonException e) {
      return broken(Message.of("cli.corrections.notJson", name, e.getLocation().getLineNr()));
    } catch (IOException e) {
      return broken(Message.of("cli.verdicts.cannotOpen", name));
    } catch (IllegalArgumentException e) {
      return broken(Message.of("cli.verdicts.wrong", name, String.valueOf(e.getMessage())));
    }
  }

  private static VerdictsFile broken(Message why) {
    return new VerdictsFile(List.of(), List.of(why));
  }
}
