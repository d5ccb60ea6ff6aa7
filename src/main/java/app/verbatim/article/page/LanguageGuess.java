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

  private static final String OPENING = "«“„»";

  /// “ closes what „ opened, » what « did, and the other way round.
  private static final String CLOSING = "»”“«";

  private LanguageGuess() {}

  /// The ISO 639 code; `und` when too few words tell, or two languages fit as well. The writer's
  /// own words decide; what is quoted, perhaps in another language, only where they do not.
  static String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String told = byWords(outsideMarks(sample));
    return told.equals(UNKNOWN) ? byWords(sample) : told;
  }

  /// The text without what stands between marks on one line; an unclosed mark hides nothing.
  private static String outsideMarks(String text) {
    StringBuilder outside = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      int from = 0;
      int open = -1;
      for (int i = 0; i < line.length(); i++) {
        boolean isStraight = line.charAt(i) == '"';
        if (open < 0 && (isStraight || OPENING.indexOf(line.charAt(i)) >= 0)) {
          open = i;
        } else if (open >= 0 && (isStraight || CLOSING.indexOf(line.charAt(i)) >= 0)) {
          outside.append(line, from, open).append(' ');
          from = i + 1;
          open = -1;
        }
      }
      outside.append(line, from, line.length()).append('\n');
    }
    return outside.toString();
  }

  private static String byWords(String sample) {
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
