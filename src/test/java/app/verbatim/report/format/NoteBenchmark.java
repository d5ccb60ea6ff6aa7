package app.verbatim.report.format;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.project.Work;
import app.verbatim.project.file.ChoicesFile;
import app.verbatim.report.Length;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.ReportWriter;
import app.verbatim.ui.files.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long the complete note of a story takes in each form, once warm: no test, a program to run.
/// Argument: a folder; without one, `sample-articles/watson`.
final class NoteBenchmark {

  private static final int WARMING = 20;
  private static final int ROUNDS = 21;

  private NoteBenchmark() {}

  public static void main(String[] args) throws IOException {
    Story story = Story.of(List.of(Path.of(args.length > 0 ? args[0] : "sample-articles/watson")));
    Project project = Project.of(Work.of(story.title(), story.sources(), ChoicesFile.standard()));
    for (ReportWriter format : ReportWriters.ALL) {
      ReportWriter writer = format.with(NoteOptions.DEFAULT.with(Length.COMPLETE));
      List<Long> times = new ArrayList<>();
      int bytes = 0;
      for (int i = 0; i < WARMING + ROUNDS; i++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long start = System.nanoTime();
        writer.write(project, Messages.in("fr"), out);
        long time = System.nanoTime() - start;
        bytes = out.size();
        if (i >= WARMING) {
          times.add(time);
        }
      }
      times.sort(null);
      System.out.printf(
          Locale.ROOT,
          "%-12s %8.2f ms %9d bytes%n",
          writer.format(),
          times.get(ROUNDS / 2) / 1e6,
          bytes);
    }
  }
}
