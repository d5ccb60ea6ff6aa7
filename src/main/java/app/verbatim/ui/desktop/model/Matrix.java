package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.Sheet.Cell;
import app.verbatim.ui.desktop.model.Sheet.Column;
import app.verbatim.ui.desktop.model.Sheet.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Points against articles: in each cell the few words that differ.
public final class Matrix {

  private final Messages messages;
  private final Faces faces;
  private final List<Extract> extracts;

  private Matrix(Comparison comparison, Messages messages) {
    this.messages = messages;
    this.faces = new Faces(comparison, messages);
    this.extracts = comparison.extracts();
  }

  /// @param entries the rows, in order
  public static Sheet of(Comparison comparison, List<Entry> entries, Messages messages) {
    Matrix matrix = new Matrix(comparison, messages);
    return new Sheet(
        messages.say("desktop.table.point"),
        columns(comparison.extracts()),
        entries.stream().map(matrix::row).toList());
  }

  /// One column an article.
  static List<Column> columns(List<Extract> extracts) {
    return extracts.stream()
        .map(it -> new Column(List.of(it.article().letter()), PaneHead.name(it)))
        .toList();
  }

  private Row row(Entry entry) {
    Optional<Gravest> gravest = gravest(entry);
    List<Cell> cells = new ArrayList<>();
    for (Extract extract : extracts) {
      cells.add(cell(entry, extract.article(), gravest));
    }
    return new Row(
        entry.id(),
        Optional.of(entry.mark()),
        entry.title(),
        "" + entry.number(),
        Optional.of(entry.id()),
        departures(cells));
  }

  /// The column of a facing that matters most.
  private record Gravest(Entry entry, Facing facing, Facing.Column column) {

    /// What this version says there; versions in one row share the words of the row's first.
    Optional<Passage> words(Face face) {
      for (int row = 0; row < facing.letters().size(); row++) {
        List<String> cited = facing.letters().get(row);
        if (cited.contains(face.cited())) {
          Optional<Span> span = column.cells().get(row).span();
          return entry.faces().stream()
              .filter(it -> it.cited().equals(cited.getFirst()))
              .findFirst()
              .flatMap(it -> span.map(words -> new Passage(it.article(), bare(it, words))));
        }
      }
      return Optional.empty();
    }
  }

  /// Without the marks and points at its ends.
  private static Span bare(Face face, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(at(face, start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(at(face, end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : span;
  }

  private static char at(Face face, int offset) {
    return face.words().charAt(offset - face.shown().start());
  }

  private static Optional<Gravest> gravest(Entry entry) {
    List<Facing> facings = Facings.of(entry);
    if (facings.size() != 1 || facings.getFirst().letters().size() < 2) {
      return Optional.empty();
    }
    return facings.getFirst().changes().stream()
        .filter(column -> column.mark().filter(mark -> mark != Mark.STYLE).isPresent())
        .min(Comparator.comparing(column -> column.mark().orElse(Mark.QUOTED)))
        .map(column -> new Gravest(entry, facings.getFirst(), column));
  }

  private Cell cell(Entry entry, Article article, Optional<Gravest> gravest) {
    List<Face> mine =
        entry.faces().stream().filter(face -> face.article().equals(article.id())).toList();
    if (mine.isEmpty()) {
      return Cell.ABSENT;
    }
    Face first = mine.getFirst();
    String words =
        gravest.isEmpty() && entry.kinds().contains("speaker") && !first.speaker().isEmpty()
            ? first.speaker()
            : faces.words(
                gravest
                    .flatMap(it -> it.words(first))
                    .orElseGet(() -> article.passage(words(first))));
    String places = mine.stream().map(Face::place).distinct().collect(Collectors.joining(", "));
    long versions = mine.stream().map(Face::words).distinct().count();
    String place =
        versions > 1 ? messages.say("desktop.table.versions", places, (int) versions) : places;
    return new Cell(words, place, false, Optional.of(article.passage(first.shown())));
  }

  /// The gravest marked words, else all.
  private static Span words(Face face) {
    return face.parts().stream()
        .min(Comparator.comparing(Face.Marked::mark))
        .map(Face.Marked::span)
        .orElse(face.shown());
  }

  /// Marks what departs from what most articles write, where there is such a thing.
  private static List<Cell> departures(List<Cell> cells) {
    Map<String, Integer> count = new HashMap<>();
    cells.stream()
        .filter(cell -> !cell.absent())
        .forEach(cell -> count.merge(cell.key(), 1, Integer::sum));
    long present = cells.stream().filter(cell -> !cell.absent()).count();
    Optional<String> most =
        count.entrySet().stream()
            .filter(it -> 2 * it.getValue() > present && it.getValue() > 1)
            .map(Map.Entry::getKey)
            .findFirst();
    return cells.stream()
        .map(
            cell ->
                most.isPresent() && !cell.absent() && !cell.key().equals(most.get())
                    ? new Cell(cell.words(), cell.place(), true, cell.at())
                    : cell)
        .toList();
  }
}
