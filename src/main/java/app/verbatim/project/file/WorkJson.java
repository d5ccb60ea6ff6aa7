package app.verbatim.project.file;

import app.verbatim.project.Choice;
import app.verbatim.project.Choices;
import app.verbatim.project.Held;
import app.verbatim.project.Orphan;
import app.verbatim.project.Work;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The editor's work, without the bytes of the articles: those stand beside it, by their SHA-256.
///
/// @param texts the bytes, by SHA-256
record WorkJson(Map<String, byte[]> texts) {

  static ObjectNode write(Work work) {
    ObjectNode json = Json.object();
    json.put("title", work.title());
    json.set("articles", Json.list(work.articles(), WorkJson::held));
    json.set("corrections", Json.list(work.corrections(), CorrectionJson::write));
    json.set("verdicts", Json.list(work.verdicts(), VerdictJson::write));
    json.set("orphans", Json.list(work.orphans(), WorkJson::orphan));
    json.set("hidden", Json.list(work.hidden(), VerdictJson::subject));
    if (!work.choices().equals(ChoicesFile.standard())) {
      json.set("choices", choices(work.choices()));
    }
    return json;
  }

  Work read(JsonNode in) {
    return new Work(
        Json.text(in, "title"),
        Json.list(in, "articles", this::held),
        Json.list(in, "corrections", CorrectionJson::read),
        Json.list(in, "verdicts", VerdictJson::read),
        Json.list(in, "orphans", WorkJson::orphan),
        Json.list(in, "hidden", VerdictJson::subject),
        choices(in.path("choices")));
  }

  static ObjectNode held(Held held) {
    ObjectNode json = Json.object();
    json.put("name", held.name());
    json.put("sha256", held.sha256());
    json.set("given", GivenJson.write(held.given()));
    return json;
  }

  Held held(JsonNode in) {
    String sha256 = Json.text(in, "sha256");
    byte[] bytes = texts.get(sha256);
    if (bytes == null) {
      throw new IllegalArgumentException(sha256);
    }
    return new Held(Json.text(in, "name"), sha256, GivenJson.read(in.path("given")), bytes);
  }

  static ObjectNode orphan(Orphan orphan) {
    ObjectNode json = Json.object();
    switch (orphan) {
      case Orphan.OfVerdict it -> json.set("verdict", VerdictJson.write(it.verdict()));
      case Orphan.OfCorrection it -> json.set("correction", CorrectionJson.write(it.correction()));
    }
    json.put("article", orphan.article());
    return json;
  }

  static Orphan orphan(JsonNode in) {
    String article = Json.text(in, "article");
    return in.path("verdict").isObject()
        ? new Orphan.OfVerdict(article, VerdictJson.read(in.path("verdict")))
        : new Orphan.OfCorrection(article, CorrectionJson.read(in.path("correction")));
  }

  static ObjectNode choices(Choices choices) {
    ObjectNode json = Json.object();
    json.set("verdicts", Json.list(choices.all(), WorkJson::choice));
    return json;
  }

  /// The program's own list where there is none.
  static Choices choices(JsonNode in) {
    return in.isObject() ? ChoicesFile.list(in) : ChoicesFile.standard();
  }

  private static ObjectNode choice(Choice choice) {
    ObjectNode json = Json.object();
    json.put("id", choice.id());
    json.put("key", choice.key());
    json.put("settles", choice.settles());
    json.put("version", choice.version());
    json.set("names", CorrectionJson.sorted(choice.names()));
    json.set("several", CorrectionJson.sorted(choice.several()));
    json.set("short", CorrectionJson.sorted(choice.brief()));
    return json;
  }
}
