package app.verbatim.finding;

import java.util.Map;

/// Words in common, weighed by rarity; synonyms count less. Between two languages only names and
/// figures count.
final class WordOverlap implements Similarity {

  private static final double SYNONYM = 0.6;

  /// So much of two sentences is in common, figures aside, where only the figures differ.
  private static final double EQUAL_FRAME = 0.75;

  @Override
  public Likeness of(Profile left, Profile right) {
    boolean swap = left.weights().size() > right.weights().size();
    Profile small = swap ? right : left;
    Profile large = swap ? left : right;
    boolean sameLanguage = left.version().language().equals(right.version().language());
    double shared = 0;
    int words = 0;
    int names = 0;
    for (Map.Entry<String, Double> word : small.weights().entrySet()) {
      String meaning = word.getKey();
      if (large.weights().containsKey(meaning) && (sameLanguage || isLanguageFree(meaning))) {
        shared += word.getValue();
        words++;
        names += isLanguageFree(meaning) ? 1 : 0;
      }
    }
    if (sameLanguage) {
      for (Map.Entry<String, Double> group : small.synonyms().entrySet()) {
        Double other = large.synonyms().get(group.getKey());
        if (other != null && !sharesWord(small, large, group.getKey())) {
          shared += SYNONYM * Math.min(other, group.getValue());
          words++;
        }
      }
    }
    Likeness likeness = new Likeness(shared, left.total(), right.total(), words, names);
    return sameLanguage ? withoutFigures(likeness, left, right) : likeness;
  }

  /// Two sentences that are equal but for what they count tell one thing: there the other figure is
  /// what the editor looks for, no sign of another story.
  private static Likeness withoutFigures(Likeness likeness, Profile left, Profile right) {
    double mine = figuresOnlyIn(left, right);
    double other = figuresOnlyIn(right, left);
    if (mine == 0 || other == 0) {
      return likeness;
    }
    Likeness frame =
        new Likeness(
            likeness.shared(),
            likeness.left() - mine,
            likeness.right() - other,
            likeness.words(),
            likeness.names());
    return frame.mutual() >= EQUAL_FRAME ? frame : likeness;
  }

  private static double figuresOnlyIn(Profile here, Profile there) {
    double sum = 0;
    for (Map.Entry<String, Double> word : here.weights().entrySet()) {
      if (word.getKey().startsWith("#") && !there.weights().containsKey(word.getKey())) {
        sum += word.getValue();
      }
    }
    return sum;
  }

  /// Whether a word of this group is itself in common, and counted already.
  private static boolean sharesWord(Profile small, Profile large, String group) {
    return small.inGroup(group).stream().anyMatch(large.weights()::containsKey);
  }

  /// Names, figures and dates.
  static boolean isLanguageFree(String key) {
    return key.startsWith("@") || key.startsWith("#") || key.startsWith("%");
  }
}
