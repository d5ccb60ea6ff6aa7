package app.verbatim.finding;

import java.util.Map;

/// Words in common, weighed by rarity. Between two languages only names and figures count.
final class WordOverlap implements Similarity {

  private static final double SYNONYM = 0.7;

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
      String key = word.getKey();
      if (large.weights().containsKey(key) && (sameLanguage || isLanguageFree(key))) {
        boolean itself = small.meaning(key).equals(large.meaning(key));
        shared += word.getValue() * (itself ? 1 : SYNONYM);
        words++;
        names += isLanguageFree(key) ? 1 : 0;
      }
    }
    return new Likeness(shared, left.total(), right.total(), words, names);
  }

  private static boolean isLanguageFree(String key) {
    return key.startsWith("@") || key.startsWith("#");
  }
}
