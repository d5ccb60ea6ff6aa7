package app.verbatim.finding;

import app.verbatim.article.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A version's distinct words with what each is worth, made once.
final class Profile {

  private final Version version;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, Double> synonyms = new LinkedHashMap<>();
  private final Map<String, List<String>> inGroup = new HashMap<>();
  private final Map<Integer, Integer> trigrams = new HashMap<>();
  private final String folded;
  private final double total;
  private double norm = -1;

  Profile(Version version, Vocabulary vocabulary) {
    this(version, vocabulary, Map.of());
  }

  /// @param stand names that words of the version stand for, by the place of the word
  Profile(Version version, Vocabulary vocabulary, Map<Integer, String> stand) {
    this.version = version;
    StringBuilder words = new StringBuilder(" ");
    double sum = 0;
    for (int i = 0; i < version.tokens().size(); i++) {
      Token token = version.tokens().get(i);
      words.append(token.kind() == Token.Kind.CONTENT ? plain(token) : token.meaning()).append(' ');
      String name = stand.get(i);
      if (name != null) {
        double worth = vocabulary.weight(name);
        sum += weights.putIfAbsent(name, worth) == null ? worth : 0;
        continue;
      }
      double weight = vocabulary.weight(token);
      if (weight > 0 && weights.putIfAbsent(token.meaning(), weight) == null) {
        sum += weight;
        Lexis.of(version.language())
            .synonymKeys(token)
            .forEach(
                key -> {
                  synonyms.merge(key, weight, Math::max);
                  inGroup.computeIfAbsent(key, it -> new ArrayList<>()).add(token.meaning());
                });
      }
    }
    for (String date : version.dates()) {
      double weight = vocabulary.weight(date);
      if (weights.putIfAbsent(date, weight) == null) {
        sum += weight;
      }
    }
    total = sum;
    folded = words.toString();
  }

  private static String plain(Token token) {
    return Folded.fold(token.shown());
  }

  /// Counted when first asked for: few versions are ever compared by them.
  private double norm() {
    if (norm < 0) {
      norm = countTrigrams();
    }
    return norm;
  }

  private double countTrigrams() {
    for (int i = 0; i + 3 <= folded.length(); i++) {
      int gram = folded.charAt(i) * 31 * 31 + folded.charAt(i + 1) * 31 + folded.charAt(i + 2);
      trigrams.merge(gram, 1, Integer::sum);
    }
    double squares = 0;
    for (int count : trigrams.values()) {
      squares += (double) count * count;
    }
    return Math.sqrt(squares);
  }

  Version version() {
    return version;
  }

  /// What each word of content is worth, by its meaning, in the order of the text.
  Map<String, Double> weights() {
    return weights;
  }

  /// The groups of synonyms its words belong to, with the worth of the word.
  Map<String, Double> synonyms() {
    return synonyms;
  }

  /// Its words that belong to a group of synonyms.
  List<String> inGroup(String group) {
    return inGroup.getOrDefault(group, List.of());
  }

  double total() {
    return total;
  }

  /// Whether the words stand in the other version one after the other.
  boolean standsIn(Profile other) {
    return other.folded.contains(folded);
  }

  /// Cosine of the character trigrams, in [0, 1]; order and small words count.
  double cosine(Profile other) {
    double norms = norm() * other.norm();
    boolean swap = trigrams.size() > other.trigrams.size();
    Map<Integer, Integer> few = swap ? other.trigrams : trigrams;
    Map<Integer, Integer> many = swap ? trigrams : other.trigrams;
    double product = 0;
    for (Map.Entry<Integer, Integer> gram : few.entrySet()) {
      product += (double) gram.getValue() * many.getOrDefault(gram.getKey(), 0);
    }
    return norms == 0 ? 0 : product / norms;
  }
}
