package app.verbatim.ui.desktop.model;

import app.verbatim.article.Messages;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Shown;
import app.verbatim.project.Project;
import app.verbatim.report.Embargoes;
import app.verbatim.report.Outline;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What goes to the clipboard, as text that can be pasted into a message.
public final class Copies {

  private Copies() {}

  /// One point: who and where, the sentence, why, each version with its differing words between
  /// asterisks, and what was decided.
  ///
  /// @param decided a line for each who decided
  public static String point(Entry entry, List<String> decided) {
    StringBuilder text = new StringBuilder();
    text.append(entry.title()).append("  ").append(entry.places()).append('\n');
    text.append(entry.sentence()).append('\n');
    if (!entry.reason().isEmpty()) {
      text.append(entry.reason()).append('\n');
    }
    for (Face face : entry.faces()) {
      text.append(face.letter()).append("  ").append(starred(face)).append('\n');
      if (!face.attribution().isEmpty()) {
        text.append("   ").append(face.attribution()).append('\n');
      }
    }
    decided.forEach(line -> text.append("=> ").append(line).append('\n'));
    return text.toString();
  }

  private static String starred(Face face) {
    StringBuilder words = new StringBuilder();
    int at = face.shown().start();
    for (Face.Marked mark : face.marked()) {
      if (mark.mark() != Mark.STYLE && mark.span().start() >= at) {
        words.append(part(face, at, mark.span().start())).append('*');
        words.append(part(face, mark.span().start(), mark.span().end())).append('*');
        at = mark.span().end();
      }
    }
    return Printed.oneLine(words.append(part(face, at, face.shown().end())).toString());
  }

  private static String part(Face face, int from, int to) {
    int start = face.shown().start();
    return face.words()
        .substring(from - start, Math.max(from, Math.min(to, face.shown().end())) - start);
  }

  /// The headline, then the major points, one line each, with what was decided.
  ///
  /// @param decided what was decided on a row; may be empty
  public static String summary(
      Comparison comparison,
      List<Entry> entries,
      Function<Entry, List<String>> decided,
      Messages messages) {
    String headline =
        comparison.summary().stream().map(messages::say).collect(Collectors.joining(" "));
    String points =
        entries.stream()
            .filter(entry -> entry.group() == Group.MAJOR)
            .map(entry -> line(entry, decided.apply(entry)))
            .collect(Collectors.joining());
    return headline + "\n" + points;
  }

  private static String line(Entry entry, List<String> decided) {
    String verdict = decided.isEmpty() ? "" : " => " + String.join(" | ", decided);
    return "- " + entry.sentence() + " [" + entry.places() + "]" + verdict + "\n";
  }

  /// What is copied of articles under embargo, with that in front.
  ///
  /// @param articles the ids of those the text comes from
  public static String released(
      String text, Collection<String> articles, Project project, Messages messages) {
    List<String> letters =
        project.comparison().extracts().stream()
            .map(Extract::article)
            .filter(it -> articles.contains(it.id()))
            .map(it -> "(" + it.letter() + ")")
            .toList();
    String before =
        Embargoes.of(new Outline(project, messages)).stream()
            .filter(line -> letters.stream().anyMatch(line::endsWith))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return before + text;
  }

  /// Words of an article, who said them if anybody, and where they stand.
  public static String attributed(Extract extract, Span words, Messages messages) {
    Optional<Saying> saying = Attributions.sayingAt(extract, words);
    Span cited =
        saying
            .filter(it -> it.quotation().kind() != Quotation.Kind.INDIRECT)
            .map(it -> inside(words, it.quotation().words()))
            .orElse(words);
    StringBuilder text = new StringBuilder(Shown.allWords(extract, cited));
    saying.map(Saying::attribution).ifPresent(by -> speaker(by, text));
    text.append(" (").append(PaneHead.name(extract));
    extract
        .published()
        .ifPresent(it -> text.append(", ").append(messages.say("desktop.fullDay", it.day())));
    return text.append(", ")
        .append(messages.say(Shown.place(extract.article(), words)))
        .append(")")
        .toString();
  }

  /// Without the marks: they are added anew.
  private static Span inside(Span selected, Span quoted) {
    int start = Math.max(selected.start(), quoted.start());
    int end = Math.min(selected.end(), quoted.end());
    return start < end ? new Span(start, end) : selected;
  }

  private static void speaker(Attribution by, StringBuilder text) {
    by.name().ifPresent(name -> text.append(", ").append(name));
    by.role().ifPresent(role -> text.append(", ").append(Printed.oneLine(role)));
  }
}
