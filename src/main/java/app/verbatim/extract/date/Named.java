package app.verbatim.extract.date;

import app.verbatim.article.Passage;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// A day an article names by its date, with or without weekday and year: "lundi 4 septembre".
record Named(
    Passage passage, int day, int month, Optional<Integer> year, Optional<DayOfWeek> weekday) {

  boolean is(LocalDate date) {
    return date.getDayOfMonth() == day
        && date.getMonthValue() == month
        && year.filter(it -> it != date.getYear()).isEmpty()
        && weekday.filter(it -> it != date.getDayOfWeek()).isEmpty();
  }

  /// The day of this name nearest to `reference`; empty when its weekday is another then.
  Optional<LocalDate> near(LocalDate reference) {
    int around = reference.getYear();
    return IntStream.rangeClosed(around - 1, around + 1)
        .mapToObj(this::in)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(it -> distance(it, reference)))
        .filter(this::is);
  }

  /// The day in a year; empty for 29 February where there is none.
  Optional<LocalDate> in(int inYear) {
    try {
      return Optional.of(LocalDate.of(inYear, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
