package app.verbatim.extract.date;

import app.verbatim.article.language.Shape;
import java.time.LocalTime;
import java.util.Optional;

/// Times of the day.
final class Clock {

  private static final int PM = 1;

  private Clock() {}

  /// Empty when the words are no time after all ("25 h").
  ///
  /// @param meaning `clock`, or `clock 12:00` where the words themselves are a time
  static Optional<LocalTime> time(Shape.Match match, String meaning) {
    if (meaning.contains(":")) {
      return Optional.of(LocalTime.parse(meaning.substring("clock ".length())));
    }
    int hour = match.value("hour").or(() -> match.value("hhmm").map(it -> it / 100)).orElse(99);
    int minute = match.value("minute").or(() -> match.value("hhmm").map(it -> it % 100)).orElse(0);
    Optional<Integer> half = match.value("ampm");
    if (half.isPresent() && hour <= 12) {
      hour = hour % 12 + (half.get() == PM ? 12 : 0);
    }
    return hour > 24 || minute > 59 || hour == 24 && minute > 0
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour % 24, minute));
  }
}
