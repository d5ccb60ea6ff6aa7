package app.verbatim.article.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The shapes of one section, found by the word they begin with: a word no shape begins with costs
/// one look-up.
public final class Shapes {

  private final Map<String, List<Shape>> byFirst = new HashMap<>();

  /// @param written shapes by their meaning, in order of preference
  public Shapes(Map<String, List<String>> written, Map<String, Term> terms) {
    written.forEach(
        (meaning, shapes) ->
            shapes.forEach(
                it -> {
                  Shape shape = Shape.of(meaning, it, terms);
                  for (String first : shape.firsts()) {
                    boolean number = Character.isDigit(first.charAt(0));
                    byFirst
                        .computeIfAbsent(number ? Term.DIGITS : first, key -> new ArrayList<>())
                        .add(shape);
                  }
                }));
  }

  /// The match that reaches farthest from word `i`; the earlier shape where two reach as far.
  public Optional<Shape.Match> longest(Words words, int i) {
    Optional<Shape.Match> best = Optional.empty();
    String first = words.isNumber(i) ? Term.DIGITS : words.at(i);
    for (Shape shape : byFirst.getOrDefault(first, List.of())) {
      Optional<Shape.Match> match = shape.at(words, i);
      if (match.isPresent() && (best.isEmpty() || match.get().after() > best.get().after())) {
        best = match;
      }
    }
    return best;
  }
}
