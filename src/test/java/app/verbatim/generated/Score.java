package app.verbatim.generated;

import app.verbatim.finding.Comparison;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The figures of several stories of one size.
final class Score {

  private double precision;
  private double recall;
  private int stories;
  private int plants;
  private int missed;
  private int material;
  private int wrong;
  private final Map<String, int[]> kinds = new TreeMap<>();
  private final Map<String, Integer> wrongKinds = new TreeMap<>();

  /// How many stories of this many reports make a figure.
  static int stories(int reports) {
    return reports <= 2 ? 30 : reports <= 10 ? 8 : reports <= 50 ? 2 : 1;
  }

  void add(Comparison comparison, Generated story) {
    Bcubed groups = Bcubed.of(comparison, story);
    Verdicts verdicts = Verdicts.of(comparison, story);
    precision += groups.precision();
    recall += groups.recall();
    stories++;
    plants += verdicts.plants().size();
    missed += verdicts.missed().size();
    material += verdicts.material();
    wrong += verdicts.wrong().size();
    verdicts.plants().forEach(it -> kind(it)[1]++);
    verdicts.missed().forEach(it -> kind(it)[0]++);
    verdicts.wrong().forEach(it -> wrongKinds.merge(it.kind(), 1, Integer::sum));
  }

  private int[] kind(Generated.Plant plant) {
    String key = plant.kind() + (plant.isQuoted() ? "" : " reported");
    return kinds.computeIfAbsent(key, it -> new int[2]);
  }

  /// F1 of grouping quotations into statements, in [0, 1].
  double statements() {
    double p = precision / stories;
    double r = recall / stories;
    return 2 * p * r / (p + r);
  }

  /// The share of planted changes that were found, in [0, 1].
  double found() {
    return plants == 0 ? 1 : 1 - (double) missed / plants;
  }

  /// The share of material findings nothing explains, in [0, 1].
  double wrong() {
    return material == 0 ? 0 : (double) wrong / material;
  }

  @Override
  public String toString() {
    StringBuilder missing = new StringBuilder();
    kinds.forEach(
        (kind, n) -> {
          if (n[0] > 0) {
            missing.append(" %s %d/%d".formatted(kind, n[0], n[1]));
          }
        });
    return String.format(
        Locale.ROOT,
        "statement F1 %.3f (P %.3f R %.3f), planted found %.1f %% of %d, wrong %.1f %% of %d%n"
            + "     missed:%s%n     wrong: %s",
        statements(),
        precision / stories,
        recall / stories,
        100 * found(),
        plants,
        100 * wrong(),
        material,
        missing,
        wrongKinds);
  }
}
