package app.verbatim.finding;

import app.verbatim.extract.date.DateMention;

/// When two dates agree.
public final class Timing {

  private Timing() {}

  /// Whether both are known and no day can be meant by both.
  public static boolean conflict(DateMention left, DateMention right) {
    return left.value().first().isPresent()
        && right.value().first().isPresent()
        && !Links.overlap(left, right);
  }

  /// Whether both are known and one day can be meant by both.
  public static boolean agree(DateMention left, DateMention right) {
    return left.value().first().isPresent()
        && right.value().first().isPresent()
        && Links.overlap(left, right);
  }
}
