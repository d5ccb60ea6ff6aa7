package app.verbatim.extract.figure;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Cardinals;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Morphology;
import app.verbatim.article.language.Numbers;
import app.verbatim.article.language.Term;
import app.verbatim.extract.figure.Figure.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The number words of one language, made ready once.
///
/// @param unit reads a place in `units`
/// @param share reads a place in `shares`
/// @param before reads the ordinal of a [Bound], as `after` does
/// @param firsts words a figure or a phrase of `never` can begin with, numbers in digits aside
/// @param ranges what stands before and between two ends; the first may be empty
record FigureWords(
    Cardinals cardinals,
    Morphology morphology,
    char decimal,
    String grouping,
    Map<String, Long> scales,
    Term unit,
    List<String> units,
    Term of,
    Term collective,
    Term half,
    Term share,
    List<BigDecimal> shares,
    Term before,
    Term after,
    List<Range> ranges,
    Set<String> labels,
    Set<String> one,
    Set<String> counted,
    Set<String> stops,
    Term never,
    Set<String> firsts) {

  /// What stands before and between the ends of a range.
  record Range(List<String> first, List<String> between) {}

  private static final Map<String, FigureWords> READY = new ConcurrentHashMap<>();

  static FigureWords of(Language language) {
    return READY.computeIfAbsent(language.code(), code -> make(language));
  }

  private static FigureWords make(Language language) {
    Numbers numbers = language.numbers();
    Term unit = Term.of(numbers.units().values(), 0);
    Term collective = Term.of(numbers.collectives());
    Term share = Term.of(numbers.shares().keySet().stream().map(List::of).toList(), 0);
    Term before = bounds(numbers.before());
    Term never = Term.of(List.of(numbers.never()), 0);
    Cardinals cardinals = new Cardinals(numbers);
    Set<String> firsts = new HashSet<>(cardinals.term().firsts());
    for (Term term : List.of(unit, collective, share, before, never)) {
      firsts.addAll(term.firsts());
    }
    numbers.ranges().stream()
        .map(it -> Term.split(it.getFirst()))
        .filter(it -> !it.isEmpty())
        .forEach(it -> firsts.add(it.getFirst()));
    return new FigureWords(
        cardinals,
        Morphology.of(language),
        numbers.decimal().charAt(0),
        numbers.grouping(),
        numbers.scales().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(it -> Folded.fold(it.getKey()), Map.Entry::getValue)),
        unit,
        List.copyOf(numbers.units().keySet()),
        Term.of(List.of(numbers.of()), 0),
        collective,
        Term.of(List.of(numbers.halves()), 0),
        share,
        List.copyOf(numbers.shares().values()),
        before,
        bounds(numbers.after()),
        numbers.ranges().stream()
            .map(it -> new Range(Term.split(it.get(0)), Term.split(it.get(1))))
            .toList(),
        folded(numbers.labels()),
        folded(numbers.one()),
        folded(numbers.counted()),
        folded(numbers.stops()),
        never,
        firsts);
  }

  private static Term bounds(Map<String, List<String>> forms) {
    List<List<String>> inOrder = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      String name = bound.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      inOrder.add(forms.getOrDefault(name, List.of()));
    }
    return Term.of(inOrder, 0);
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Folded::fold).collect(Collectors.toUnmodifiableSet());
  }
}
