package app.verbatim.article.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The shapes of one section, found by the two words they begin with: a word no shape begins with
/// costs one look-up.
public final class Shapes {

  private final Map<String, Map<String, List<Shape>>> byFirstWords = new HashMap<>();

  /// @param written shapes by their meaning, in order of preference
  public Shapes(Map<String, List<String>> written, Map<String, Term> terms) {
    Map<String, List<Shape>> byFirst = new HashMap<>();
    written.forEach(
        (meaning, shapes) ->
            shapes.forEach(
                it -> {
                  Shape shape = Shape.of(meaning, it, terms);
                  for (String first : shape.firsts()) {
                    byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(shape);
                  }
                }));
    byFirst.forEach((first, shapes) -> byFirstWords.put(first, bySecond(first, shapes)));
  }

  private static Map<String, List<Shape>> bySecond(String first, List<Shape> shapes) {
    Set<String> seconds = new HashSet<>(Set.of(Shape.ANY));
    shapes.forEach(shape -> seconds.addAll(shape.seconds(first)));
    Map<String, List<Shape>> bySecond = new HashMap<>();
    for (String second : seconds) {
      bySecond.put(
          second,
          shapes.stream()
              .filter(
                  shape -> {
                    Set<String> can = shape.seconds(first);
                    return can.contains(Shape.ANY) || can.contains(second);
                  })
              .toList());
    }
    return bySecond;
  }

  /// The match that reaches farthest from word `i`; the earlier shape where two reach as far.
  public Optional<Shape.Match> longest(Words words, int i) {
    Map<String, List<Shape>> bySecond = byFirstWords.get(key(words, i));
    if (bySecond == null) {
      return Optional.empty();
    }
    List<Shape> any = bySecond.getOrDefault(Shape.ANY, List.of());
    Optional<Shape.Match> best = Optional.empty();
    for (Shape shape : bySecond.getOrDefault(key(words, i + 1), any)) {
      Optional<Shape.Match> match = shape.at(words, i);
      if (match.isPresent() && (best.isEmpty() || match.get().after() > best.get().after())) {
        best = match;
      }
    }
    return best;
  }

  private static String key(Words words, int i) {
    return words.isNumber(i) ? Term.DIGITS : words.at(i);
  }
}
