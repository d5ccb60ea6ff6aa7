package app.verbatim.finding;

import app.verbatim.article.Passage;
import java.util.Optional;

/// One difference between the words of two versions.
///
/// @param kind what class of word changed
/// @param left the words in the first version; empty where words were added
/// @param right the words in the second version; empty where words were removed
public record Change(
    Type type, Kind kind, Severity severity, Optional<Passage> left, Optional<Passage> right) {

  /// What happened to the words, from left to right.
  public enum Type {
    REPLACED,
    REMOVED,
    ADDED,
    MOVED
  }

  /// What class of word changed, the gravest first; the contract's `class`, in lower case.
  public enum Kind {
    NEGATION,
    MODALITY,
    CERTAINTY,
    ATTITUDE,
    QUANTITY,
    DATE,
    ACTOR,
    DEGREE,
    NAME,
    OTHER,
    SYNONYM,
    INFLECTION,
    FUNCTION,
    TYPOGRAPHY
  }

  private static final int SHORT = 40;

  /// Whether few words changed, so that they can be set against each other one to one.
  public boolean isShort() {
    return left.map(it -> it.span().length()).orElse(0) <= SHORT
        && right.map(it -> it.span().length()).orElse(0) <= SHORT;
  }

  public Change {
    if (left.isEmpty() && right.isEmpty()) {
      throw new IllegalArgumentException("a change has words on one side at least");
    }
  }
}
