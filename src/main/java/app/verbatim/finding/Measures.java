package app.verbatim.finding;

import app.verbatim.extract.figure.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Figures in two systems of measures: "90 miles" here, "145 kilometres" there.
final class Measures {

  /// A converted figure is off by so much, whatever its digits.
  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  /// "20 miles" is said of 30 km, "7 miles" of 12; never by more than this.
  private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.08");

  /// Nobody counts degrees by parts of nought.
  private static final BigDecimal DEGREE = new BigDecimal("0.6");

  private Measures() {}

  /// Whether two units measure the same quantity.
  static boolean measureAlike(String left, String right) {
    return Measure.of(left).stream()
        .anyMatch(a -> Measure.of(right).stream().anyMatch(b -> a.of().equals(b.of())));
  }

  /// Whether one quantity can be meant, in some meaning of both units.
  static boolean agree(Figure left, Figure right) {
    return Measure.of(left.unit()).stream()
        .anyMatch(
            a ->
                Measure.of(right.unit()).stream()
                    .anyMatch(b -> a.of().equals(b.of()) && agree(left, a, right, b)));
  }

  private static boolean agree(Figure left, Measure a, Figure right, Measure b) {
    Figure mine = in(left, a);
    Figure other = in(right, b);
    if (Figures.agree(mine, other)) {
      return true;
    }
    if (left.upTo().isPresent() || right.upTo().isPresent()) {
      return isNear(mine.value(), other.value(), a) && isNear(last(mine), last(other), a);
    }
    boolean isRounded =
        isRounded(left.value(), from(other.value(), a))
            || isRounded(right.value(), from(mine.value(), b));
    return isNear(mine.value(), other.value(), a) || isRounded;
  }

  private static BigDecimal last(Figure figure) {
    return figure.upTo().orElse(figure.value());
  }

  /// The figure as counted in the unit of its quantity.
  private static Figure in(Figure figure, Measure measure) {
    return new Figure(
        figure.id(),
        figure.span(),
        measure.plain(figure.value()),
        figure.upTo().map(measure::plain),
        figure.bound(),
        measure.of(),
        figure.of());
  }

  private static boolean isNear(BigDecimal left, BigDecimal right, Measure measure) {
    BigDecimal apart = left.subtract(right).abs();
    boolean hasDegrees = measure.of().equals("temperature");
    BigDecimal most = hasDegrees ? DEGREE : left.abs().max(right.abs()).multiply(ROUNDING);
    return apart.compareTo(most) <= 0;
  }

  /// Back into a unit.
  private static BigDecimal from(BigDecimal plain, Measure measure) {
    return plain.subtract(measure.zero()).divide(measure.size(), MathContext.DECIMAL64);
  }

  /// Whether the exact value, with as many digits as the printed one, is the printed one.
  private static boolean isRounded(BigDecimal printed, BigDecimal exact) {
    BigDecimal digits = printed.stripTrailingZeros();
    BigDecimal rounded =
        exact.round(new MathContext(Math.max(1, digits.precision()), RoundingMode.HALF_UP));
    BigDecimal apart = printed.subtract(exact).abs();
    return rounded.compareTo(printed) == 0
        && apart.compareTo(printed.abs().multiply(MOST_ROUNDING)) <= 0;
  }
}
