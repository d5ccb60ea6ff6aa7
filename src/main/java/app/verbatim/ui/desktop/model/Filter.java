package app.verbatim.ui.desktop.model;

import java.util.Set;
import java.util.TreeSet;

/// Which rows of the list are wanted. An empty set wants all.
///
/// @param kinds of finding, as the contract calls them
/// @param speakers by name
/// @param articles their ids
public record Filter(Set<String> kinds, Set<String> speakers, Set<String> articles) {

  public static final Filter NOTHING = new Filter(Set.of(), Set.of(), Set.of());

  /// What a filter looks at.
  public enum By {
    KIND,
    SPEAKER,
    ARTICLE
  }

  public Filter {
    kinds = Set.copyOf(kinds);
    speakers = Set.copyOf(speakers);
    articles = Set.copyOf(articles);
  }

  public boolean isOn() {
    return !equals(NOTHING);
  }

  public boolean wants(Entry entry) {
    return (kinds.isEmpty() || entry.kinds().stream().anyMatch(kinds::contains))
        && (speakers.isEmpty() || entry.speakers().stream().anyMatch(speakers::contains))
        && (articles.isEmpty() || entry.articles().stream().anyMatch(articles::contains));
  }

  public Set<String> by(By by) {
    return switch (by) {
      case KIND -> kinds;
      case SPEAKER -> speakers;
      case ARTICLE -> articles;
    };
  }

  /// The same with this value wanted too, or no longer.
  public Filter toggle(By by, String value) {
    Set<String> next = new TreeSet<>(by(by));
    if (!next.remove(value)) {
      next.add(value);
    }
    return new Filter(
        by == By.KIND ? next : kinds,
        by == By.SPEAKER ? next : speakers,
        by == By.ARTICLE ? next : articles);
  }
}
