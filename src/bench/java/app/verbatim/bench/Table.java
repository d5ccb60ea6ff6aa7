package app.verbatim.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The results, as a table in Markdown.
final class Table {

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private boolean holds = true;

  void head(String title) {
    out.printf("%n| %s | measured | wanted |%n|---|---|---|%n", title);
  }

  void time(String what, double milliseconds) {
    out.printf(Locale.ROOT, "| %s | %.3f ms | |%n", what, milliseconds);
  }

  void note(String what, String value) {
    out.printf("| %s | %s | |%n", what, value);
  }

  void atLeast(String what, double measured, double wanted) {
    holds &= measured >= wanted;
    out.printf(
        Locale.ROOT,
        "| %s | %.1f times faster | at least %.0f%s |%n",
        what,
        measured,
        wanted,
        measured >= wanted ? "" : ": **missed**");
  }

  void atMost(String what, double measured, double wanted, String unit) {
    holds &= measured <= wanted;
    out.printf(
        Locale.ROOT,
        "| %s | %.1f %s | at most %.0f%s |%n",
        what,
        measured,
        unit,
        wanted,
        measured <= wanted ? "" : ": **missed**");
  }

  /// On what machine, and how busy it was.
  void close() {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    out.printf(
        Locale.ROOT,
        "%nJava %s, %d processors, load %.1f.%n",
        Runtime.version(),
        machine.getAvailableProcessors(),
        machine.getSystemLoadAverage());
  }

  boolean holds() {
    return holds;
  }
}
