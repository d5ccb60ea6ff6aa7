package app.verbatim.finding;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.extract.speaker.Attribution;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether a speaker probably speaks another language than the article is written in.
public final class Tongues {

  private Tongues() {}

  /// Whether the role or the name places the speaker where another language is spoken; false where
  /// nothing tells.
  public static boolean isForeign(Version version) {
    Optional<Attribution> attribution = version.attribution();
    if (attribution.isEmpty()) {
      return false;
    }
    String who = attribution.get().role().orElse("") + " " + attribution.get().name().orElse("");
    String words = " " + Folded.fold(who).replace('-', ' ').replace('\'', ' ') + " ";
    Map<String, List<String>> spoken =
        Languages.of(version.language())
            .map(Language::lexicon)
            .map(it -> it.spoken())
            .orElse(Map.of());
    return spoken.values().stream()
        .flatMap(List::stream)
        .map(it -> Folded.fold(it).replace('-', ' ').replace('\'', ' '))
        .anyMatch(it -> words.contains(" " + it + " "));
  }
}
