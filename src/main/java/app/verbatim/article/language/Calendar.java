package app.verbatim.article.language;

import java.util.List;
import java.util.Map;

/// Words and shapes of dates. `docs/adding-a-language.md` explains how a shape is written.
///
/// @param capitals whether months and weekdays are written with a capital ("May" is not "may")
/// @param weekdays seven lists of forms, Monday first
/// @param months twelve lists of forms, January first
/// @param units forms of `minute`, `hour`, `day`, `week`, `weekend`, `month`, `quarter`, `half`,
///   `year`, `decade`, `century`
/// @param seasons forms of `spring`, `summer`, `autumn`, `winter`
/// @param parts forms of `start`, `middle`, `end`
/// @param holidays days with a name: `12-25`, or `easter+1` for the day after Easter Sunday
/// @param ordinals first, second… for quarters and halves of a year
/// @param dayparts forms of `am` and `pm` for the clock
/// @param words any other kind of word the shapes name; `days` are days of a month in words, from
///   the first on ("primo maggio")
/// @param afterYear words that may follow a year that nothing introduces
/// @param past signs that what is told has happened
/// @param future signs that it is still to come
/// @param shapes [Shape]s by their meaning, such as `day -1`
/// @param examples `2024-03-14: a text with [words|2024-03-13]`, published on the first day
public record Calendar(
    boolean capitals,
    List<List<String>> weekdays,
    List<List<String>> months,
    Map<String, List<String>> units,
    Map<String, List<String>> seasons,
    Map<String, List<String>> parts,
    Map<String, List<String>> holidays,
    List<List<String>> ordinals,
    Map<String, List<String>> dayparts,
    Map<String, List<String>> words,
    List<String> afterYear,
    Tense past,
    Tense future,
    Map<String, List<String>> shapes,
    List<String> examples) {

  /// Words that give a tense away.
  ///
  /// @param endings of words of at least five letters
  /// @param except words with such an ending that are no sign
  public record Tense(List<String> words, List<String> endings, List<String> except) {}
}
