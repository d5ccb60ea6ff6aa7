package app.verbatim.bench;

import java.io.IOException;
import java.nio.file.Path;

/// Measures, prints the tables of `docs/performance.md`, and fails where a target is missed.
/// Arguments: two reports to compare; without them, those of `sample-articles/watson`.
final class Benchmark {

  private Benchmark() {}

  public static void main(String[] args) throws IOException {
    boolean given = args.length >= 2;
    Path watson = Path.of("sample-articles", "watson");
    Table table = new Table();
    Pair.measure(
        table,
        given ? Path.of(args[0]) : watson.resolve("courrier-du-rhone.txt"),
        given ? Path.of(args[1]) : watson.resolve("radio-littoral.txt"));
    Many.fifty(table);
    Many.fiveHundred(table);
    table.close();
    System.exit(table.holds() ? 0 : 1);
  }
}
