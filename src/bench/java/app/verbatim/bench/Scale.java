package app.verbatim.bench;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.generated.LargeStory;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One run over 500 reports of a thousand words in a fresh Java machine with a heap of 512 MB:
/// prints how long it took, start of the machine not counted.
final class Scale {

  private Scale() {}

  public static void main(String[] args) {
    List<Source> sources = LargeStory.of(args[0], Integer.parseInt(args[1]));
    long words =
        sources.stream()
            .mapToLong(it -> new String(it.bytes(), StandardCharsets.UTF_8).split("\\s+").length)
            .sum();
    long start = System.nanoTime();
    Comparison comparison = Verbatim.compare(sources, List.of());
    double seconds = (System.nanoTime() - start) / 1e9;
    long statements = comparison.statements().stream().mapToLong(it -> it.versions().size()).sum();
    double processor =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime()
            / 1e9;
    System.out.println(
        seconds
            + " "
            + processor
            + " "
            + words
            + " "
            + statements
            + " "
            + comparison.findings().size()
            + " "
            + ManagementFactory.getRuntimeMXBean().getInputArguments());
  }
}
