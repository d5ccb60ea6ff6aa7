package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Member;
import app.verbatim.finding.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Which places of two articles stand level when they are scrolled together: those of the
/// statements they have in common, in the order both give them.
///
/// @param stops pairs of offsets, both rising
/// @param share of the common statements that stand in the same order, from 0 to 1
public record ScrollLink(List<Stop> stops, double share) {

  private static final double MOST = 0.8;

  /// A place in one article and its counterpart in the other.
  public record Stop(int left, int right) {}

  public ScrollLink {
    stops = List.copyOf(stops);
  }

  public static ScrollLink between(Comparison comparison, Article left, Article right) {
    List<Stop> common = new ArrayList<>();
    for (Statement statement : comparison.statements()) {
      int one = first(statement, left);
      int other = first(statement, right);
      if (one >= 0 && other >= 0) {
        common.add(new Stop(one, other));
      }
    }
    common.sort(Comparator.comparingInt(Stop::left).thenComparingInt(Stop::right));
    List<Stop> rising = rising(common);
    double share = common.isEmpty() ? 0 : (double) rising.size() / common.size();
    return new ScrollLink(rising, share);
  }

  private static int first(Statement statement, Article article) {
    for (Member member : statement.members()) {
      if (member.extract().article().id().equals(article.id())) {
        return member.span().start();
      }
    }
    return -1;
  }

  /// The longest run in which the right ends rise too.
  private static List<Stop> rising(List<Stop> stops) {
    int[] last = new int[stops.size()];
    int[] before = new int[stops.size()];
    int length = 0;
    for (int i = 0; i < stops.size(); i++) {
      int place = place(stops, last, length, stops.get(i).right());
      before[i] = place == 0 ? -1 : last[place - 1];
      last[place] = i;
      length = Math.max(length, place + 1);
    }
    List<Stop> run = new ArrayList<>();
    for (int at = length == 0 ? -1 : last[length - 1]; at >= 0; at = before[at]) {
      run.add(stops.get(at));
    }
    Collections.reverse(run);
    return run;
  }

  /// The first of these run ends that is not before this offset.
  private static int place(List<Stop> stops, int[] last, int length, int right) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stops.get(last[middle]).right() < right) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether so many statements stand in the same order that scrolling together helps.
  public boolean isClose() {
    return stops.size() > 1 && share >= MOST;
  }

  /// Whether the texts of a comparison scroll together unless the editor says otherwise.
  public static boolean byDefault(Comparison comparison) {
    return comparison.extracts().size() > 1
        && between(
                comparison,
                comparison.extracts().getFirst().article(),
                comparison.extracts().get(1).article())
            .isClose();
  }

  /// The place in the right article that is level with this one in the left.
  ///
  /// @param leftEnd the length of the left article
  /// @param rightEnd the length of the right article
  public int across(int offset, int leftEnd, int rightEnd) {
    Stop from = new Stop(0, 0);
    for (Stop stop : stops) {
      if (stop.left() > offset) {
        return between(from, stop, offset);
      }
      from = stop;
    }
    return between(from, new Stop(Math.max(leftEnd, from.left()), rightEnd), offset);
  }

  private static int between(Stop from, Stop to, int offset) {
    int length = to.left() - from.left();
    double share = length <= 0 ? 0 : (double) (offset - from.left()) / length;
    return from.right() + (int) (share * (to.right() - from.right()));
  }
}
