package app.verbatim.project.file;

import app.verbatim.article.Article;
import app.verbatim.article.Given;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the editor said of an article; what was not said is left out.
final class GivenJson {

  private GivenJson() {}

  static ObjectNode write(Given given) {
    ObjectNode json = Json.object();
    given.published().ifPresent(it -> json.put("published", it.toString()));
    given.outlet().ifPresent(it -> json.put("outlet", it));
    given.language().ifPresent(it -> json.put("language", it));
    given.encoding().ifPresent(it -> json.put("encoding", it));
    given.role().ifPresent(it -> json.put("role", Json.word(it)));
    return json;
  }

  static Given read(JsonNode in) {
    return new Given(
        Json.optionalText(in, "published").map(it -> day(it, in, "published")),
        Json.optionalText(in, "outlet"),
        Json.optionalText(in, "language"),
        in.path("role").isString()
            ? Optional.of(Json.value(Article.Role.class, in, "role"))
            : Optional.empty(),
        Json.optionalText(in, "encoding"));
  }

  static LocalDate day(String words, JsonNode in, String field) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw Json.wrong(field, in);
    }
  }
}
