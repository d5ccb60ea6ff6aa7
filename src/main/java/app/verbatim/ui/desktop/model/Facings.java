package app.verbatim.ui.desktop.model;

import app.verbatim.article.Span;
import app.verbatim.ui.desktop.model.Facing.Cell;
import app.verbatim.ui.desktop.model.Facing.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Sets the versions of an entry face to face, word by word, against the longest of them.
public final class Facings {

  /// Longer versions are shown one below the other: columns would not be read.
  private static final int LONGEST = 300;

  private static final int FEW = 2;

  private Facings() {}

  /// The versions an entry sets face to face, each with the places that write so.
  static List<List<Face>> rows(Entry entry) {
    Map<String, List<Face>> byWords = new LinkedHashMap<>();
    boolean many = entry.articles().size() > FEW;
    for (Face face : entry.faces()) {
      // of many, the same words in other marks are one row
      String words =
          many
              ? String.join(" ", Token.of(face).stream().map(Token::exact).toList())
              : face.words();
      byWords.computeIfAbsent(words, it -> new ArrayList<>()).add(face);
    }
    return List.copyOf(byWords.values());
  }

  /// One block of columns where the versions have words in common; else one block a version.
  public static List<Facing> of(Entry entry) {
    List<List<Face>> rows = rows(entry);
    List<List<Token>> tokens = rows.stream().map(row -> Token.of(row.getFirst())).toList();
    if (rows.size() > 1 && tokens.stream().allMatch(row -> row.size() <= LONGEST)) {
      List<RowDiff> diffs = tokens.stream().map(row -> RowDiff.of(longest(tokens), row)).toList();
      if (diffs.stream().allMatch(RowDiff::hasMuchInCommon)) {
        return List.of(facing(rows, longest(tokens), diffs));
      }
    }
    return rows.stream().map(row -> alone(row, Token.of(row.getFirst()))).toList();
  }

  private static List<Token> longest(List<List<Token>> rows) {
    return rows.stream()
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .orElseThrow();
  }

  /// One version on its own, its marked words as columns.
  private static Facing alone(List<Face> row, List<Token> tokens) {
    Face face = row.getFirst();
    List<Column> columns = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Face.Marked> mark = markOf(face, tokens.get(at));
      int end = at + 1;
      while (mark.isPresent()
          && end < tokens.size()
          && markOf(face, tokens.get(end)).equals(mark)) {
        end++;
      }
      columns.add(
          new Column(mark.map(Face.Marked::mark), List.of(cell(tokens.subList(at, end), false))));
      at = end;
    }
    return new Facing(List.of(letters(row)), columns);
  }

  private static Optional<Face.Marked> markOf(Face face, Token token) {
    return face.marked().stream().filter(mark -> mark.span().overlaps(token.span())).findFirst();
  }

  private static Facing facing(List<List<Face>> rows, List<Token> pivot, List<RowDiff> diffs) {
    List<Column> columns = new ArrayList<>();
    int at = 0;
    for (int[] change : changes(rows, pivot, diffs)) {
      for (int word = at; word < change[0]; word++) {
        columns.add(column(rows, pivot, diffs, word, word + 1, false));
      }
      columns.add(column(rows, pivot, diffs, change[0], change[1], true));
      at = change[1];
    }
    for (int word = at; word < pivot.size(); word++) {
      columns.add(column(rows, pivot, diffs, word, word + 1, false));
    }
    return new Facing(rows.stream().map(Facings::letters).toList(), columns);
  }

  private static List<String> letters(List<Face> row) {
    return row.stream().map(Face::cited).distinct().toList();
  }

  /// The stretches of the pivot that some row changes, with the words about them that a finding
  /// counts in ("s’attend à ce que", "souhaite que"); those that touch are one.
  private static List<int[]> changes(
      List<List<Face>> rows, List<Token> pivot, List<RowDiff> diffs) {
    TreeSet<int[]> all =
        new TreeSet<>(
            (one, other) ->
                one[0] != other[0]
                    ? Integer.compare(one[0], other[0])
                    : Integer.compare(one[1], other[1]));
    for (RowDiff diff : diffs) {
      for (int[] change : diff.changes()) {
        while (change[0] > 0 && isCounted(rows, diffs, change[0] - 1)) {
          change[0]--;
        }
        while (change[1] < pivot.size() && isCounted(rows, diffs, change[1])) {
          change[1]++;
        }
        all.add(change);
      }
    }
    List<int[]> merged = new ArrayList<>();
    for (int[] change : all) {
      if (!merged.isEmpty() && change[0] <= merged.getLast()[1]) {
        merged.getLast()[1] = Math.max(merged.getLast()[1], change[1]);
      } else {
        merged.add(change.clone());
      }
    }
    return merged;
  }

  /// Whether a finding counts this word of the pivot among the differing ones in each row that has
  /// it, and more than one has.
  private static boolean isCounted(List<List<Face>> rows, List<RowDiff> diffs, int word) {
    int present = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (!diffs.get(row).isOutside(word, word + 1)) {
        present++;
        List<Token> counterpart = diffs.get(row).counterpart(word, word + 1, false);
        Face face = rows.get(row).getFirst();
        if (counterpart.size() != 1 || !face.isPartMarked(counterpart.getFirst().span())) {
          return false;
        }
      }
    }
    return present > 1;
  }

  private static Column column(
      List<List<Face>> rows,
      List<Token> pivot,
      List<RowDiff> diffs,
      int from,
      int to,
      boolean change) {
    List<Cell> cells = new ArrayList<>();
    boolean differs = false;
    int present = 0;
    Mark gravest = Mark.STYLE;
    for (int row = 0; row < rows.size(); row++) {
      List<Token> words = diffs.get(row).counterpart(from, to, change);
      boolean absent = diffs.get(row).isOutside(from, to);
      cells.add(cell(words, absent));
      present += absent ? 0 : 1;
      differs |= !absent && differs(words, pivot.subList(from, to));
      for (Token word : words) {
        gravest = gravest.or(rows.get(row).getFirst().markAt(word.span()));
      }
    }
    // what a fragment lacks before or after it differs only where a finding says so
    boolean shown = differs || present == 1 && gravest != Mark.STYLE;
    return new Column(shown ? Optional.of(gravest) : Optional.empty(), cells);
  }

  private static boolean differs(List<Token> one, List<Token> other) {
    if (one.size() != other.size()) {
      return true;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).same(other.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static Cell cell(List<Token> words, boolean absent) {
    if (words.isEmpty()) {
      return new Cell("", Optional.empty(), absent);
    }
    return new Cell(
        String.join(" ", words.stream().map(Token::shown).toList()),
        Optional.of(new Span(words.getFirst().span().start(), words.getLast().span().end())),
        absent);
  }
}
