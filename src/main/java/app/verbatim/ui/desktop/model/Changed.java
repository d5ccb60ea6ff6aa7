package app.verbatim.ui.desktop.model;

import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import app.verbatim.project.Except;
import app.verbatim.project.Quoted;
import app.verbatim.project.Ruling;
import app.verbatim.project.Subject;
import app.verbatim.project.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One change inside a point, which can have a verdict of its own.
///
/// @param finding the id of the finding that tells it
/// @param words the first of the words that differ
record Changed(String finding, Quoted words) {

  /// The change the editor looks at; empty where it is none, or the only one.
  static Optional<Changed> at(Choice choice, Point point, Comparison comparison) {
    List<Facing.Column> changes = choice.changes();
    int number = choice.change().get();
    if (number < 0 || number >= changes.size() || changes.size() < 2) {
      return Optional.empty();
    }
    List<Passage> passages = passages(choice, changes.get(number));
    return passages.stream()
        .findFirst()
        .map(it -> new Changed(finding(point, passages).id(), Subject.quoted(it, comparison)));
  }

  private static List<Passage> passages(Choice choice, Facing.Column column) {
    List<List<Face>> rows = choice.chosen().get().map(Facings::rows).orElse(List.of());
    List<Facing> facings = choice.facings().get();
    List<Passage> all = new ArrayList<>();
    for (int block = 0; block < facings.size(); block++) {
      if (facings.get(block).columns().stream().anyMatch(it -> it == column)) {
        // one block sets all rows face to face; else each row is a block of its own
        for (int i = 0; i < column.cells().size(); i++) {
          String article = rows.get(facings.size() == 1 ? i : block).getFirst().article();
          column.cells().get(i).span().ifPresent(span -> all.add(new Passage(article, span)));
        }
      }
    }
    return all;
  }

  /// The finding that tells this change, or the gravest of the point.
  private static Finding finding(Point point, List<Passage> passages) {
    return point.findings().stream()
        .filter(it -> it.changes().stream().flatMap(Faces::sides).anyMatch(in(passages)))
        .findFirst()
        .or(
            () ->
                point.findings().stream()
                    .filter(it -> it.passages().stream().anyMatch(in(passages)))
                    .findFirst())
        .orElse(point.findings().getFirst());
  }

  private static java.util.function.Predicate<Passage> in(List<Passage> passages) {
    return it ->
        passages.stream()
            .anyMatch(one -> one.article().equals(it.article()) && one.span().overlaps(it.span()));
  }

  Except ruled(Ruling ruling) {
    return new Except(finding, Optional.of(words), ruling);
  }

  boolean is(Except except) {
    return except.finding().equals(finding) && except.change().equals(Optional.of(words));
  }

  Optional<Except> in(Verdict verdict) {
    return verdict.exceptions().stream().filter(this::is).findFirst();
  }

  /// The verdict without one on this change.
  Verdict takenFrom(Verdict verdict) {
    return Verdict.numbered(
        verdict.subject(),
        verdict.ruling(),
        Stream.of(verdict).flatMap(it -> it.exceptions().stream()).filter(it -> !is(it)).toList(),
        verdict.note(),
        verdict.evidence(),
        verdict.followUp(),
        verdict.asked(),
        verdict.initials(),
        verdict.time());
  }
}
