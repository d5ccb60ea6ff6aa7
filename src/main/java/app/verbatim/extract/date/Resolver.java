package app.verbatim.extract.date;

import app.verbatim.extract.date.DateValue.Day;
import app.verbatim.extract.date.DateValue.Range;
import app.verbatim.extract.date.DateValue.Unresolved;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Gives a shape its value. The words of a language are gone here: what is left are the meanings
/// its file names, `day -1` or `month last`.
final class Resolver {

  private final List<String> holidays;
  private final Optional<LocalDate> published;

  Resolver(List<String> holidays, Optional<LocalDate> published) {
    this.holidays = holidays;
    this.published = published;
  }

  /// Empty when the words are no date after all.
  Optional<DateValue> value(Found found) {
    try {
      return switch (found.meaning()) {
        case "nothing" -> Optional.empty();
        case "vague" -> Optional.of(new Unresolved());
        case "on" -> Optional.of(new Day(LocalDate.parse(found.parameter())));
        case "date" -> Dates.value(found, published);
        case "weekof" ->
            Dates.value(found, published)
                .map(day -> day.first().map(it -> Unit.WEEK.value(it, 0)).orElse(day));
        case "between" -> Intervals.value(found, published);
        case "year", "decade", "century" -> named(found);
        default ->
            Optional.of(published.map(day -> relative(found, day)).orElseGet(() -> dated(found)));
      };
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February, 25 o'clock
    }
  }

  private static Optional<DateValue> named(Found found) {
    int number = Dates.year(found.match()).or(() -> found.match().value("n")).orElse(-1);
    return switch (found.meaning()) {
      case "year" ->
          part(
              found, Unit.YEAR, LocalDate.of(number < 100 ? Dates.fullYear(number) : number, 1, 1));
      case "decade" -> {
        int year = number < 100 ? Dates.fullYear(number) : number;
        yield year % 10 != 0 || year < 1000
            ? Optional.empty()
            : part(found, Unit.DECADE, LocalDate.of(year, 1, 1));
      }
      default -> {
        int century = found.match().value("roman").orElse(number);
        yield century < 1 || century > 30
            ? Optional.empty()
            : part(found, Unit.CENTURY, LocalDate.of((century - 1) * 100 + 1, 1, 1));
      }
    };
  }

  private static Optional<DateValue> part(Found found, Unit unit, LocalDate day) {
    return Optional.of(
        found
            .match()
            .value("part")
            .map(part -> unit.third(day, part))
            .orElseGet(() -> unit.value(day, 0)));
  }

  /// Without a publication date, what carries its year still has a value.
  private DateValue dated(Found found) {
    Optional<Integer> year = Dates.year(found.match());
    return year.isPresent()
            && List.of("month", "season", "quarter", "half", "holiday").contains(found.meaning())
        ? relative(found, LocalDate.of(year.get(), 1, 1))
        : found.meaning().equals("focus") && found.focus().isPresent()
            ? new Day(found.focus().get().plusDays(Integer.parseInt(found.parameter())))
            : new Unresolved();
  }

  private DateValue relative(Found found, LocalDate day) {
    Optional<Integer> n = found.match().value("n");
    Optional<Unit> unit = found.match().value("unit").map(Unit::of);
    return switch (found.meaning()) {
      case "day" -> shifted(found, Unit.DAY, day);
      case "week" -> shifted(found, Unit.WEEK, day);
      case "weekend" -> weekend(found, day);
      case "thismonth" -> shifted(found, Unit.MONTH, day);
      case "thisquarter" -> shifted(found, Unit.QUARTER, day);
      case "thishalf" -> shifted(found, Unit.HALF, day);
      case "thisyear" -> shifted(found, Unit.YEAR, day);
      case "thisdecade" -> shifted(found, Unit.DECADE, day);
      case "thiscentury" -> shifted(found, Unit.CENTURY, day);
      case "days" -> {
        String[] ends = found.parameter().split(" ");
        yield new Range(
            day.plusDays(Integer.parseInt(ends[0])), day.plusDays(Integer.parseInt(ends[1])));
      }
      case "ago" -> unit.orElseThrow().value(day, -n.orElse(1));
      case "ahead" -> unit.orElseThrow().value(day, n.orElse(1));
      case "within" -> new Range(day, shift(unit.orElseThrow(), day, n.orElse(1)));
      case "past" -> new Range(shift(unit.orElseThrow(), day, -n.orElse(1)), day);
      case "coming" -> new Range(day, shift(unit.orElseThrow(), day, n.orElse(1)));
      case "weekday" -> weekday(found, day);
      case "night" -> {
        LocalDate first =
            Dates.weekday(found, day, found.weekday().orElseThrow(), found.parameter());
        yield new Range(first, first.plusDays(1));
      }
      case "nth" -> nth(found, day);
      case "month" -> month(found, day);
      case "season" -> season(found, day);
      case "quarter" -> ordinal(found, day, Unit.QUARTER, 3);
      case "half" -> ordinal(found, day, Unit.HALF, 6);
      case "holiday" -> holiday(found, day);
      case "focus" ->
          found
              .focus()
              .<DateValue>map(it -> new Day(it.plusDays(Integer.parseInt(found.parameter()))))
              .orElseGet(Unresolved::new);
      case "later" ->
          found
              .focus()
              .map(
                  it ->
                      unit.orElseThrow()
                          .value(it, n.orElse(1) * Integer.parseInt(found.parameter())))
              .orElseGet(Unresolved::new);
      default ->
          throw new IllegalArgumentException("no meaning " + found.match().shape().meaning());
    };
  }

  private static DateValue shifted(Found found, Unit unit, LocalDate day) {
    int shift = Integer.parseInt(found.parameter());
    return found
        .match()
        .value("part")
        .map(part -> unit.third(unit.start(day, shift), part))
        .orElseGet(() -> unit.value(day, shift));
  }

  private static LocalDate shift(Unit unit, LocalDate day, int n) {
    return switch (unit) {
      case MINUTE, HOUR, DAY -> unit.start(day, n);
      case WEEK, WEEKEND -> day.plusWeeks(n);
      case MONTH -> day.plusMonths(n);
      case QUARTER -> day.plusMonths(3L * n);
      case HALF -> day.plusMonths(6L * n);
      case YEAR -> day.plusYears(n);
      case DECADE -> day.plusYears(10L * n);
      case CENTURY -> day.plusYears(100L * n);
    };
  }

  /// "Ce week-end", told on a Monday, is the one that is over; in the past tense on a Friday too.
  private static DateValue weekend(Found found, LocalDate day) {
    int shift = Integer.parseInt(found.parameter());
    DayOfWeek last = found.tense() == Tense.PAST ? DayOfWeek.FRIDAY : DayOfWeek.WEDNESDAY;
    boolean isOver =
        shift == 0 && found.tense() != Tense.FUTURE && day.getDayOfWeek().compareTo(last) <= 0;
    return Unit.WEEKEND.value(day, isOver ? -1 : shift);
  }

  private static DateValue weekday(Found found, LocalDate day) {
    return new Day(Dates.weekday(found, day, found.weekday().orElseThrow(), found.parameter()));
  }

  /// "The third Wednesday of April". The fourth and the last are one ordinal: where they are two
  /// days nobody can tell.
  private static DateValue nth(Found found, LocalDate day) {
    int month = found.match().value("month").orElseThrow();
    int nth = found.match().value("ordinal").orElseThrow();
    DayOfWeek weekday = found.weekday().orElseThrow();
    DateValue value =
        pick(
            found,
            day,
            year ->
                new Day(
                    LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))));
    boolean isLast = value.first().filter(it -> it.plusWeeks(1).getMonthValue() == month).isEmpty();
    return nth < 4 || isLast ? value : new Unresolved();
  }

  private static DateValue month(Found found, LocalDate day) {
    int month = found.match().value("month").orElseThrow();
    return pick(
        found,
        day,
        year -> {
          LocalDate first = LocalDate.of(year, month, 1);
          return found
              .match()
              .value("part")
              .map(part -> Unit.MONTH.third(first, part))
              .orElseGet(() -> Unit.MONTH.value(first, 0));
        });
  }

  private static DateValue season(Found found, LocalDate day) {
    Season season = Season.values()[found.match().value("season").orElseThrow()];
    return pick(
        found,
        day,
        year ->
            found
                .match()
                .value("part")
                .map(part -> season.third(year, part))
                .orElseGet(() -> season.in(year)));
  }

  private static DateValue ordinal(Found found, LocalDate day, Unit unit, int months) {
    int which = found.match().value("ordinal").orElseThrow();
    if (which > 12 / months) {
      return new Unresolved();
    }
    return pick(found, day, year -> unit.value(LocalDate.of(year, (which - 1) * months + 1, 1), 0));
  }

  private DateValue holiday(Found found, LocalDate day) {
    String holiday = holidays.get(found.match().value("holiday").orElseThrow());
    return pick(found, day, year -> new Day(Holidays.in(holiday, year)));
  }

  /// What comes back every year, in the year the words or the tense choose.
  private static DateValue pick(Found found, LocalDate day, IntFunction<DateValue> in) {
    Optional<Integer> stated = Dates.year(found.match());
    if (stated.isPresent()) {
      return in.apply(stated.get());
    }
    if (found.parameter().startsWith("year")) {
      return in.apply(day.getYear() + Integer.parseInt(found.parameter().substring(4).strip()));
    }
    int year = day.getYear();
    boolean ahead =
        found.parameter().equals("next")
            || found.parameter().isEmpty() && found.tense() == Tense.FUTURE;
    DateValue best = in.apply(year);
    for (int y = ahead ? year + 1 : year - 2;
        ahead ? y >= year - 1 : y <= year + 1;
        y += ahead ? -1 : 1) {
      DateValue value = in.apply(y);
      LocalDate first = value.first().orElseThrow();
      LocalDate last = value.last().orElseThrow();
      boolean fits =
          switch (found.parameter()) {
            case "last" -> last.isBefore(day);
            case "next" -> first.isAfter(day);
            default -> ahead ? !last.isBefore(day) : !first.isAfter(day);
          };
      if (fits) {
        best = value;
      }
    }
    return best;
  }

  static LocalDate nextOrSame(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.nextOrSame(weekday));
  }
}
