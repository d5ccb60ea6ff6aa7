package app.verbatim.report;

import app.verbatim.article.Messages;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import app.verbatim.finding.Shown;
import app.verbatim.project.Choices;
import app.verbatim.project.Evidence;
import app.verbatim.project.Except;
import app.verbatim.project.Project;
import app.verbatim.project.Quoted;
import app.verbatim.project.Ruling;
import app.verbatim.project.Standing;
import app.verbatim.project.Verdict;
import app.verbatim.project.Verdict.FollowUp;
import app.verbatim.report.Decision.Ruled;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in words what was decided on the points.
final class Decisions {

  private final Project project;
  private final Messages messages;
  private final ZoneId zone;

  Decisions(Project project, Messages messages, ZoneId zone) {
    this.project = project;
    this.messages = messages;
    this.zone = zone;
  }

  Decision on(Standing standing) {
    List<Ruled> rulings = standing.verdicts().stream().map(it -> ruled(standing, it)).toList();
    List<String> fresh =
        standing.fresh().stream().map(Finding::message).map(messages::say).toList();
    return new Decision(standing.isSettled(choices()), brief(standing, rulings), rulings, fresh);
  }

  private Choices choices() {
    return project.work().choices();
  }

  private String brief(Standing standing, List<Ruled> rulings) {
    List<Ruled> named = rulings.stream().filter(it -> !it.name().isEmpty()).toList();
    if (standing.isDisputed()) {
      return messages.say("note.disputed");
    }
    if (named.isEmpty()) {
      return messages.say("note.open");
    }
    Ruled last = named.getLast();
    String star = last.exceptions().isEmpty() ? "" : " *";
    return (last.by().isEmpty() ? last.name() : messages.say("note.by", last.name(), last.by()))
        + star;
  }

  private Ruled ruled(Standing standing, Verdict verdict) {
    return new Ruled(
        verdict,
        verdict.ruling().map(it -> name(standing.point(), it)).orElse(""),
        Excerpt.plain(verdict.initials()).text(),
        when(verdict.time()),
        verdict.exceptions().stream().map(it -> except(standing.point(), it)).toList(),
        verdict.evidence().stream().map(this::proof).toList(),
        verdict.followUp() == FollowUp.NONE
            ? ""
            : messages.say("note.action." + verdict.followUp().name().toLowerCase(Locale.ROOT)),
        verdict.asked().map(it -> messages.say("note.asked", when(it))).orElse(""));
  }

  /// `A, C correct`: with the letters of all articles that have the wording chosen.
  private String name(Point point, Ruling ruling) {
    String letters = ruling.version().map(it -> letters(point, it)).orElse("");
    return choices()
        .byId(ruling.choice())
        .map(it -> it.name(messages.locale().getLanguage(), letters))
        .orElse(ruling.choice());
  }

  private String letters(Point point, Quoted version) {
    String words = Excerpt.plain(version.words()).text();
    List<String> letters = new ArrayList<>();
    for (Point.Wording wording : point.wordings()) {
      Quoted shown = app.verbatim.project.Subject.quoted(wording.shown(), comparison());
      boolean same =
          shown.passage().equals(version.passage())
              || Excerpt.plain(shown.words()).text().equals(words);
      String letter = comparison().extract(wording.shown().article()).article().letter();
      if (same && !letters.contains(letter)) {
        letters.add(letter);
      }
    }
    return letters.isEmpty() ? letter(version).orElse("?") : String.join(", ", letters);
  }

  private Comparison comparison() {
    return project.comparison();
  }

  private Optional<Extract> extract(Quoted quoted) {
    return comparison().extracts().stream()
        .filter(it -> it.article().id().equals(quoted.passage().article()))
        .findFirst();
  }

  private Optional<String> letter(Quoted quoted) {
    return extract(quoted).map(it -> it.article().letter());
  }

  private String except(Point point, Except except) {
    String about =
        except
            .change()
            .map(this::cited)
            .or(
                () ->
                    point.findings().stream()
                        .filter(it -> it.id().equals(except.finding()))
                        .map(it -> messages.say(it.message()))
                        .findFirst())
            .orElse("");
    return messages.say("note.exception", about, name(point, except.ruling()));
  }

  /// The words in their own marks and the article's letter; as they were where they are gone.
  private String cited(Quoted quoted) {
    String words =
        extract(quoted)
            .filter(it -> quoted.passage().span().end() <= it.article().text().length())
            .filter(it -> !isInMarks(quoted.words()))
            .map(it -> Shown.words(it, quoted.passage().span()))
            .orElseGet(
                () -> isInMarks(quoted.words()) ? words(quoted) : "‹ " + words(quoted) + " ›");
    return letter(quoted).map(letter -> messages.say("finding.cited", words, letter)).orElse(words);
  }

  private static String words(Quoted quoted) {
    return Excerpt.plain(quoted.words()).text();
  }

  private static boolean isInMarks(String words) {
    return !words.isEmpty()
        && (words.charAt(0) == '"'
            || Character.getType(words.charAt(0)) == Character.INITIAL_QUOTE_PUNCTUATION);
  }

  private String proof(Evidence evidence) {
    String words =
        List.of(evidence.excerpt(), evidence.address()).stream()
            .map(it -> Excerpt.plain(it).text())
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(", "));
    return messages.say("note.read", words, when(evidence.time()));
  }

  static String clock(int hour, int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
  }

  /// `5 Sep 2023, 14:32 UTC`.
  String when(Instant time) {
    var there = time.atZone(zone);
    String clock = clock(there.getHour(), there.getMinute());
    String name = zone.getId().equals("Z") ? "UTC" : zone.getId();
    return messages.say("note.when", there.toLocalDate(), clock, name);
  }
}
