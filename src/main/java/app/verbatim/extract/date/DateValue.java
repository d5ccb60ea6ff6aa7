package app.verbatim.extract.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/// The date an expression means, no more precise than the words are.
public sealed interface DateValue {

  /// The first day it may mean; empty when not resolved.
  Optional<LocalDate> first();

  /// The last day it may mean, included; empty when not resolved.
  Optional<LocalDate> last();

  /// As `contract.md` writes it: `2023-09-04`, `2023-W35`, `2023-08-28/2023-09-03`; empty when not
  /// resolved.
  Optional<String> iso();

  /// `time`, `day`, `week`, `month`, `quarter`, `year`, `range` or `vague`.
  String grain();

  record Day(LocalDate day) implements DateValue {
    @Override
    public Optional<LocalDate> first() {
      return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(day);
    }

    @Override
    public Optional<String> iso() {
      return Optional.of(day.toString());
    }

    @Override
    public String grain() {
      return "day";
    }
  }

  record Time(LocalDate day, LocalTime time) implements DateValue {
    @Override
    public Optional<LocalDate> first() {
      return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(day);
    }

    @Override
    public Optional<String> iso() {
      return Optional.of(day + "T" + time);
    }

    @Override
    public String grain() {
      return "time";
    }
  }

  /// A stretch of days with a calendar name: a week, month, quarter or year.
  ///
  /// @param name `2023-W35`, `2023-09`, `2023-Q3` or `2023`
  record Period(String name, String grain, LocalDate from, LocalDate to) implements DateValue {

    public static Period month(YearMonth month) {
      return new Period(month.toString(), "month", month.atDay(1), month.atEndOfMonth());
    }

    public static Period year(int year) {
      return new Period(
          "%04d".formatted(year), "year", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Override
    public Optional<LocalDate> first() {
      return Optional.of(from);
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(to);
    }

    @Override
    public Optional<String> iso() {
      return Optional.of(name);
    }
  }

  /// Any other stretch of days, both ends included.
  record Range(LocalDate from, LocalDate to) implements DateValue {
    @Override
    public Optional<LocalDate> first() {
      return Optional.of(from);
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(to);
    }

    @Override
    public Optional<String> iso() {
      return Optional.of(from + "/" + to);
    }

    @Override
    public String grain() {
      return "range";
    }
  }

  /// The words name a date, but not which, or not without the publication date.
  record Unresolved() implements DateValue {
    @Override
    public Optional<LocalDate> first() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.empty();
    }

    @Override
    public Optional<String> iso() {
      return Optional.empty();
    }

    @Override
    public String grain() {
      return "vague";
    }
  }
}
