package app.verbatim.finding;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.language.Languages;
import app.verbatim.extract.Extract;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.name.NameMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For whom people speak: the roles any article gives them.
final class Roles {

  private record Held(String name, String role) {}

  private final List<Held> held = new ArrayList<>();
  private final Map<List<String>, Boolean> known = new HashMap<>();

  Roles(List<Extract> extracts) {
    for (Extract extract : extracts) {
      for (Name name : extract.names()) {
        for (Name.Mention mention : name.mentions()) {
          mention.role().ifPresent(role -> add(extract, name, role));
        }
      }
    }
  }

  private void add(Extract extract, Name name, Span role) {
    Held it = new Held(name.name(), extract.article().at(role));
    if (!held.contains(it)) {
      held.add(it);
    }
  }

  /// Whether one is the other's institution ("porte-parole de la Maison-Blanche") or stands for it
  /// (Washington).
  boolean areLinked(String left, String right, String language) {
    return known.computeIfAbsent(
        List.of(left, right, language),
        key ->
            speaksFor(left, right, language)
                || speaksFor(right, left, language)
                || Languages.of(language).isPresent() && NameMatch.linked(left, right, language));
  }

  private boolean speaksFor(String person, String institution, String language) {
    String wanted = plain(institution);
    return held.stream()
        .filter(it -> NameMatch.same(it.name(), person))
        .anyMatch(
            it ->
                plain(it.role()).contains(wanted)
                    || Languages.of(language).isPresent()
                        && NameMatch.linked(it.role(), institution, language));
  }

  private static String plain(String words) {
    return Folded.fold(words).replace('-', ' ');
  }
}
