package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import app.verbatim.finding.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the versions of a point from its passages, with how much each differing word matters.
final class Faces {

  private final Messages messages;
  private final Map<String, Extract> extracts = new LinkedHashMap<>();

  Faces(Comparison comparison, Messages messages) {
    this.messages = messages;
    comparison.extracts().forEach(extract -> extracts.put(extract.article().id(), extract));
  }

  Extract extract(String article) {
    Extract extract = extracts.get(article);
    if (extract == null) {
      throw new IllegalArgumentException("no article " + article + " in " + extracts.keySet());
    }
    return extract;
  }

  Face of(Point point, Point.Wording wording) {
    Passage shown = wording.shown();
    List<Face.Marked> marked = new ArrayList<>();
    wording
        .marked()
        .forEach(passage -> marked.add(new Face.Marked(passage.span(), mark(point, passage))));
    changes(point)
        .forEach(
            change ->
                sides(change)
                    .filter(side -> side.article().equals(shown.article()))
                    .filter(side -> shown.span().covers(side.span()))
                    .filter(side -> marked.stream().noneMatch(it -> it.span().equals(side.span())))
                    .forEach(
                        side ->
                            marked.add(new Face.Marked(side.span(), Mark.of(change.severity())))));
    marked.sort((one, other) -> one.span().compareTo(other.span()));
    return of(shown, marked);
  }

  /// The fullest version of each article first, so that those stand face to face; then the others.
  List<Face> ordered(List<Face> all) {
    Map<String, Face> fullest = new LinkedHashMap<>();
    for (Face face : all) {
      fullest.merge(face.article(), face, (one, other) -> isFuller(other, one) ? other : one);
    }
    List<Face> ordered = new ArrayList<>(fullest.values());
    all.stream().filter(face -> !ordered.contains(face)).forEach(ordered::add);
    List<String> articles = all.stream().map(Face::article).toList();
    return ordered.stream()
        .map(
            face ->
                Collections.frequency(articles, face.article()) > 1 ? face.citedWithPlace() : face)
        .toList();
  }

  private static boolean isFuller(Face one, Face other) {
    return one.weight() != other.weight()
        ? one.weight() > other.weight()
        : one.shown().length() > 2 * other.shown().length();
  }

  Face of(Passage shown) {
    return of(shown, List.of());
  }

  private Face of(Passage shown, List<Face.Marked> marked) {
    Extract extract = extract(shown.article());
    Article article = extract.article();
    Span span = shown.span();
    return new Face(
        article.id(),
        article.letter(),
        messages.say(Shown.place(article, span)),
        article.letter(),
        span,
        article.at(span),
        marked,
        Attributions.sayingAt(extract, span).flatMap(it -> it.attribution().name()).orElse(""),
        Attributions.line(extract, span, messages));
  }

  Message place(Passage passage) {
    return Shown.place(extract(passage.article()).article(), passage.span());
  }

  /// The words as the article prints them, in its marks once.
  String words(Passage passage) {
    Extract extract = extract(passage.article());
    return Shown.words(extract, withoutMarks(extract, passage.span()));
  }

  private static Span withoutMarks(Extract extract, Span span) {
    return Shown.quotationAt(extract, span)
        .map(
            it ->
                new Span(
                    Math.max(span.start(), it.words().start()),
                    Math.max(it.words().start(), Math.min(span.end(), it.words().end()))))
        .filter(it -> it.start() < it.end())
        .orElse(span);
  }

  /// How much the gravest change at these words matters, else the gravest finding.
  private static Mark mark(Point point, Passage passage) {
    Optional<Mark> change =
        changes(point)
            .filter(it -> sides(it).anyMatch(side -> touches(side, passage)))
            .map(it -> Mark.of(it.severity()))
            .reduce(Mark::or);
    return change.or(() -> finding(point, passage)).orElse(Mark.of(point.severity()));
  }

  private static Optional<Mark> finding(Point point, Passage passage) {
    return point.findings().stream()
        .filter(it -> it.passages().stream().anyMatch(one -> touches(one, passage)))
        .map(Finding::severity)
        .map(Mark::of)
        .reduce(Mark::or);
  }

  private static boolean touches(Passage one, Passage other) {
    return one.article().equals(other.article()) && one.span().overlaps(other.span());
  }

  static Stream<Change> changes(Point point) {
    return point.findings().stream().flatMap(finding -> finding.changes().stream());
  }

  static Stream<Passage> sides(Change change) {
    return Stream.concat(change.left().stream(), change.right().stream());
  }
}
