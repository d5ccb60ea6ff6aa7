package app.verbatim.ui.desktop.model;

import app.verbatim.article.Span;
import app.verbatim.ui.desktop.model.Facing.Cell;
import app.verbatim.ui.desktop.model.Facing.Column;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
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

  private Facings() {}

  /// One block of columns where the versions have words in common; else one block a version.
  public static List<Facing> of(Entry entry) {
    Map<String, List<Face>> byWords = new LinkedHashMap<>();
    for (Face face : entry.faces()) {
      byWords.computeIfAbsent(face.words(), it -> new ArrayList<>()).add(face);
    }
    List<List<Face>> rows = List.copyOf(byWords.values());
    List<List<Token>> tokens = rows.stream().map(row -> Token.of(row.getFirst())).toList();
    if (rows.size() > 1 && tokens.stream().allMatch(row -> row.size() <= LONGEST)) {
      List<Diff> diffs = tokens.stream().map(row -> Diff.of(longest(tokens), row)).toList();
      if (diffs.stream().allMatch(Diff::hasMuchInCommon)) {
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
      columns.add(new Column(mark.map(Face.Marked::mark), List.of(cell(tokens.subList(at, end)))));
      at = end;
    }
    return new Facing(List.of(letters(row)), columns);
  }

  private static Optional<Face.Marked> markOf(Face face, Token token) {
    return face.marked().stream().filter(mark -> mark.span().overlaps(token.span())).findFirst();
  }

  private static Facing facing(List<List<Face>> rows, List<Token> pivot, List<Diff> diffs) {
    List<Column> columns = new ArrayList<>();
    int at = 0;
    for (int[] change : changes(diffs)) {
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
    return row.stream().map(Face::letter).distinct().toList();
  }

  /// The stretches of the pivot that some row changes; those that touch are one.
  private static List<int[]> changes(List<Diff> diffs) {
    TreeSet<int[]> all =
        new TreeSet<>(
            (one, other) ->
                one[0] != other[0]
                    ? Integer.compare(one[0], other[0])
                    : Integer.compare(one[1], other[1]));
    diffs.forEach(diff -> all.addAll(diff.changes()));
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

  private static Column column(
      List<List<Face>> rows,
      List<Token> pivot,
      List<Diff> diffs,
      int from,
      int to,
      boolean change) {
    List<Cell> cells = new ArrayList<>();
    boolean differs = false;
    boolean outside = false;
    Mark gravest = Mark.STYLE;
    for (int row = 0; row < rows.size(); row++) {
      List<Token> words = diffs.get(row).counterpart(from, to, change);
      cells.add(cell(words));
      boolean absent = diffs.get(row).isOutside(from, to);
      outside |= absent;
      differs |= !absent && differs(words, pivot.subList(from, to));
      for (Token word : words) {
        gravest = gravest.or(rows.get(row).getFirst().markAt(word.span()));
      }
    }
    // what a fragment lacks before or after it differs only where a finding says so
    boolean shown = differs || outside && gravest != Mark.STYLE;
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

  private static Cell cell(List<Token> words) {
    if (words.isEmpty()) {
      return new Cell("", Optional.empty());
    }
    return new Cell(
        String.join(" ", words.stream().map(Token::shown).toList()),
        Optional.of(new Span(words.getFirst().span().start(), words.getLast().span().end())));
  }

  /// How one row differs from the pivot.
  ///
  /// @param first the first word of the pivot that the row has a counterpart to
  /// @param end the end of the last
  private record Diff(List<Token> row, int pivot, List<int[]> deltas, int first, int end) {

    static Diff of(List<Token> pivot, List<Token> row) {
      List<int[]> deltas = new ArrayList<>();
      int first = 0;
      int end = pivot.size();
      List<String> left = pivot.stream().map(Token::folded).toList();
      List<String> right = row.stream().map(Token::folded).toList();
      for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
        int from = delta.getSource().getPosition();
        int to = from + delta.getSource().size();
        int start = delta.getTarget().getPosition();
        int stop = start + delta.getTarget().size();
        if (start == stop && from == 0) {
          first = to;
        } else if (start == stop && to == pivot.size()) {
          end = from;
        }
        deltas.add(new int[] {from, to, start, stop});
      }
      return new Diff(row, pivot.size(), deltas, first, end);
    }

    /// A fragment need not have what the fuller version has before and after it.
    boolean isOutside(int from, int to) {
      return to <= first && from < first || from >= end && to > end;
    }

    List<int[]> changes() {
      return deltas.stream()
          .filter(delta -> !isOutside(delta[0], delta[1]))
          .map(delta -> new int[] {delta[0], delta[1]})
          .toList();
    }

    boolean hasMuchInCommon() {
      int changed = deltas.stream().mapToInt(delta -> delta[3] - delta[2]).sum();
      return 10 * (row.size() - changed) >= 3 * row.size();
    }

    /// @param change whether this stretch differs in some row: then it holds the words added at its
    ///   borders
    List<Token> counterpart(int from, int to, boolean change) {
      return row.subList(position(from, !change), position(to, change));
    }

    /// Where this border of the pivot stands in the row, before or after the words added at it.
    private int position(int border, boolean after) {
      int shift = 0;
      for (int[] delta : deltas) {
        boolean added = delta[0] == delta[1];
        if (delta[1] < border || delta[1] == border && (after || !added)) {
          shift = delta[3] - delta[1];
        } else if (delta[0] < border) {
          return delta[3];
        }
      }
      return border + shift;
    }
  }
}
