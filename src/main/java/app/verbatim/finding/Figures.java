package app.verbatim.finding;

import app.verbatim.extract.figure.Figure;
import java.math.BigDecimal;

/// When two figures tell the same number.
final class Figures {

  /// "About" bears a tenth more or less.
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  private Figures() {}

  /// Whether one number can satisfy both: "plus de 1 200" agrees with "1 250".
  static boolean agree(Figure left, Figure right) {
    if (!left.unit().equals(right.unit())) {
      return false;
    }
    return low(left).compareTo(high(right)) <= 0 && low(right).compareTo(high(left)) <= 0;
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
