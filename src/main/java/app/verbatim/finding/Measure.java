package app.verbatim.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What a unit measures, from `measures.properties`; "gallon" has two meanings.
///
/// @param of the quantity: `length`
/// @param size of one in the unit the quantity is counted in
/// @param zero what nought of it is in that unit; 0 for all but degrees
record Measure(String of, BigDecimal size, BigDecimal zero) {

  private static final Map<String, List<Measure>> ALL = read();

  static List<Measure> of(String unit) {
    return ALL.getOrDefault(unit, List.of());
  }

  BigDecimal plain(BigDecimal value) {
    return value.multiply(size).add(zero);
  }

  private static Map<String, List<Measure>> read() {
    Properties lines = new Properties();
    try (InputStream in = Measure.class.getResourceAsStream("/measures.properties")) {
      if (in == null) {
        throw new IllegalStateException("no measures.properties");
      }
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<Measure>> all = new HashMap<>();
    for (String unit : lines.stringPropertyNames()) {
      List<Measure> meanings = new ArrayList<>();
      for (String meaning : lines.getProperty(unit).split(", ")) {
        String[] parts = meaning.split(" ");
        BigDecimal zero = parts.length > 2 ? new BigDecimal(parts[2]) : BigDecimal.ZERO;
        meanings.add(new Measure(parts[0], new BigDecimal(parts[1]), zero));
      }
      all.put(unit, meanings);
    }
    return Map.copyOf(all);
  }
}
