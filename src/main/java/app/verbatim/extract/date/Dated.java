package app.verbatim.extract.date;

import app.verbatim.article.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// A date of an article with its value.
///
/// @param stated the weekday the words name, which may disagree with the value
record Dated(Span span, DateValue value, String rule, Optional<DayOfWeek> stated) {

  /// The day it names; empty where it names less or more than one.
  Optional<LocalDate> day() {
    return value.first().filter(first -> value.last().filter(first::equals).isPresent());
  }
}
