package app.verbatim.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The leaders of the statements, found again by the words they hold, the rarest words first.
final class LeaderIndex {

  /// @param group the statement it leads, by number
  record Leader(Profile profile, int group) {}

  /// How many entries one look-up may read; the words it then skips are the most common ones.
  private static final int BUDGET = 4000;

  /// How many all look-ups of a story may read together; a day of live blogs reads a tenth of it.
  private static final int ALL = 20_000_000;

  private static final int MIN_BUDGET = 50;

  private final int budget;
  private long read;

  private final List<Leader> leaders = new ArrayList<>();
  private final Map<String, List<Integer>> holding = new HashMap<>();

  /// @param versions how many will be looked up
  LeaderIndex(int versions) {
    budget = Math.clamp(ALL / Math.max(1, versions), MIN_BUDGET, BUDGET);
  }

  void add(Profile profile, int group) {
    for (String key : keys(profile).keySet()) {
      holding.computeIfAbsent(key, it -> new ArrayList<>()).add(leaders.size());
    }
    leaders.add(new Leader(profile, group));
  }

  /// Its words and the groups of their synonyms.
  private static Map<String, Double> keys(Profile profile) {
    Map<String, Double> keys = new LinkedHashMap<>(profile.weights());
    profile.synonyms().forEach((key, weight) -> keys.put(key, weight / 2));
    return keys;
  }

  /// How many entries all look-ups have read so far.
  long read() {
    return read;
  }

  /// The leaders that share most of a version's words, the nearest first.
  ///
  /// @param most how many at the most
  List<Leader> nearest(Profile profile, int most) {
    List<Map.Entry<String, Double>> words = new ArrayList<>(keys(profile).entrySet());
    words.sort(Comparator.comparingInt(it -> holding.getOrDefault(it.getKey(), List.of()).size()));
    Map<Integer, Double> shared = new HashMap<>();
    int now = 0;
    for (Map.Entry<String, Double> word : words) {
      List<Integer> held = holding.getOrDefault(word.getKey(), List.of());
      now += held.size();
      if (now > budget && !shared.isEmpty()) {
        break;
      }
      // where even the rarest word is everywhere, the first leaders that hold it stand for all
      read += Math.min(held.size(), budget);
      held.subList(0, Math.min(held.size(), budget))
          .forEach(leader -> shared.merge(leader, word.getValue(), Double::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> it) -> -it.getValue())
                .thenComparingInt(Map.Entry::getKey))
        .limit(most)
        .map(it -> leaders.get(it.getKey()))
        .toList();
  }
}
