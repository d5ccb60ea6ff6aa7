package app.verbatim.bench;

import app.verbatim.Verbatim;
import app.verbatim.bench.Rounds.Contestant;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Aligner;
import app.verbatim.finding.EveryPair;
import app.verbatim.generated.LargeStory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Many reports of one story: 50 against the same scorer without an index, 500 within a heap of 512
/// MB in a machine of its own.
final class Many {

  private static final String INDEXED = "50 reports, alignment";
  private static final String PAIRS = "50 reports, every pair scored";

  private Many() {}

  static void fifty(Table table) {
    List<Extract> extracts = Verbatim.extract(LargeStory.of("fr", 50), List.of()).extracts();
    Rounds rounds =
        Rounds.run(
            3,
            List.of(
                new Contestant(INDEXED, () -> Aligner.align(extracts, List.of())),
                new Contestant(PAIRS, () -> EveryPair.sure(extracts))));
    table.head("50 reports of 1,000 words");
    table.time(INDEXED, rounds.median(INDEXED));
    table.time(PAIRS, rounds.median(PAIRS));
    table.atLeast("alignment against every pair", rounds.ratio(PAIRS, INDEXED), 50);
  }

  /// Runs [Scale] with `-Xmx512m`; a run that needs more ends with an error.
  static void fiveHundred(Table table) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                ManagementFactory.getRuntimeMXBean().getClassPath(),
                Scale.class.getName(),
                "fr",
                "500")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String[] told = new String(process.getInputStream().readAllBytes(), "UTF-8").strip().split(" ");
    if (told.length < 5) {
      throw new IllegalStateException("500 reports do not fit into 512 MB");
    }
    table.head("500 reports, fresh Java machine, -Xmx512m");
    table.note("words", told[2]);
    table.note("quotations and sentences lined up", told[3]);
    table.note("findings", told[4]);
    table.note(
        "processor time of the whole process, with its start and the writing of the story",
        String.format(Locale.ROOT, "%.1f s", Double.parseDouble(told[1])));
    table.atMost("extracted and compared", Double.parseDouble(told[0]), 10, "s");
  }
}
