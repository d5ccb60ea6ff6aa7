package app.verbatim.ui.desktop.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which articles the panes show, in the order of the articles.
public final class Slots {

  private Slots() {}

  /// @param all every article
  /// @param wanted the articles to show first
  /// @param room how many panes there are
  /// @param shown what the panes show now; kept where there is room
  public static List<String> choose(
      List<String> all, List<String> wanted, int room, List<String> shown) {
    List<String> chosen = new ArrayList<>();
    for (List<String> from : List.of(wanted, shown, all)) {
      for (String article : from) {
        if (chosen.size() < room && all.contains(article) && !chosen.contains(article)) {
          chosen.add(article);
        }
      }
    }
    chosen.sort(Comparator.comparing(all::indexOf));
    return chosen;
  }

  /// This article beside the first of those shown.
  public static List<String> with(List<String> all, String article, int room, List<String> shown) {
    List<String> wanted = new ArrayList<>(List.of(article));
    shown.stream().filter(it -> !it.equals(article)).limit(room - 1).forEach(wanted::add);
    return choose(all, wanted, room, List.of());
  }
}
