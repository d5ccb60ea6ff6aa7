package app.verbatim.article.language;

import java.util.List;
import java.util.Map;

/// Words and shapes of figures.
///
/// @param words number words that add up: "vingt", "dix-sept"
/// @param multipliers number words that multiply what stands before: "cent", "million"
/// @param joints what may stand between number words: "et", "-"
/// @param glued whether number words are written together ("zweihundertdreissig")
/// @param examples texts with `[words|value bound unit]`
public record Numbers(
    Map<String, Integer> words,
    Map<String, Long> multipliers,
    List<String> joints,
    boolean glued,
    List<String> examples) {}
