package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a point rests on, line by line: the link, the findings, the desk's rules, and the words
/// each attribution was read from.
public final class Why {

  /// @param says what is known
  /// @param evidence the words it was read from, to be opened
  public record Line(String says, List<Evidence> evidence) {

    public Line {
      evidence = List.copyOf(evidence);
    }
  }

  /// Words of an article.
  public record Evidence(String words, Passage at) {}

  private final Comparison comparison;
  private final Messages messages;
  private final List<Line> lines = new ArrayList<>();

  private Why(Comparison comparison, Messages messages) {
    this.comparison = comparison;
    this.messages = messages;
  }

  public static List<Line> of(Comparison comparison, Entry entry, Messages messages) {
    Why why = new Why(comparison, messages);
    comparison.points().stream()
        .filter(point -> point.findings().getFirst().id().equals(entry.id()))
        .findFirst()
        .ifPresent(why::point);
    entry.faces().forEach(why::face);
    return List.copyOf(why.lines);
  }

  private void point(Point point) {
    statement(point)
        .flatMap(Statement::because)
        .ifPresent(it -> tell(messages.say("desktop.why.link", messages.say(it))));
    for (Finding finding : point.findings()) {
      String says = messages.say(finding.message());
      String reason = finding.reason().map(it -> " " + messages.say(it)).orElse("");
      tell(says + reason);
      finding.deskRule().ifPresent(it -> tell(messages.say("desktop.why.rule", messages.say(it))));
    }
  }

  private Optional<Statement> statement(Point point) {
    Optional<String> id = point.findings().getFirst().statement();
    return comparison.statements().stream()
        .filter(it -> id.filter(it.id()::equals).isPresent())
        .findFirst();
  }

  private void tell(String says) {
    if (lines.stream().noneMatch(it -> it.says().equals(says))) {
      lines.add(new Line(says, List.of()));
    }
  }

  private void face(Face face) {
    Extract extract = comparison.extract(face.article());
    Optional<Saying> saying = Attributions.sayingAt(extract, face.shown());
    if (saying.isEmpty()) {
      return;
    }
    Attribution by = saying.get().attribution();
    List<Evidence> evidence = new ArrayList<>();
    by.mention().ifPresent(it -> evidence.add(evidence(extract, it)));
    by.roleSpan().ifPresent(it -> evidence.add(evidence(extract, it)));
    by.cue().ifPresent(it -> evidence.add(evidence(extract, it)));
    saying.get().said().map(DateMention::span).ifPresent(it -> evidence.add(evidence(extract, it)));
    by.relay().forEach(it -> evidence.add(evidence(extract, it.mention())));
    lines.add(
        new Line(
            messages.say(
                by.inferred() ? "desktop.why.guess" : "desktop.why.said",
                face.cited(),
                Attributions.who(extract, by, messages)),
            evidence));
  }

  private Evidence evidence(Extract extract, Span span) {
    Article article = extract.article();
    return new Evidence(
        Printed.narrated(article.at(span)) + " " + messages.say(Shown.place(article, span)),
        article.passage(span));
  }
}
