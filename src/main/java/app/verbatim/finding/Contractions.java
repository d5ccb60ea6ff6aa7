package app.verbatim.finding;

import app.verbatim.article.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a language writes for two words: "couldn't" is "could not".
final class Contractions {

  static final Contractions NONE = new Contractions(Map.of());

  private final Map<String, List<String>> whole = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();

  /// @param written whole forms, and endings behind a hyphen
  Contractions(Map<String, List<String>> written) {
    written.forEach(
        (form, words) -> {
          if (form.startsWith("-")) {
            endings.put(Folded.fold(form.substring(1)), words.getFirst());
          } else {
            whole.put(Folded.fold(form), words);
          }
        });
  }

  /// A word in two.
  ///
  /// @param at where the second begins, in characters
  record Parts(String first, String second, int at) {}

  /// @param folded a word, without capitals and accents
  /// @return the word itself and nothing where it is none
  Parts of(String folded) {
    List<String> words = whole.get(folded);
    if (words != null) {
      return new Parts(words.get(0), words.get(1), start(folded, words.get(0)));
    }
    for (Map.Entry<String, String> ending : endings.entrySet()) {
      int at = folded.length() - ending.getKey().length();
      if (at > 0 && folded.endsWith(ending.getKey())) {
        return new Parts(folded.substring(0, at), ending.getValue(), at);
      }
    }
    return new Parts(folded, "", folded.length());
  }

  private int start(String folded, String first) {
    return endings.keySet().stream()
        .filter(folded::endsWith)
        .map(it -> folded.length() - it.length())
        .findFirst()
        .orElseGet(() -> folded.indexOf('\'') > 0 ? folded.indexOf('\'') : first.length());
  }
}
