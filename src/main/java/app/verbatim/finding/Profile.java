package app.verbatim.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/// A version's distinct words with what each is worth, made once.
///
/// @param weights by the form under which counterparts meet, in the order of the text
/// @param meanings the same words' own meanings, to tell a synonym from the word itself
final class Profile {

  private final Version version;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, String> meanings = new LinkedHashMap<>();
  private final double total;

  Profile(Version version, Vocabulary vocabulary) {
    this.version = version;
    double sum = 0;
    for (Token token : version.tokens()) {
      String key = Vocabulary.key(token, version.language());
      double weight = vocabulary.weight(token, key);
      if (weight > 0 && weights.putIfAbsent(key, weight) == null) {
        meanings.put(key, token.meaning());
        sum += weight;
      }
    }
    total = sum;
  }

  Version version() {
    return version;
  }

  Map<String, Double> weights() {
    return weights;
  }

  /// The meaning of the first word under a key.
  String meaning(String key) {
    return meanings.getOrDefault(key, "");
  }

  double total() {
    return total;
  }
}
