package app.verbatim.ui.desktop.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Panes beside each other with a gutter between two, each as wide as its share. Dragging a gutter
/// moves the border of its neighbours.
final class PaneRow extends Pane {

  private static final double GUTTER = 38;
  private static final double FOLDED = 44;
  private static final double LEAST = 200;
  private static final int MOST = 8;

  // by place, not by article: the room does not change with the point chosen
  private final List<Double> shares = new ArrayList<>();
  private List<ArticlePane> panes = List.of();
  private List<Gutter> gutters = List.of();

  List<ArticlePane> panes() {
    return panes;
  }

  List<Gutter> gutters() {
    return gutters;
  }

  void show(List<ArticlePane> next) {
    panes = List.copyOf(next);
    List<Gutter> between = new ArrayList<>();
    List<Node> nodes = new ArrayList<>(panes);
    for (int i = 1; i < panes.size(); i++) {
      Gutter gutter = gutter(i);
      between.add(gutter);
      nodes.add(gutter);
    }
    gutters = between;
    getChildren().setAll(nodes);
  }

  private Gutter gutter(int right) {
    Gutter gutter = new Gutter();
    gutter.setCursor(Cursor.H_RESIZE);
    double[] pressed = new double[2];
    gutter.setOnMousePressed(
        event -> {
          pressed[0] = event.getScreenX();
          pressed[1] = panes.get(right - 1).getWidth();
        });
    gutter.setOnMouseDragged(
        event -> move(right - 1, right, pressed[1] + event.getScreenX() - pressed[0]));
    return gutter;
  }

  /// Makes the left pane so wide, at the cost of the right one.
  private void move(int left, int right, double wanted) {
    ArticlePane one = panes.get(left);
    ArticlePane other = panes.get(right);
    double both = one.getWidth() + other.getWidth();
    double width = Math.max(LEAST, Math.min(both - LEAST, wanted));
    if (both > 2 * LEAST && !one.isFolded() && !other.isFolded()) {
      double sum = share(left) + share(right);
      share(left, sum * width / both);
      share(right, sum * (both - width) / both);
      requestLayout();
    }
  }

  /// @param place from 0; nothing happens where there is no pane
  void widen(int place, double factor) {
    if (place >= 0 && place < panes.size()) {
      share(place, share(place) * factor);
      requestLayout();
    }
  }

  List<Double> shares() {
    return List.copyOf(shares);
  }

  void shares(List<Double> all) {
    shares.clear();
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      share(i, all.get(i));
    }
    requestLayout();
  }

  private double share(int place) {
    return place < shares.size() ? shares.get(place) : 1;
  }

  private void share(int place, double share) {
    while (shares.size() <= place) {
      shares.add(1.0);
    }
    shares.set(place, Double.isFinite(share) ? Math.max(0.4, Math.min(2.5, share)) : 1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double all =
        IntStream.range(0, panes.size())
            .filter(i -> !panes.get(i).isFolded())
            .mapToDouble(this::share)
            .sum();
    long folded = panes.stream().filter(ArticlePane::isFolded).count();
    double room = Math.max(0, getWidth() - GUTTER * gutters.size() - FOLDED * folded);
    double x = 0;
    for (int i = 0; i < panes.size(); i++) {
      ArticlePane pane = panes.get(i);
      double width = pane.isFolded() ? FOLDED : Math.floor(room * share(i) / all);
      if (i == panes.size() - 1) {
        width = Math.max(0, getWidth() - x);
      }
      pane.resizeRelocate(x, 0, width, getHeight());
      x += width;
      if (i < gutters.size()) {
        gutters.get(i).resizeRelocate(x, 0, GUTTER, getHeight());
        x += GUTTER;
      }
    }
  }
}
