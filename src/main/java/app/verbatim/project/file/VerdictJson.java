package app.verbatim.project.file;

import app.verbatim.project.Evidence;
import app.verbatim.project.Except;
import app.verbatim.project.Quoted;
import app.verbatim.project.Ruling;
import app.verbatim.project.Subject;
import app.verbatim.project.Verdict;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Verdicts as the case file, `--verdicts` and the JSON output have them.
public final class VerdictJson {

  private VerdictJson() {}

  public static ObjectNode write(Verdict verdict) {
    ObjectNode json = ruling(verdict.ruling());
    json.set("subject", subject(verdict.subject()));
    if (!verdict.exceptions().isEmpty()) {
      json.set("exceptions", Json.list(verdict.exceptions(), VerdictJson::except));
    }
    if (!verdict.note().isEmpty()) {
      json.put("note", verdict.note());
    }
    if (!verdict.evidence().isEmpty()) {
      json.set("evidence", Json.list(verdict.evidence(), VerdictJson::evidence));
    }
    if (verdict.followUp() != Verdict.FollowUp.NONE) {
      json.put("followUp", Json.word(verdict.followUp()));
    }
    verdict.asked().ifPresent(it -> json.put("asked", it.toString()));
    json.put("initials", verdict.initials());
    json.put("time", verdict.time().toString());
    return json;
  }

  /// One verdict; anything else is an [IllegalArgumentException] that names the field.
  public static Verdict read(JsonNode in) {
    return Verdict.numbered(
        subject(in.path("subject")),
        ruling(in),
        Json.list(in, "exceptions", VerdictJson::except),
        in.path("note").asString(""),
        Json.list(in, "evidence", VerdictJson::evidence),
        in.path("followUp").isString()
            ? Json.value(Verdict.FollowUp.class, in, "followUp")
            : Verdict.FollowUp.NONE,
        in.path("asked").isString() ? Optional.of(Json.time(in, "asked")) : Optional.empty(),
        in.path("initials").asString(""),
        Json.time(in, "time"));
  }

  static ObjectNode subject(Subject subject) {
    ObjectNode json = Json.object();
    json.set("findings", Json.words(subject.findings()));
    json.set("passages", Json.list(subject.passages(), VerdictJson::quoted));
    return json;
  }

  static Subject subject(JsonNode in) {
    return new Subject(Json.words(in, "findings"), Json.list(in, "passages", VerdictJson::quoted));
  }

  private static ObjectNode ruling(Optional<Ruling> ruling) {
    ObjectNode json = Json.object();
    ruling.ifPresent(
        it -> {
          json.put("verdict", it.choice());
          it.version().ifPresent(version -> json.set("version", quoted(version)));
        });
    return json;
  }

  private static Optional<Ruling> ruling(JsonNode in) {
    return Json.optionalText(in, "verdict")
        .map(
            choice ->
                new Ruling(
                    choice,
                    in.path("version").isObject()
                        ? Optional.of(quoted(in.path("version")))
                        : Optional.empty()));
  }

  private static ObjectNode except(Except except) {
    ObjectNode json = ruling(Optional.of(except.ruling()));
    json.put("finding", except.finding());
    except.change().ifPresent(it -> json.set("change", quoted(it)));
    return json;
  }

  private static Except except(JsonNode in) {
    return new Except(
        Json.text(in, "finding"),
        in.path("change").isObject() ? Optional.of(quoted(in.path("change"))) : Optional.empty(),
        ruling(in).orElseThrow(() -> Json.wrong("verdict", in)));
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode json = Json.object();
    json.put("address", evidence.address());
    json.put("excerpt", evidence.excerpt());
    json.put("time", evidence.time().toString());
    return json;
  }

  private static Evidence evidence(JsonNode in) {
    return new Evidence(
        in.path("address").asString(""), in.path("excerpt").asString(""), Json.time(in, "time"));
  }

  private static ObjectNode quoted(Quoted quoted) {
    ObjectNode json = Json.passage(quoted.passage());
    json.put("words", quoted.words());
    return json;
  }

  private static Quoted quoted(JsonNode in) {
    ObjectNode holder = Json.object();
    holder.set("it", in);
    return new Quoted(Json.passage(holder, "it"), Json.text(in, "words"));
  }
}
