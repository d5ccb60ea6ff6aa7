package app.verbatim.report.format;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.finding.Agency;
import app.verbatim.finding.Agreement;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Member;
import app.verbatim.finding.Point;
import app.verbatim.finding.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the articles share and what differs, as JSON objects.
record JsonFindings(Messages messages) {

  Map<String, @Nullable Object> statement(Statement statement) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", statement.id());
    json.put("quotations", ids(statement, true));
    json.put("assertions", ids(statement, false));
    json.put("because", say(statement.because()));
    json.put("probable", statement.probable());
    return json;
  }

  private static List<String> ids(Statement statement, boolean quotations) {
    return statement.members().stream()
        .filter(member -> member.saying().isPresent() == quotations)
        .map(Member::id)
        .toList();
  }

  List<Map<String, @Nullable Object>> findings(Comparison comparison) {
    Map<String, String> pointOf = new HashMap<>();
    for (Point point : comparison.points()) {
      point.findings().forEach(finding -> pointOf.put(finding.id(), point.id()));
    }
    return comparison.findings().stream()
        .map(finding -> finding(finding, pointOf.get(finding.id())))
        .toList();
  }

  private Map<String, @Nullable Object> finding(Finding finding, @Nullable String point) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", finding.id());
    json.put("point", point);
    json.put("kind", finding.kind());
    json.put("severity", JsonExtract.word(finding.severity()));
    json.put("statement", finding.statement().orElse(null));
    json.put("passages", passages(finding.passages()));
    json.put("changes", finding.changes().stream().map(JsonFindings::change).toList());
    json.put("message", messages.say(finding.message()));
    json.put("reason", say(finding.reason()));
    json.put("deskRule", say(finding.deskRule()));
    return json;
  }

  private static Map<String, @Nullable Object> change(Change change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("type", JsonExtract.word(change.type()));
    json.put("class", JsonExtract.word(change.kind()));
    json.put("severity", JsonExtract.word(change.severity()));
    json.put("left", change.left().map(JsonExtract::passage).orElse(null));
    json.put("right", change.right().map(JsonExtract::passage).orElse(null));
    return json;
  }

  Map<String, @Nullable Object> point(Point point) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", point.id());
    json.put("section", JsonExtract.word(point.section()));
    json.put("severity", JsonExtract.word(point.severity()));
    json.put("title", messages.say(point.title()));
    json.put("findings", point.findings().stream().map(Finding::id).toList());
    json.put("places", point.places().stream().map(this::place).toList());
    json.put("message", messages.say(point.message()));
    json.put("reason", say(point.reason()));
    json.put("probable", point.probable());
    json.put("wordings", point.wordings().stream().map(JsonFindings::wording).toList());
    return json;
  }

  private Map<String, @Nullable Object> place(Point.Place place) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("article", place.article());
    json.put("place", messages.say(place.place()));
    return json;
  }

  private static Map<String, @Nullable Object> wording(Point.Wording wording) {
    Map<String, @Nullable Object> json = JsonExtract.passage(wording.shown());
    json.put("marked", passages(wording.marked()));
    return json;
  }

  Map<String, @Nullable Object> agreement(Agreement agreement) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kind", agreement.kind());
    json.put("passages", passages(agreement.passages()));
    json.put("message", messages.say(agreement.message()));
    return json;
  }

  Map<String, @Nullable Object> source(Agency agency) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", agency.name());
    json.put("articles", agency.articles());
    return json;
  }

  private static List<Map<String, @Nullable Object>> passages(List<Passage> passages) {
    return passages.stream().map(JsonExtract::passage).toList();
  }

  private @Nullable String say(Optional<Message> message) {
    return message.map(messages::say).orElse(null);
  }
}
