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

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  void add(Field field, String group, List<String> meanings) {
    byFirst
        .computeIfAbsent(meanings.getFirst(), key -> new ArrayList<>())
        .add(new Entry(field, group, meanings));
  }

  /// The groups of a field whose phrases touch the tokens `[from, to)` and begin with a token that
  /// is asked for.
  Set<String> groups(Field field, List<Token> tokens, int from, int to, Predicate<Token> asked) {
    Set<String> found = new TreeSet<>();
    for (int i = Math.max(0, from - 3); i < to; i++) {
      if (!asked.test(tokens.get(i))) {
        continue;
      }
      for (String lemma : tokens.get(i).lemmas()) {
        for (Entry entry : byFirst.getOrDefault(lemma, List.of())) {
          int end = i + entry.meanings().size();
          if (entry.field() == field && end > from && matches(entry, tokens, i)) {
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
        .filter(entry -> entry.field() == field && matches(entry, tokens, at))
        .max(Comparator.comparingInt(it -> it.meanings().size()));
  }

  private static boolean matches(Entry entry, List<Token> tokens, int at) {
    List<String> meanings = entry.meanings();
    if (at + meanings.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < meanings.size(); i++) {
      if (!tokens.get(at + i).lemmas().contains(meanings.get(i))) {
        return false;
      }
    }
    return true;
  }
}
