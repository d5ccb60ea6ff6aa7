package app.verbatim.extract.date;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.language.Calendar;
import app.verbatim.article.language.Cardinals;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Shapes;
import app.verbatim.article.language.Term;
import app.verbatim.article.language.Words;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The calendar of one language, made ready once.
///
/// @param holidays what `{holiday}` counts in, such as `12-25` or `easter+1`
/// @param afterYear words that may follow a year that nothing introduces
record DateShapes(
    Shapes shapes, Term weekday, Tense.Reader tense, List<String> holidays, Set<String> afterYear) {

  private static final Map<String, DateShapes> READY = new ConcurrentHashMap<>();

  static DateShapes of(Language language) {
    return READY.computeIfAbsent(language.code(), code -> make(language));
  }

  private static DateShapes make(Language language) {
    Calendar calendar = language.calendar();
    calendar
        .shapes()
        .forEach(
            (meaning, shapes) ->
                shapes.forEach(shape -> Meaning.check(language.code(), meaning, shape)));
    Map<String, Term> terms = new HashMap<>();
    calendar.words().forEach((name, forms) -> terms.put(name, Term.of(List.of(forms), 0)));
    terms.put("weekday", named(calendar, calendar.weekdays()));
    terms.put("month", named(calendar, calendar.months()));
    terms.put("unit", byName(calendar.units(), lowerNames(Unit.values())));
    terms.put("season", byName(calendar.seasons(), lowerNames(Season.values())));
    terms.put("part", byName(calendar.parts(), List.of("start", "middle", "end")));
    terms.put("ampm", byName(calendar.dayparts(), List.of("am", "pm")));
    terms.put("ordinal", Term.of(calendar.ordinals(), 1));
    List<String> holidays = List.copyOf(calendar.holidays().keySet());
    terms.put("holiday", byName(calendar.holidays(), holidays));
    terms.put(
        "n", Term.either(Term.digits(0, 9999, 1, 4), new Cardinals(language.numbers()).term()));
    List<List<String>> days =
        calendar.words().getOrDefault("days", List.of()).stream().map(List::of).toList();
    terms.put("day", Term.either(Term.digits(1, 31, 1, 2), Term.of(days, 1)));
    terms.put("monthnumber", Term.digits(1, 12, 1, 2));
    terms.put("year", Term.digits(1000, 2199, 4, 4));
    terms.put("shortyear", Term.digits(0, 99, 2, 2));
    // no day of a month: "octobre 98"
    terms.put("pastyear", Term.digits(32, 99, 2, 2));
    terms.put("hour", Term.digits(0, 23, 1, 2));
    terms.put("minute", Term.digits(0, 59, 2, 2));
    terms.put("hhmm", Term.digits(0, 2359, 4, 4));
    terms.put("roman", Term.of(romans()));
    return new DateShapes(
        new Shapes(calendar.shapes(), terms),
        named(calendar, calendar.weekdays()),
        new Tense.Reader(calendar),
        holidays,
        calendar.afterYear().stream().map(Folded::fold).collect(Collectors.toUnmodifiableSet()));
  }

  /// The first weekday a stretch of text names.
  Optional<DayOfWeek> weekdayIn(String text, Span stretch) {
    Words words = Words.of(text, stretch);
    return IntStream.range(0, words.size())
        .mapToObj(i -> weekday.at(words, i))
        .flatMap(Optional::stream)
        .map(it -> DayOfWeek.of(it.value()))
        .findFirst();
  }

  private static Term named(Calendar calendar, List<List<String>> forms) {
    Term term = Term.of(forms, 1);
    return calendar.capitals() ? Term.capital(term) : term;
  }

  private static Term byName(Map<String, List<String>> forms, List<String> names) {
    List<List<String>> inOrder = new ArrayList<>();
    for (String name : names) {
      inOrder.add(forms.getOrDefault(name, List.of()));
    }
    return Term.of(inOrder, 0);
  }

  private static List<String> lowerNames(Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static Map<String, Integer> romans() {
    String[] tens = {"", "x", "xx"};
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    Map<String, Integer> romans = new HashMap<>();
    for (int i = 1; i < 22; i++) {
      for (String th : List.of("", "e", "er", "eme", "ieme")) {
        romans.put(tens[i / 10] + ones[i % 10] + th, i);
      }
    }
    return romans;
  }
}
