package app.verbatim.ui.desktop.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// How one row differs from the pivot.
///
/// @param first the first word of the pivot that the row has a counterpart to
/// @param end the end of the last
record RowDiff(List<Token> row, int pivot, List<int[]> deltas, int first, int end) {

  static RowDiff of(List<Token> pivot, List<Token> row) {
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
    return new RowDiff(row, pivot.size(), deltas, first, end);
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
