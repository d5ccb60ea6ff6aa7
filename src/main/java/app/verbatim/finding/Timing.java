package app.verbatim.finding;

import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import java.util.ArrayList;
import java.util.List;

/// When two dates agree.
public final class Timing {

  private Timing() {}

  /// Whether both are known and no day can be meant by both, or both tell from when to when, and
  /// not the same.
  public static boolean conflict(DateMention left, DateMention right) {
    return areKnown(left, right) && (!Links.overlap(left, right) || areOtherRanges(left, right));
  }

  /// The dates among the words of a version, in order; one that only repeats the end of a range
  /// ("from Friday to Sunday 18 May") is part of it.
  public static List<DateMention> told(Version version) {
    List<DateMention> told = new ArrayList<>();
    for (DateMention date : version.member().extract().dates()) {
      boolean repeats = !told.isEmpty() && endsWith(version, told.getLast(), date);
      if (version.member().span().covers(date.span())
          && date.value().first().isPresent()
          && !repeats) {
        told.add(date);
      }
    }
    return told;
  }

  private static boolean endsWith(Version version, DateMention range, DateMention date) {
    return isRange(range)
        && range.span().end() <= date.span().start()
        && version
            .member()
            .extract()
            .article()
            .at(new Span(range.span().end(), date.span().start()))
            .isBlank()
        && range.value().last().equals(date.value().last());
  }

  private static boolean areOtherRanges(DateMention left, DateMention right) {
    return isRange(left)
        && isRange(right)
        && !(left.value().first().equals(right.value().first())
            && left.value().last().equals(right.value().last()));
  }

  private static boolean isRange(DateMention date) {
    return date.value().grain().equals("range");
  }

  private static boolean areKnown(DateMention left, DateMention right) {
    return left.value().first().isPresent() && right.value().first().isPresent();
  }

  /// Whether both are known and one day can be meant by both.
  public static boolean agree(DateMention left, DateMention right) {
    return areKnown(left, right) && !conflict(left, right);
  }
}
