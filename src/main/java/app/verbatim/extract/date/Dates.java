package app.verbatim.extract.date;

import app.verbatim.article.language.Shape;
import app.verbatim.extract.date.DateValue.Day;
import app.verbatim.extract.date.DateValue.Unresolved;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Days of a month and days of a week: the year or the week that is not said is the nearest
/// sensible one.
final class Dates {

  /// A weekday decides the year only as far as this; farther off, the weekday is more likely wrong.
  private static final int FAR = 300;

  /// The tense decides only where the nearest day is at least as far as this.
  private static final int NEAR = 120;

  private Dates() {}

  /// "98" is 1998, "05" is 2005.
  static int fullYear(int number) {
    return number < 100 ? number + (number < 50 ? 2000 : 1900) : number;
  }

  /// The year the words state.
  static Optional<Integer> year(Shape.Match match) {
    return match
        .value("year")
        .or(() -> match.value("shortyear").or(() -> match.value("pastyear")).map(Dates::fullYear));
  }

  static Optional<DateValue> value(Found found, Optional<LocalDate> published) {
    Shape.Match match = found.match();
    int day = match.value("day").orElseThrow();
    Optional<Integer> month = match.value("month").or(() -> match.value("monthnumber"));
    Optional<Integer> year =
        match.value("year").or(() -> match.value("shortyear").map(Dates::fullYear));
    if (found.parameter().equals("any") && day <= 12 && month.filter(it -> it != day).isPresent()) {
      return Optional.of(new Unresolved()); // 5/9 or 9/5
    }
    if (year.isPresent() && month.isPresent()) {
      return Optional.of(new Day(LocalDate.of(year.get(), month.get(), day)));
    }
    if (month.isPresent()) {
      if (day > YearMonth.of(2024, month.get()).lengthOfMonth()) {
        return Optional.empty();
      }
      return Optional.of(
          published
              .<DateValue>map(it -> new Day(nearest(found, it, month.get(), day)))
              .orElseGet(Unresolved::new));
    }
    if (published.isEmpty()) {
      return Optional.of(new Unresolved());
    }
    return dayOfMonth(found, found.focus().orElse(published.get()), day);
  }

  static LocalDate nearest(Found found, LocalDate published, int month, int day) {
    LocalDate best = null;
    boolean bestFits = false;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      if (month == 2 && day == 29 && !Year.isLeap(year)) {
        continue;
      }
      LocalDate it = LocalDate.of(year, month, day);
      boolean excluded =
          found.parameter().equals("last") && !it.isBefore(published)
              || found.parameter().equals("next") && !it.isAfter(published);
      if (excluded) {
        continue;
      }
      boolean fits =
          found.weekday().isPresent()
              && it.getDayOfWeek() == found.weekday().get()
              && distance(it, published) <= FAR;
      if (best == null
          || fits && !bestFits
          || fits == bestFits && closer(found, it, best, published)) {
        best = it;
        bestFits = fits;
      }
    }
    if (best == null) {
      throw new java.time.DateTimeException("no such day: " + day + "/" + month);
    }
    return best;
  }

  private static boolean closer(Found found, LocalDate it, LocalDate than, LocalDate published) {
    boolean nearer = distance(it, published) < distance(than, published);
    LocalDate near = nearer ? it : than;
    LocalDate other = nearer ? than : it;
    boolean wrongSide =
        found.tense() == Tense.PAST && near.isAfter(published) && other.isBefore(published)
            || found.tense() == Tense.FUTURE
                && near.isBefore(published)
                && other.isAfter(published);
    boolean isOtherBetter =
        wrongSide && distance(near, published) > NEAR && distance(other, published) < FAR;
    return nearer != isOtherBetter;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /// "Mardi 5", "le 12": in the month that makes it nearest, and the weekday right.
  private static Optional<DateValue> dayOfMonth(Found found, LocalDate around, int day) {
    LocalDate best = null;
    for (int shift = -1; shift <= 1; shift++) {
      YearMonth month = YearMonth.from(around).plusMonths(shift);
      if (day > month.lengthOfMonth()) {
        continue;
      }
      LocalDate it = month.atDay(day);
      boolean fits = found.weekday().isEmpty() || it.getDayOfWeek() == found.weekday().get();
      boolean excluded =
          found.parameter().equals("last") && !it.isBefore(around)
              || found.parameter().equals("next") && !it.isAfter(around)
              || found.parameter().equals("told") && isUntold(found, it, around);
      if (fits && !excluded && (best == null || distance(it, around) < distance(best, around))) {
        best = it;
      }
    }
    return Optional.ofNullable(best).map(Day::new);
  }

  /// "Met on the 22nd" is over, "will meet on the 22nd" is to come.
  private static boolean isUntold(Found found, LocalDate it, LocalDate around) {
    return found.tense() == Tense.PAST && it.isAfter(around)
        || found.tense() == Tense.FUTURE && it.isBefore(around);
  }

  /// A weekday without its date.
  ///
  /// @param which `last`, `next`, `same` (as the day spoken of), `this` (in this week), `back N`
  ///   (in the week N before), or empty: as the tense says
  static LocalDate weekday(Found found, LocalDate published, DayOfWeek weekday, String which) {
    if (which.startsWith("week")) {
      int weeks = Integer.parseInt(which.substring(4).strip());
      return published
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          .plusWeeks(weeks)
          .with(weekday);
    }
    LocalDate before = published.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = published.with(TemporalAdjusters.nextOrSame(weekday));
    return switch (which) {
      case "last" -> published.with(TemporalAdjusters.previous(weekday));
      case "next" -> published.with(TemporalAdjusters.next(weekday));
      case "same" ->
          found
              .focus()
              .filter(day -> day.getDayOfWeek() == weekday)
              .orElse(found.tense() == Tense.FUTURE ? after : before);
      default ->
          switch (found.tense()) {
            case FUTURE -> after;
            case PAST -> before;
            case UNKNOWN -> found.recurring().orElse(before);
          };
    };
  }
}
