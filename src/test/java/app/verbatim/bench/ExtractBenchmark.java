package app.verbatim.bench;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Times extraction in a warm machine, on made-up reports with a quotation every few sentences:
/// `ExtractBenchmark [fr|en]`. Prints milliseconds (median and range of the last rounds) for an
/// article of 1,000 words, one of 5,000 and a live blog of 100,000.
final class ExtractBenchmark {

  private ExtractBenchmark() {}

  public static void main(String... args) {
    String language = args.length > 0 ? args[0] : "fr";
    time(language, 1_000, 1_000, 500);
    time(language, 5_000, 100, 51);
    time(language, 100_000, 3, 9);
  }

  private static void time(String language, int words, int warmUp, int rounds) {
    Source source =
        new Source("a.txt", MadeUpReport.of(language, words, 1).getBytes(StandardCharsets.UTF_8));
    double[] times = new double[rounds];
    int sayings = 0;
    for (int i = 0; i < warmUp + rounds; i++) {
      long start = System.nanoTime();
      Comparison found = Verbatim.extract(List.of(source), List.of());
      times[i % rounds] = (System.nanoTime() - start) / 1e6;
      sayings = found.extracts().getFirst().sayings().size();
    }
    Arrays.sort(times);
    System.out.printf(
        "%s, %d words, %d quotations: median %.2f ms, %.2f to %.2f%n",
        language, words, sayings, times[rounds / 2], times[0], times[rounds - 1]);
  }
}
