package app.verbatim.report;

import java.util.Locale;
import java.util.Optional;

/// How much of a note is written.
public enum Length {
  /// What fits one page: the state of the work, the articles, a line for each major point.
  PAGE,
  /// Every point, without the texts.
  DIFFERENCES,
  /// With the texts.
  COMPLETE;

  /// `page`, as the command line names it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Length> named(String word) {
    for (Length one : values()) {
      if (one.word().equals(word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
