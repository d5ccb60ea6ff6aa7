package app.verbatim.extract.date;

import app.verbatim.article.language.Shape;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// A shape of the calendar where it stands, before it means a day.
///
/// @param tense of the words around
/// @param focus the day last named before, which "le lendemain" counts from
/// @param recurring the day this article names with its date for a weekday
record Found(
    Shape.Match match, Tense tense, Optional<LocalDate> focus, Optional<LocalDate> recurring) {

  /// What the shape means, without its parameter: `day` of `day -1`.
  String meaning() {
    String all = match.shape().meaning();
    int space = all.indexOf(' ');
    return space < 0 ? all : all.substring(0, space);
  }

  /// The parameter: `-1` of `day -1`; may be empty.
  String parameter() {
    String all = match.shape().meaning();
    int space = all.indexOf(' ');
    return space < 0 ? "" : all.substring(space + 1);
  }

  Optional<DayOfWeek> weekday() {
    return match.value("weekday").map(DayOfWeek::of);
  }
}
