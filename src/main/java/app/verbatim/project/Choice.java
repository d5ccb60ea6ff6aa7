package app.verbatim.project;

import java.util.Map;

/// One verdict on the desk's list.
///
/// @param id stays when the name changes: `to-check`
/// @param key the digit that gives it, `1` to `9`
/// @param settles whether a point is done with once it has this verdict
/// @param version which of the wordings it calls correct, 1 or 2; 0 for none
/// @param names by language code; `{0}` stands for the letters of the wording chosen
/// @param several the same where there are more than two wordings to choose from; then the choice
///   of the first wording is that of any, and the choice of the second is not offered
/// @param brief the same for a button; empty where the name is short enough
public record Choice(
    String id,
    String key,
    boolean settles,
    int version,
    Map<String, String> names,
    Map<String, String> several,
    Map<String, String> brief) {

  public Choice {
    names = Map.copyOf(names);
    brief = Map.copyOf(brief);
    several = Map.copyOf(several);
  }

  /// The name, in English where the language has none.
  ///
  /// @param letters of the articles that have the wording chosen, `A` or `A, C`
  public String name(String language, String letters) {
    return in(names, language).replace("{0}", letters);
  }

  private String in(Map<String, String> words, String language) {
    String own = words.get(language);
    return own != null ? own : words.getOrDefault("en", id);
  }

  /// The name for a button.
  public String brief(String language, String letters) {
    return in(brief.isEmpty() ? names : brief, language).replace("{0}", letters);
  }

  /// The name on the button before a wording is chosen among more than two.
  public String nameAmongSeveral(String language) {
    return in(several.isEmpty() ? names : several, language);
  }
}
