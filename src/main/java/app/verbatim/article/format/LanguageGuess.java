package app.verbatim.article.format;

import app.verbatim.article.Folded;
import app.verbatim.article.language.CommonWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the language of a text from its commonest words.
final class LanguageGuess {

  static final String UNKNOWN = "und";
  private static final int SAMPLE = 20_000;

  private LanguageGuess() {}

  /// The ISO 639 code; `und` when too few words tell, or two languages fit as well.
  static String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    for (String word : Folded.fold(sample).split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        words++;
        CommonWords.languagesOf(word).forEach(it -> hits.merge(it, 1, Integer::sum));
      }
    }
    List<Map.Entry<String, Integer>> best =
        hits.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .toList();
    if (best.isEmpty()) {
      return CommonWords.languageOfScript(sample).orElse(UNKNOWN);
    }
    int first = best.getFirst().getValue();
    int second = best.size() > 1 ? best.get(1).getValue() : 0;
    boolean sure = first >= 2 && first * 12 >= words && first * 5 > second * 6;
    return sure ? best.getFirst().getKey() : CommonWords.languageOfScript(sample).orElse(UNKNOWN);
  }
}
