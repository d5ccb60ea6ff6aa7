package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Comparison;
import app.verbatim.finding.Shown;
import app.verbatim.project.Choices;
import app.verbatim.project.Evidence;
import app.verbatim.project.Quoted;
import app.verbatim.project.Standing;
import app.verbatim.project.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// What was decided and written on a point, a line for each who did.
public final class Opinions {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private Opinions() {}

  static List<String> of(
      Standing standing, Choices choices, Entry entry, Comparison comparison, Words words) {
    return standing.verdicts().stream()
        .map(it -> String.join(" · ", parts(it, choices, entry, comparison, words)))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static List<String> parts(
      Verdict verdict, Choices choices, Entry entry, Comparison comparison, Words words) {
    List<String> parts = new ArrayList<>();
    String language = words.language();
    verdict
        .ruling()
        .ifPresent(
            it ->
                parts.add(
                    words.say(
                        verdict.initials().isEmpty()
                            ? "desktop.card.decided"
                            : "desktop.card.decidedBy",
                        Offers.name(it, choices, entry, language),
                        hour(verdict.time()),
                        verdict.initials())));
    verdict
        .exceptions()
        .forEach(
            it ->
                parts.add(
                    words.say(
                        "desktop.card.except",
                        it.change().map(one -> cited(one, comparison)).orElse(""),
                        Offers.name(it.ruling(), choices, entry, language))));
    verdict.asked().ifPresent(time -> parts.add(words.say("desktop.card.asked", hour(time))));
    if (verdict.followUp() != Verdict.FollowUp.NONE) {
      parts.add(words.say(followUp(verdict.followUp())));
    }
    if (!verdict.note().isEmpty()) {
      parts.add(verdict.note());
    }
    verdict.evidence().forEach(it -> parts.add(proof(it, words)));
    return parts;
  }

  /// As the article prints them, or as they were where they no longer stand there.
  private static String cited(Quoted quoted, Comparison comparison) {
    return comparison.extracts().stream()
        .filter(it -> it.article().id().equals(quoted.passage().article()))
        .filter(it -> quoted.passage().span().end() <= it.article().text().length())
        .filter(it -> it.article().at(quoted.passage().span()).equals(quoted.words()))
        .map(it -> Shown.words(it, quoted.passage().span()))
        .findFirst()
        .orElseGet(() -> Printed.remembered(quoted.words()));
  }

  private static String proof(Evidence it, Words words) {
    String what =
        it.address().isEmpty()
            ? it.excerpt()
            : it.excerpt().isEmpty() ? it.address() : it.excerpt() + ", " + it.address();
    return words.say("desktop.card.read", Printed.oneLine(what), hour(it.time()));
  }

  /// The line that says what the desk does.
  public static String followUp(Verdict.FollowUp what) {
    return "desktop.followUp." + what.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String hour(Instant time) {
    return HOUR.format(time.atZone(ZoneId.systemDefault()));
  }
}
