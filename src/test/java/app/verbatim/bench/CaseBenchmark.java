package app.verbatim.bench;

import app.verbatim.article.Passage;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.project.Action;
import app.verbatim.project.History;
import app.verbatim.project.Quoted;
import app.verbatim.project.Ruling;
import app.verbatim.project.Step;
import app.verbatim.project.Subject;
import app.verbatim.project.Verdict;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.CaseFile;
import app.verbatim.project.file.ChoicesFile;
import app.verbatim.project.file.Journal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Times keeping a case of 50 articles and 2,000 verdicts, each given in a step of its own:
/// `CaseBenchmark FOLDER`. Prints medians and the slowest of the last rounds in milliseconds.
final class CaseBenchmark {

  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final int ROUNDS = 40;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private CaseBenchmark() {}

  public static void main(String... folder) throws IOException, InterruptedException {
    Path into = Files.createDirectories(Path.of(folder[0]));
    Workspace workspace = new Workspace(History.from(Work.empty(ChoicesFile.standard())));
    List<Action> actions = actions();
    actions.forEach(action -> workspace.perform(new Step(action, "JM", NOON)));

    double[] saves = new double[ROUNDS];
    double[] work = new double[ROUNDS];
    double[] opens = new double[ROUNDS];
    CaseFile file = CaseFile.at(into.resolve("bench.verbatim"));
    for (int i = 0; i < ROUNDS * 2; i++) {
      long busy = CPU.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      file = ((CaseFile.Saving.Saved) file.save(workspace)).file();
      saves[i % ROUNDS] = (System.nanoTime() - start) / 1e6;
      work[i % ROUNDS] = (CPU.getCurrentThreadCpuTime() - busy) / 1e6;
      start = System.nanoTime();
      CaseFile.open(file.path());
      opens[i % ROUNDS] = (System.nanoTime() - start) / 1e6;
    }
    print("save, 50 articles and 2,000 verdicts", saves);
    print("of which work, the rest being waiting", work);
    print("open the same", opens);
    System.out.printf("%,d bytes%n", Files.size(file.path()));

    try (Journal journal =
        Journal.start(
            into.resolve("journals"),
            workspace.history(),
            Optional.empty(),
            Optional.empty(),
            trouble -> {})) {
      journal.follow(workspace);
      journal.flush(60_000);
      double[] steps = new double[actions.size() - 1];
      double[] stepWork = new double[steps.length];
      double[] onDisk = new double[ROUNDS];
      for (int i = 0; i < steps.length; i++) {
        Step step = new Step(actions.get(i + 1), "JM", NOON);
        long busy = CPU.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        workspace.perform(step);
        steps[i] = (System.nanoTime() - start) / 1e6;
        stepWork[i] = (CPU.getCurrentThreadCpuTime() - busy) / 1e6;
        if (i % 50 == 0) {
          journal.flush(60_000);
          onDisk[i / 50] = (System.nanoTime() - start) / 1e6;
        }
      }
      print("a step with its journal entry, on the editor's thread", steps);
      print("of which work", stepWork);
      print("the same until it is on the disk", onDisk);
    }
  }

  private static List<Action> actions() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String text = MadeUpReport.of("en", 600, i);
      sources.add(new Source("report-" + i + ".txt", text.getBytes(StandardCharsets.UTF_8)));
    }
    Work work = Work.of("", sources, ChoicesFile.standard());
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.AddArticles(work.articles()));
    for (int i = 0; i < 2000; i++) {
      List<Quoted> passages = new ArrayList<>();
      for (int side = 0; side < 2; side++) {
        String words =
            "“These are the words of statement %d as report %d has them.”".formatted(i, side);
        passages.add(
            new Quoted(
                new Passage(work.ids().get((i + side) % 50), new Span(i, i + words.length())),
                words));
      }
      Subject subject = new Subject(List.of("f%011d".formatted(i)), passages);
      actions.add(
          new Action.Settle(
              List.of(
                  Verdict.of(subject, Ruling.of("first-correct", passages.getFirst()), "JM", NOON)
                      .noted("Checked against the recording.", List.of())),
              List.of()));
    }
    return actions;
  }

  private static void print(String what, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%s: median %.3f ms, p99 %.3f, slowest %.3f%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1]);
  }
}
