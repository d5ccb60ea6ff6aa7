package app.verbatim.finding;

import app.verbatim.extract.figure.Figure;
import java.util.Map;

/// Figures in two systems of measures: "90 miles" here, "145 kilometres" there.
final class Measures {

  /// A converted figure is rounded by so much.
  private static final double ROUNDING = 0.05;

  /// @param of what is measured
  /// @param size in metres, square metres, kilograms, litres, kilometres an hour, seconds or months
  private record Unit(String of, double size) {}

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("mm", new Unit("length", 0.001)),
          Map.entry("cm", new Unit("length", 0.01)),
          Map.entry("m", new Unit("length", 1)),
          Map.entry("km", new Unit("length", 1000)),
          Map.entry("inch", new Unit("length", 0.0254)),
          Map.entry("foot", new Unit("length", 0.3048)),
          Map.entry("yard", new Unit("length", 0.9144)),
          Map.entry("mile", new Unit("length", 1609.344)),
          Map.entry("ha", new Unit("area", 10_000)),
          Map.entry("acre", new Unit("area", 4046.856)),
          Map.entry("km²", new Unit("area", 1_000_000)),
          Map.entry("mile²", new Unit("area", 2_589_988)),
          Map.entry("kg", new Unit("mass", 1)),
          Map.entry("t", new Unit("mass", 1000)),
          Map.entry("lb", new Unit("mass", 0.45359237)),
          Map.entry("ounce", new Unit("mass", 0.02835)),
          Map.entry("l", new Unit("volume", 1)),
          Map.entry("gallon", new Unit("volume", 3.785)),
          Map.entry("km/h", new Unit("speed", 1)),
          Map.entry("mph", new Unit("speed", 1.609344)),
          Map.entry("minute", new Unit("time", 60)),
          Map.entry("hour", new Unit("time", 3600)),
          Map.entry("day", new Unit("time", 86_400)),
          Map.entry("week", new Unit("time", 604_800)),
          Map.entry("month", new Unit("months", 1)),
          Map.entry("year", new Unit("months", 12)));

  private Measures() {}

  /// Whether both measure the same, and as much.
  static boolean agree(Figure left, Figure right) {
    Unit mine = UNITS.get(left.unit());
    Unit other = UNITS.get(right.unit());
    if (mine == null || other == null || !mine.of().equals(other.of())) {
      return false;
    }
    double a = left.value().doubleValue() * mine.size();
    double b = right.value().doubleValue() * other.size();
    return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }
}
