package app.verbatim.project.file;

import app.verbatim.project.Action;
import app.verbatim.project.Corrected;
import app.verbatim.project.Held;
import app.verbatim.project.Step;
import app.verbatim.project.Verdict;
import app.verbatim.project.Work;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One step of the editor, in the history and in the journal.
///
/// @param works reads the articles a step brings in
record StepJson(WorkJson works) {

  static ObjectNode write(Step step) {
    ObjectNode json = action(step.action());
    json.put("by", step.by());
    json.put("time", step.time().toString());
    return json;
  }

  Step read(JsonNode in) {
    return new Step(action(in), in.path("by").asString(""), Json.time(in, "time"));
  }

  /// The articles whose bytes this step needs.
  static Stream<Held> texts(Step step) {
    return switch (step.action()) {
      case Action.AddArticles it -> it.articles().stream();
      case Action.ReplaceArticle it -> Stream.of(it.by());
      case Action.TakeIn it -> it.merged().articles().stream();
      default -> Stream.empty();
    };
  }

  private static ObjectNode action(Action action) {
    ObjectNode json = Json.object();
    json.put("action", name(action));
    switch (action) {
      case Action.AddArticles it -> json.set("articles", Json.list(it.articles(), WorkJson::held));
      case Action.RemoveArticle it -> json.put("article", it.article());
      case Action.MoveArticle it -> json.put("article", it.article()).put("place", it.place());
      case Action.ReplaceArticle it -> {
        json.put("article", it.article());
        json.set("with", WorkJson.held(it.by()));
        json.set("corrections", Json.list(it.corrections(), CorrectionJson::write));
        json.set("verdicts", Json.list(it.verdicts(), VerdictJson::write));
        json.set("orphans", Json.list(it.orphans(), WorkJson::orphan));
      }
      case Action.SetGiven it -> {
        json.put("article", it.article());
        json.set("given", GivenJson.write(it.given()));
      }
      case Action.Retitle it -> json.put("title", it.title());
      case Action.Correct it -> json.set("correction", CorrectionJson.write(it.correction()));
      case Action.Uncorrect it -> json.set("correction", CorrectionJson.write(it.correction()));
      case Action.Settle it -> {
        json.set("verdicts", Json.list(it.verdicts(), VerdictJson::write));
        json.set("replaces", Json.words(it.replaces()));
      }
      case Action.Unsettle it -> json.set("verdicts", Json.words(it.verdicts()));
      case Action.Annotate it -> about(json, it.verdict(), it.replaces());
      case Action.Ask it -> about(json, it.verdict(), it.replaces());
      case Action.Hide it -> json.set("subject", VerdictJson.subject(it.subject()));
      case Action.Show it -> json.set("subject", VerdictJson.subject(it.subject()));
      case Action.UseChoices it -> json.set("choices", WorkJson.choices(it.choices()));
      case Action.DropOrphan it -> json.set("orphan", WorkJson.orphan(it.orphan()));
      case Action.TakeIn it -> {
        json.set("work", WorkJson.write(it.merged()));
        json.set("from", Json.words(it.from()));
      }
    }
    return json;
  }

  private static void about(ObjectNode json, Verdict verdict, List<String> replaces) {
    json.set("verdict", VerdictJson.write(verdict));
    json.set("replaces", Json.words(replaces));
  }

  private static String name(Action action) {
    return switch (action) {
      case Action.AddArticles it -> "add";
      case Action.RemoveArticle it -> "remove";
      case Action.MoveArticle it -> "move";
      case Action.ReplaceArticle it -> "replace";
      case Action.SetGiven it -> "given";
      case Action.Retitle it -> "title";
      case Action.Correct it -> "correct";
      case Action.Uncorrect it -> "uncorrect";
      case Action.Settle it -> "settle";
      case Action.Unsettle it -> "unsettle";
      case Action.Annotate it -> "annotate";
      case Action.Ask it -> "ask";
      case Action.Hide it -> "hide";
      case Action.Show it -> "show";
      case Action.UseChoices it -> "choices";
      case Action.DropOrphan it -> "drop";
      case Action.TakeIn it -> "take-in";
    };
  }

  private Action action(JsonNode in) {
    return switch (Json.text(in, "action")) {
      case "add" -> new Action.AddArticles(Json.list(in, "articles", works::held));
      case "remove" -> new Action.RemoveArticle(Json.text(in, "article"));
      case "move" -> new Action.MoveArticle(Json.text(in, "article"), Json.number(in, "place"));
      case "replace" -> {
        Held by = works.held(in.path("with"));
        yield new Action.ReplaceArticle(
            Json.text(in, "article"),
            by,
            Json.list(in, "corrections", CorrectionJson::read),
            Json.list(in, "verdicts", VerdictJson::read),
            Json.list(in, "orphans", WorkJson::orphan));
      }
      case "given" ->
          new Action.SetGiven(Json.text(in, "article"), GivenJson.read(in.path("given")));
      case "title" -> new Action.Retitle(Json.text(in, "title"));
      case "correct" -> new Action.Correct(correction(in));
      case "uncorrect" -> new Action.Uncorrect(correction(in));
      case "settle" ->
          new Action.Settle(
              Json.list(in, "verdicts", VerdictJson::read), Json.words(in, "replaces"));
      case "unsettle" -> new Action.Unsettle(Json.words(in, "verdicts"));
      case "annotate" ->
          new Action.Annotate(VerdictJson.read(in.path("verdict")), Json.words(in, "replaces"));
      case "ask" ->
          new Action.Ask(VerdictJson.read(in.path("verdict")), Json.words(in, "replaces"));
      case "hide" -> new Action.Hide(VerdictJson.subject(in.path("subject")));
      case "show" -> new Action.Show(VerdictJson.subject(in.path("subject")));
      case "choices" -> new Action.UseChoices(WorkJson.choices(in.path("choices")));
      case "drop" -> new Action.DropOrphan(WorkJson.orphan(in.path("orphan")));
      case "take-in" -> {
        Work merged = works.read(in.path("work"));
        yield new Action.TakeIn(merged, Json.words(in, "from"));
      }
      default -> throw Json.wrong("action", in);
    };
  }

  private static Corrected correction(JsonNode in) {
    return CorrectionJson.read(in.path("correction"));
  }
}
