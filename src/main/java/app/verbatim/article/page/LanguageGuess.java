package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.language.CommonWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells the language of a text from its commonest words.
final class LanguageGuess {

  static final String UNKNOWN = "und";
  private static final int SAMPLE = 20_000;

  private LanguageGuess() {}

  /// The ISO 639 code; `und` when too few words tell, or two languages fit as well.
  static String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    // a word counts less the more languages share it
    Map<String, Double> hits = new HashMap<>();
    int words = 0;
    for (String word : Folded.fold(sample).split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        words++;
        Set<String> languages = CommonWords.languagesOf(word);
        languages.forEach(it -> hits.merge(it, 1.0 / languages.size(), Double::sum));
      }
    }
    List<Map.Entry<String, Double>> best =
        hits.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .toList();
    if (best.isEmpty()) {
      return CommonWords.languageOfScript(sample).orElse(UNKNOWN);
    }
    double first = best.getFirst().getValue();
    double second = best.size() > 1 ? best.get(1).getValue() : 0;
    boolean sure = first > 0.9 && first * 15 >= words && first > second * 1.3;
    return sure ? best.getFirst().getKey() : CommonWords.languageOfScript(sample).orElse(UNKNOWN);
  }
}
