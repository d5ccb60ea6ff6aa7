package app.verbatim.extract.date;

import app.verbatim.article.language.Shape;
import app.verbatim.extract.date.DateValue.Range;
import app.verbatim.extract.date.DateValue.Unresolved;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// "Du 3 au 5 mai", "between 2019 and 2021": both ends, the second telling what the first leaves
/// out.
final class Intervals {

  private Intervals() {}

  static Optional<DateValue> value(Found found, Optional<LocalDate> published) {
    Shape.Match match = found.match();
    Optional<Integer> year2 = match.value("year2");
    if (match.has("month2") || match.has("day2")) {
      if (published.isEmpty() && year2.isEmpty()) {
        return Optional.of(new Unresolved());
      }
      return Optional.of(
          inMonths(found, published.orElseGet(() -> LocalDate.of(year2.orElseThrow(), 1, 1))));
    }
    if (match.has("weekday2")) {
      if (published.isEmpty()) {
        return Optional.of(new Unresolved());
      }
      LocalDate from =
          Dates.weekday(found, published.get(), found.weekday().orElseThrow(), found.parameter());
      DayOfWeek last = DayOfWeek.of(match.value("weekday2").orElseThrow());
      return Optional.of(new Range(from, Resolver.nextOrSame(from, last)));
    }
    int from = match.value("year").orElseThrow();
    int to =
        year2
            .or(() -> match.value("shortyear2").map(short2 -> from / 100 * 100 + short2))
            .orElseThrow();
    return to < from
        ? Optional.empty()
        : Optional.of(new Range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)));
  }

  private static DateValue inMonths(Found found, LocalDate published) {
    Shape.Match match = found.match();
    int month2 = match.value("month2").or(() -> match.value("month")).orElseThrow();
    int month = match.value("month").orElse(month2);
    Optional<Integer> day2 = match.value("day2");
    int last = day2.orElseGet(() -> YearMonth.of(2023, month2).lengthOfMonth());
    LocalDate to =
        match
            .value("year2")
            .or(() -> match.value("year"))
            .map(year -> LocalDate.of(year, month2, last))
            .orElseGet(() -> Dates.nearest(found, published, month2, last));
    int year = match.value("year").orElse(month > month2 ? to.getYear() - 1 : to.getYear());
    LocalDate from = LocalDate.of(year, month, match.value("day").orElse(1));
    return from.isAfter(to) ? new Range(to, from) : new Range(from, to);
  }
}
