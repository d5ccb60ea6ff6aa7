package app.verbatim.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts together what is alike on the average: two groups join when all pairs between them are
/// alike enough taken together. Nothing is chained: one close pair does not carry two groups.
final class AverageLink {

  /// Two groups, each held together by words of its own, stay apart unless what is between them
  /// reaches this share of what holds the looser one.
  private static final double OF_COHESION = 0.4;

  private final double least;
  private final int size;

  /// Likeness of two groups on the average; symmetric.
  private final double[][] likeness;

  private final List<List<Integer>> groups = new ArrayList<>();

  /// Sum of the likeness of the pairs inside a group.
  private final double[] inside;

  private final int[] nearest;

  /// How far the nearest is above what it takes; below zero for none.
  private final double[] margin;

  /// @param likeness of each pair; symmetric, taken over and changed
  /// @param least what two groups must be alike on the average
  AverageLink(double[][] likeness, double least) {
    this.likeness = likeness;
    this.least = least;
    size = likeness.length;
    inside = new double[size];
    nearest = new int[size];
    margin = new double[size];
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /// The groups of two and more, by the numbers of their members.
  List<List<Integer>> groups() {
    for (int i = 0; i < size; i++) {
      findNearest(i);
    }
    for (int i = mostAlike(); i >= 0; i = mostAlike()) {
      join(Math.min(i, nearest[i]), Math.max(i, nearest[i]));
    }
    return groups.stream().filter(group -> group.size() > 1).toList();
  }

  private int mostAlike() {
    int best = -1;
    for (int i = 0; i < size; i++) {
      if (margin[i] >= 0 && (best < 0 || margin[i] > margin[best])) {
        best = i;
      }
    }
    return best;
  }

  private void join(int to, int from) {
    int mine = groups.get(to).size();
    int others = groups.get(from).size();
    inside[to] += inside[from] + likeness[to][from] * mine * others;
    groups.get(to).addAll(groups.get(from));
    groups.get(from).clear();
    margin[from] = -1;
    for (int k = 0; k < size; k++) {
      double joint =
          (likeness[to][k] * mine + likeness[from][k] * others) / (double) (mine + others);
      likeness[to][k] = joint;
      likeness[k][to] = joint;
    }
    Arrays.fill(likeness[from], -1);
    for (int k = 0; k < size; k++) {
      if (k == to || nearest[k] == to || nearest[k] == from) {
        findNearest(k);
      } else if (!groups.get(k).isEmpty() && margin(k, to) > margin[k]) {
        nearest[k] = to;
        margin[k] = margin(k, to);
      }
    }
  }

  private void findNearest(int i) {
    margin[i] = -1;
    if (groups.get(i).isEmpty()) {
      return;
    }
    for (int k = 0; k < size; k++) {
      if (k != i && !groups.get(k).isEmpty() && margin(i, k) > margin[i]) {
        nearest[i] = k;
        margin[i] = margin(i, k);
      }
    }
  }

  private double margin(int i, int k) {
    return likeness[i][k] - Math.max(least, OF_COHESION * Math.min(cohesion(i), cohesion(k)));
  }

  /// 0 for a group of one.
  private double cohesion(int group) {
    double members = groups.get(group).size();
    return members < 2 ? 0 : inside[group] / (members * (members - 1) / 2);
  }
}
