package app.verbatim.bench;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Times one whole comparison in a warm machine: `CompareBenchmark FILE FILE…`. Prints the median
/// and the range of the last rounds in milliseconds.
final class CompareBenchmark {

  private static final int WARM_UP = 2_000;
  private static final int ROUNDS = 1_000;

  private CompareBenchmark() {}

  public static void main(String... files) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String file : files) {
      sources.add(new Source(file, Files.readAllBytes(Path.of(file))));
    }
    double[] times = new double[ROUNDS];
    int findings = 0;
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      long start = System.nanoTime();
      findings += Verbatim.compare(sources, List.of()).findings().size();
      times[i % ROUNDS] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        "%d articles: median %.2f ms, %.2f to %.2f (%d findings a round)%n",
        sources.size(),
        times[ROUNDS / 2],
        times[0],
        times[ROUNDS - 1],
        findings / (WARM_UP + ROUNDS));
  }
}
