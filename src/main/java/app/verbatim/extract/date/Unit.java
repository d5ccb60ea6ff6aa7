package app.verbatim.extract.date;

import app.verbatim.extract.date.DateValue.Day;
import app.verbatim.extract.date.DateValue.Period;
import app.verbatim.extract.date.DateValue.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// The stretches of time a calendar names, in the order `units` lists them in.
enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  static Unit of(int index) {
    return values()[index];
  }

  /// The first day of the unit that holds `day`, this many units on.
  LocalDate start(LocalDate day, int shift) {
    return switch (this) {
      case MINUTE -> day;
      case HOUR -> day.plusDays(shift / 24);
      case DAY -> day.plusDays(shift);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
      case WEEKEND ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .with(DayOfWeek.SATURDAY)
              .plusWeeks(shift);
      case MONTH -> day.withDayOfMonth(1).plusMonths(shift);
      case QUARTER ->
          day.withDayOfMonth(1)
              .withMonth((day.getMonthValue() - 1) / 3 * 3 + 1)
              .plusMonths(3L * shift);
      case HALF ->
          day.withDayOfMonth(1).withMonth(day.getMonthValue() < 7 ? 1 : 7).plusMonths(6L * shift);
      case YEAR -> day.withDayOfYear(1).plusYears(shift);
      case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10).plusYears(10L * shift);
      case CENTURY ->
          day.withDayOfYear(1)
              .withYear((day.getYear() - 1) / 100 * 100 + 1)
              .plusYears(100L * shift);
    };
  }

  /// The last day of the unit that holds `day`, this many units on.
  LocalDate end(LocalDate day, int shift) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> start(day, shift);
      case WEEKEND -> start(day, shift).plusDays(1);
      default -> start(day, shift + 1).minusDays(1);
    };
  }

  DateValue value(LocalDate day, int shift) {
    LocalDate first = start(day, shift);
    return switch (this) {
      case MINUTE, HOUR, DAY -> new Day(first);
      case WEEK -> week(first);
      case MONTH -> Period.month(YearMonth.from(first));
      case QUARTER -> quarter(first);
      case YEAR -> Period.year(first.getYear());
      case WEEKEND, HALF, DECADE, CENTURY -> new Range(first, end(day, shift));
    };
  }

  /// The beginning (0), middle (1) or end (2) of the unit that holds `day`. Words as loose as these
  /// mean about a third of it.
  DateValue third(LocalDate day, int part) {
    LocalDate first = start(day, 0);
    LocalDate last = end(day, 0);
    return switch (this) {
      case MINUTE, HOUR, DAY -> new Day(day);
      case WEEK, WEEKEND ->
          new Range(first.plusDays(part * 2L), part == 2 ? last : first.plusDays(part * 2L + 1));
      case MONTH ->
          new Range(
              first.withDayOfMonth(part * 10 + 1),
              part == 2 ? last : first.withDayOfMonth(part * 10 + 10));
      case QUARTER -> value(first.plusMonths(part), MONTH);
      case HALF ->
          new Range(first.plusMonths(part * 2L), first.plusMonths(part * 2L + 2).minusDays(1));
      case YEAR ->
          new Range(first.plusMonths(part * 4L), first.plusMonths(part * 4L + 4).minusDays(1));
      case DECADE -> years(first, part * 3, part == 2 ? 9 : part * 3 + 3);
      case CENTURY -> years(first, part * 33, part == 2 ? 99 : part * 33 + 33);
    };
  }

  private static DateValue value(LocalDate day, Unit unit) {
    return unit.value(day, 0);
  }

  private static Range years(LocalDate first, int from, int to) {
    return new Range(first.plusYears(from), first.plusYears(to + 1L).minusDays(1));
  }

  private static Period week(LocalDate monday) {
    String name =
        "%04d-W%02d"
            .formatted(
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Period(name, "week", monday, monday.plusDays(6));
  }

  private static Period quarter(LocalDate first) {
    String name = "%04d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
    return new Period(name, "quarter", first, first.plusMonths(3).minusDays(1));
  }
}
