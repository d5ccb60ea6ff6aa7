package app.verbatim.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Runs contestants in turn, round after round, so that whatever slows the machine down slows all
/// of them, and keeps the processor time each took.
final class Rounds {

  /// What is measured; its result is kept so that the work is not optimised away.
  record Contestant(String name, Supplier<?> work) {}

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// A measurement lasts at least this long, in nanoseconds: short work is repeated.
  private static final long LEAST = 20_000_000;

  private static final long WARM_UP = 4_000_000_000L;

  private final Map<String, List<Double>> times = new LinkedHashMap<>();
  private int kept;

  static Rounds run(int rounds, List<Contestant> contestants) {
    Rounds all = new Rounds();
    Map<String, Integer> repeats = new LinkedHashMap<>();
    for (Contestant it : contestants) {
      long once = all.warmUp(it);
      repeats.put(it.name(), (int) Math.clamp(LEAST / Math.max(1, once), 1, 1000));
      all.times.put(it.name(), new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (Contestant it : contestants) {
        int times = repeats.getOrDefault(it.name(), 1);
        all.times.getOrDefault(it.name(), List.of()).add(all.time(it, times));
      }
    }
    return all;
  }

  /// How long one run takes once it is warm, in nanoseconds.
  private long warmUp(Contestant it) {
    long start = THREADS.getCurrentThreadCpuTime();
    int runs = 0;
    long last = 0;
    while (runs < 3 || THREADS.getCurrentThreadCpuTime() - start < WARM_UP) {
      long before = THREADS.getCurrentThreadCpuTime();
      kept += it.work().get().hashCode();
      last = THREADS.getCurrentThreadCpuTime() - before;
      runs++;
      if (last > WARM_UP) {
        break;
      }
    }
    return last;
  }

  private double time(Contestant it, int times) {
    long before = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      kept += it.work().get() == null ? 1 : 0;
    }
    return (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / times;
  }

  /// Processor time of one run, the median of all rounds, in milliseconds.
  double median(String name) {
    return median(times.getOrDefault(name, List.of()).stream().mapToDouble(it -> it).toArray());
  }

  /// How many times longer `slow` takes than `fast`: the median of the rounds' ratios.
  double ratio(String slow, String fast) {
    List<Double> a = times.getOrDefault(slow, List.of());
    List<Double> b = times.getOrDefault(fast, List.of());
    double[] ratios = new double[a.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = a.get(i) / b.get(i);
    }
    return median(ratios);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
