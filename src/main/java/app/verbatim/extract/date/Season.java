package app.verbatim.extract.date;

import app.verbatim.extract.date.DateValue.Range;
import java.time.LocalDate;

/// A season of the northern half of the earth, from the first of its first month to its last day on
/// the calendar of the sun: newsrooms count both ways.
enum Season {
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER;

  /// @param year the one it begins in
  Range in(int year) {
    LocalDate first = LocalDate.of(year, ordinal() * 3 + 3, 1);
    return new Range(first, first.plusMonths(3).withDayOfMonth(21));
  }

  Range third(int year, int part) {
    LocalDate first = in(year).from().plusMonths(part);
    return new Range(first, part == 2 ? in(year).to() : first.plusMonths(1).minusDays(1));
  }
}
