package app.verbatim.finding;

import app.verbatim.extract.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// When two figures tell the same number.
final class Figures {

  /// "About" bears a tenth more or less.
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /// Two bounds of one kind that are so far apart, as a factor, tell of different numbers.
  private static final BigDecimal APART = new BigDecimal("1.2");

  private Figures() {}

  /// Whether one number can satisfy both: "plus de 1 200" agrees with "1 250".
  static boolean agree(Figure left, Figure right) {
    if (!left.unit().equals(right.unit())) {
      return Measures.agree(left, right);
    }
    if (isRounded(left, right) || isRounded(right, left)) {
      return true;
    }
    if (isContrary(left, right) || isContrary(right, left) || areApart(left, right)) {
      return false;
    }
    return low(left).compareTo(high(right)) <= 0 && low(right).compareTo(high(left)) <= 0;
  }

  /// "More than ten" and "fewer than ten".
  private static boolean isContrary(Figure most, Figure least) {
    return most.bound() == Figure.Bound.AT_MOST
        && least.bound() == Figure.Bound.AT_LEAST
        && most.value().compareTo(least.value()) <= 0;
  }

  /// "At least 40" and "more than 50": both may be true, but one tells of ten more.
  private static boolean areApart(Figure left, Figure right) {
    boolean bounds = left.bound() == Figure.Bound.AT_LEAST || left.bound() == Figure.Bound.AT_MOST;
    BigDecimal most = left.value().max(right.value());
    BigDecimal least = left.value().min(right.value());
    return bounds
        && left.bound() == right.bound()
        && least.signum() > 0
        && most.compareTo(least.multiply(APART)) >= 0;
  }

  /// "5 %" is said of 4.9.
  private static boolean isRounded(Figure round, Figure exact) {
    BigDecimal few = round.value().stripTrailingZeros();
    BigDecimal many = exact.value().stripTrailingZeros();
    int digits = Math.max(0, few.scale());
    return few.signum() != 0
        && round.upTo().isEmpty()
        && exact.upTo().isEmpty()
        && many.scale() > digits
        && many.setScale(digits, RoundingMode.HALF_UP).compareTo(few) == 0;
  }

  private static BigDecimal low(Figure figure) {
    return switch (figure.bound()) {
      case AT_MOST -> figure.value().signum() < 0 ? figure.value() : BigDecimal.ZERO;
      case ABOUT -> figure.value().subtract(figure.value().abs().multiply(ABOUT));
      case EXACT, AT_LEAST -> figure.value();
    };
  }

  private static BigDecimal high(Figure figure) {
    BigDecimal value = figure.upTo().orElse(figure.value());
    return switch (figure.bound()) {
      // "more than 1,200" is said of 1,243, hardly of 2,000
      case AT_LEAST -> value.add(value.abs().multiply(new BigDecimal("0.5")));
      case ABOUT -> value.add(value.abs().multiply(ABOUT));
      case EXACT, AT_MOST -> value;
    };
  }
}
