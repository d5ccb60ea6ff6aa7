package app.verbatim.ui.desktop.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How the editor has arranged the panes: their order, and which are folded to their letter.
public final class PaneOrder {

  private static final int MOST = 60;

  private final List<String> order = new ArrayList<>();
  private final List<String> remembered = new ArrayList<>();
  private final Set<String> folded = new HashSet<>();

  /// Articles that came or went; those that stayed keep their places.
  public void follow(List<String> all) {
    order.retainAll(all);
    if (order.isEmpty()) {
      // a story that was arranged before
      remembered.stream().filter(all::contains).forEach(order::add);
    }
    all.stream().filter(article -> !order.contains(article)).forEach(order::add);
    folded.retainAll(all);
  }

  public List<String> articles() {
    return List.copyOf(order);
  }

  /// The articles that were moved, those of earlier stories last.
  public List<String> remembered() {
    return List.copyOf(remembered);
  }

  /// Takes up the order of articles, this story's and others'.
  public void remember(List<String> articles) {
    remembered.clear();
    articles.stream().limit(MOST).forEach(remembered::add);
  }

  /// Puts this article where its neighbour stands.
  ///
  /// @param shown the articles in view, from left to right
  /// @param by 1 to the right, -1 to the left
  public void move(String article, List<String> shown, int by) {
    int to = shown.indexOf(article) + by;
    if (shown.contains(article) && to >= 0 && to < shown.size()) {
      String neighbour = shown.get(to);
      int mine = order.indexOf(article);
      int other = order.indexOf(neighbour);
      order.set(mine, neighbour);
      order.set(other, article);
      remember(Stream.concat(order.stream(), remembered.stream()).distinct().toList());
    }
  }

  public boolean isFolded(String article) {
    return folded.contains(article);
  }

  /// Folds a pane to its letter, or unfolds it. The last open one stays open.
  public void fold(String article, List<String> shown) {
    long open = shown.stream().filter(it -> !folded.contains(it)).count();
    if (!folded.remove(article) && open > 1) {
      folded.add(article);
    }
  }
}
