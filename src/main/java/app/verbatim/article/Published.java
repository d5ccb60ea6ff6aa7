package app.verbatim.article;

import java.time.LocalDate;
import java.util.List;

/// The day an article was published, and how we know.
///
/// @param evidence the words it was read or inferred from, in any article; empty when given
public record Published(LocalDate day, From from, List<Passage> evidence) {

  /// How the day is known, the surest first.
  public enum From {
    GIVEN,
    METADATA,
    TEXT,
    INFERRED
  }

  public Published {
    evidence = List.copyOf(evidence);
  }
}
