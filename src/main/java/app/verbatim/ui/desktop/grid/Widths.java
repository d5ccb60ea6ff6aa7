package app.verbatim.ui.desktop.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// How wide the columns are, and how far they are moved to the left.
///
/// It is shared by the head and all rows, so that they stand under each other.
final class Widths {

  private static final double NAME_SHARE = 0.22;
  private static final double NAME_LEAST = 15;
  private static final double NAME_MOST = 24;
  private static final double COLUMN_LEAST = 10.8;

  private final DoubleProperty shift = new SimpleDoubleProperty();
  private final List<Double> columns = new ArrayList<>();
  private double name;
  private double room;

  DoubleProperty shift() {
    return shift;
  }

  /// @param shares how the room is shared between the columns
  /// @param em the size of the text
  void fit(double width, List<Double> shares, double em) {
    name = Math.max(NAME_LEAST * em, Math.min(NAME_MOST * em, NAME_SHARE * width));
    room = Math.max(0, width - name);
    double all = shares.stream().mapToDouble(it -> it).sum();
    double least = shares.stream().mapToDouble(it -> it).min().orElse(1);
    boolean tight = room * least / all < COLUMN_LEAST * em && least == all / shares.size();
    columns.clear();
    for (double share : shares) {
      columns.add(tight ? COLUMN_LEAST * em : Math.floor(room * share / all));
    }
    shift.set(Math.max(0, Math.min(shift.get(), most())));
  }

  double name() {
    return name;
  }

  double room() {
    return room;
  }

  double column(int index) {
    return columns.get(index);
  }

  double columns(int from, int count) {
    return columns.subList(from, from + count).stream().mapToDouble(it -> it).sum();
  }

  double all() {
    return columns(0, columns.size());
  }

  /// How far the columns can be moved.
  double most() {
    return Math.max(0, all() - room);
  }

  /// Moves as little as it takes to bring this column into view.
  void show(int index) {
    double from = columns(0, index);
    double to = from + column(index);
    shift.set(Math.max(to - room, Math.min(shift.get(), from)));
    shift.set(Math.max(0, Math.min(shift.get(), most())));
  }
}
