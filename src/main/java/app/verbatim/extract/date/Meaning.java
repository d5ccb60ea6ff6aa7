package app.verbatim.extract.date;

import java.util.Map;
import java.util.Set;

/// What the shapes of a calendar can mean, and the terms each needs. A language file that asks for
/// something else is refused when it is read, not when a text happens to match.
final class Meaning {

  private static final Map<String, Set<String>> NEEDS =
      Map.ofEntries(
          Map.entry("nothing", Set.of()),
          Map.entry("vague", Set.of()),
          Map.entry("on", Set.of()),
          Map.entry("date", Set.of("{day}")),
          Map.entry("weekof", Set.of("{day}")),
          Map.entry("between", Set.of("2}")),
          Map.entry("year", Set.of("year}")),
          Map.entry("decade", Set.of("{n}")),
          Map.entry("century", Set.of()),
          Map.entry("day", Set.of()),
          Map.entry("days", Set.of()),
          Map.entry("week", Set.of()),
          Map.entry("weekend", Set.of()),
          Map.entry("thismonth", Set.of()),
          Map.entry("thisquarter", Set.of()),
          Map.entry("thishalf", Set.of()),
          Map.entry("thisyear", Set.of()),
          Map.entry("thisdecade", Set.of()),
          Map.entry("thiscentury", Set.of()),
          Map.entry("ago", Set.of("{unit}")),
          Map.entry("ahead", Set.of("{unit}")),
          Map.entry("within", Set.of("{unit}")),
          Map.entry("past", Set.of("{unit}")),
          Map.entry("coming", Set.of("{unit}")),
          Map.entry("later", Set.of("{unit}")),
          Map.entry("weekday", Set.of("{weekday}")),
          Map.entry("nth", Set.of("{ordinal}", "{weekday}", "{month}")),
          Map.entry("night", Set.of("{weekday}")),
          Map.entry("month", Set.of("{month}")),
          Map.entry("season", Set.of("{season}")),
          Map.entry("quarter", Set.of("{ordinal}")),
          Map.entry("half", Set.of("{ordinal}")),
          Map.entry("holiday", Set.of("{holiday}")),
          Map.entry("focus", Set.of()),
          Map.entry("clock", Set.of()));

  private Meaning() {}

  static void check(String language, String meaning, String shape) {
    Set<String> needs = NEEDS.get(meaning.split(" ", 2)[0]);
    if (needs == null || needs.stream().anyMatch(term -> !shape.contains(term))) {
      throw new IllegalArgumentException(
          "calendar of " + language + ": \"" + shape + "\" cannot mean \"" + meaning + "\"");
    }
  }
}
