package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The news agencies of some languages, by any of their names.
final class Agencies {

  /// @param shortName such as `AFP`
  /// @param start where its name begins in the folded text
  record Found(String shortName, int start, int end) {}

  private record Name(String folded, String shortName) {}

  // the longest names first
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  Agencies(List<Reading> readings) {
    for (Reading reading : readings) {
      reading.agencies().forEach((shortName, names) -> names.forEach(it -> add(it, shortName)));
    }
    byFirstWord
        .values()
        .forEach(
            names ->
                names.sort(Comparator.comparingInt((Name it) -> it.folded().length()).reversed()));
  }

  /// These and others, each by the one name it has.
  Agencies with(Collection<String> names) {
    Agencies all = new Agencies(List.of());
    byFirstWord.forEach((word, known) -> all.byFirstWord.put(word, new ArrayList<>(known)));
    names.stream().filter(it -> named(it).isEmpty()).forEach(it -> all.add(it, it));
    return all;
  }

  private void add(String name, String shortName) {
    String folded = Folded.fold(name);
    byFirstWord
        .computeIfAbsent(Glob.firstWord(folded), it -> new ArrayList<>())
        .add(new Name(folded, shortName));
  }

  /// The agency whose name begins at this place of a folded text.
  Optional<Found> at(String folded, int start) {
    int end = start;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    for (Name name : byFirstWord.getOrDefault(folded.substring(start, end), List.of())) {
      int to = start + name.folded().length();
      if (folded.startsWith(name.folded(), start)
          && (to == folded.length() || !Character.isLetterOrDigit(folded.charAt(to)))) {
        return Optional.of(new Found(name.shortName(), start, to));
      }
    }
    return Optional.empty();
  }

  /// All that are named in a folded text.
  List<Found> in(String folded) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      boolean starts =
          Character.isLetterOrDigit(folded.charAt(i))
              && (i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1)));
      Optional<Found> agency = starts ? at(folded, i) : Optional.empty();
      agency.ifPresent(found::add);
      i = agency.map(Found::end).orElse(i + 1);
    }
    return found;
  }

  /// The agency with exactly this name.
  Optional<String> named(String words) {
    String folded = Folded.fold(words).strip();
    return at(folded, 0).filter(it -> it.end() == folded.length()).map(Found::shortName);
  }
}
