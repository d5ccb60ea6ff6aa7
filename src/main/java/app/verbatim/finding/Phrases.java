package app.verbatim.finding;

import app.verbatim.finding.Lexis.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The phrases of a language's lists, found by their first words.
final class Phrases {

  /// A phrase of a list.
  ///
  /// @param group the list's name inside its field ("expect", "rung 2")
  record Entry(Field field, String group, List<String> meanings) {}

  /// How many words may stand between a verb and its particle.
  private static final int OBJECT = 3;

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Set<String> particles;

  /// @param particles words of a verb that may stand behind its object
  Phrases(Set<String> particles) {
    this.particles = particles;
  }

  void add(Field field, String group, List<String> meanings) {
    byFirst
        .computeIfAbsent(meanings.getFirst(), key -> new ArrayList<>())
        .add(new Entry(field, group, meanings));
  }

  /// The groups of a field whose phrases touch the tokens `[from, to)` and begin with a token that
  /// is asked for.
  Set<String> groups(Field field, List<Token> tokens, int from, int to, Predicate<Token> asked) {
    Set<String> found = new TreeSet<>();
    for (int i = Math.max(0, from - OBJECT - 1); i < to; i++) {
      if (!asked.test(tokens.get(i))) {
        continue;
      }
      for (String lemma : tokens.get(i).lemmas()) {
        for (Entry entry : byFirst.getOrDefault(lemma, List.of())) {
          if (entry.field() == field && end(entry, tokens, i) > from) {
            found.add(entry.group());
          }
        }
      }
    }
    return found;
  }

  /// The longest phrase of a field that begins at a token.
  Optional<Entry> at(Field field, List<Token> tokens, int at) {
    return tokens.get(at).lemmas().stream()
        .flatMap(lemma -> byFirst.getOrDefault(lemma, List.of()).stream())
        .filter(entry -> entry.field() == field && end(entry, tokens, at) > 0)
        .max(Comparator.comparingInt(it -> it.meanings().size()));
  }

  /// Where a phrase that begins at a token ends; 0 when it does not stand there.
  private int end(Entry entry, List<Token> tokens, int at) {
    List<String> meanings = entry.meanings();
    int same = 0;
    while (same < meanings.size()
        && at + same < tokens.size()
        && tokens.get(at + same).lemmas().contains(meanings.get(same))) {
      same++;
    }
    if (same == meanings.size()) {
      return at + same;
    }
    return same == 1 && meanings.size() == 2 && particles.contains(meanings.getLast())
        ? behindObject(meanings.getLast(), tokens, at + 1)
        : 0;
  }

  /// "ruling anything out": the end of the particle; 0 when it does not follow.
  private static int behindObject(String particle, List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + OBJECT + 1); i++) {
      if (tokens.get(i).lemmas().contains(particle)) {
        return i + 1;
      }
    }
    return 0;
  }
}
