package app.verbatim.article.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Words and shapes of figures. Forms may have several words.
///
/// @param words number words that add up: "vingt", "dix-sept"
/// @param multipliers number words that multiply what stands before: "cent", "million"
/// @param joints what may stand between number words: "et", "-"
/// @param glued whether number words are written together ("zweihundertdreissig")
/// @param decimal what parts the whole from its fraction: ","
/// @param grouping all characters that may part thousands: " .'"
/// @param scales what may follow digits and multiplies them: "million", "m", "k"
/// @param units forms of `%`, of currencies (`EUR`) and of measures (`km`, `year`)
/// @param of what may stand between a number and what it counts or measures: "de", "of"
/// @param collectives words for about as many: "dizaine"; `one` before them is not needed
/// @param halves what adds a half to a number or to its unit: "et demie", "and a half"
/// @param shares parts of a whole in percent: "deux tiers"
/// @param before words before a number that bound it, by `at least`, `at most`, `about`
/// @param after words behind a number that bound it
/// @param ranges what stands before and between the two ends of a range: "entre", "et"
/// @param labels words before a number that only numbers things: "article", "page"
/// @param one words for one that are articles too, and count only before a word of `counted`
/// @param counted words that make "un" a figure: "mort"
/// @param stops words that never belong to what is counted
/// @param never phrases with a number in them that count nothing
/// @param examples texts with `[words|at least 1200 km: what is counted]`
public record Numbers(
    Map<String, Integer> words,
    Map<String, Long> multipliers,
    List<String> joints,
    boolean glued,
    String decimal,
    String grouping,
    Map<String, Long> scales,
    Map<String, List<String>> units,
    List<String> of,
    Map<String, Integer> collectives,
    List<String> halves,
    Map<String, BigDecimal> shares,
    Map<String, List<String>> before,
    Map<String, List<String>> after,
    List<List<String>> ranges,
    List<String> labels,
    List<String> one,
    List<String> counted,
    List<String> stops,
    List<String> never,
    List<String> examples) {}
