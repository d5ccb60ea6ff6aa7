package app.verbatim.project.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.project.Action;
import app.verbatim.project.History;
import app.verbatim.project.file.CaseFile.Opening;
import app.verbatim.project.file.Journals.Left;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a working session again and again, as a power cut would, and lets the next one take up
/// what is there: 10 times, or as often as `-Dkills` says (200 with `-Pslow`).
class KillTest {

  @TempDir private Path folder;

  @Test
  void afterEveryKillTheWorkIsThereAndTheCaseOpens() throws Exception {
    Random random = new Random(7);
    int kills = Integer.getInteger("kills", 10);
    int there = 0;
    for (int kill = 1; kill <= kills; kill++) {
      int safe = workUntilKilled(there + 1, 1 + random.nextInt(40), random.nextInt(30));
      there = check(kill, Math.max(safe, there));
    }
    assertThat(there).isGreaterThan(kills);
  }

  /// @return the last step known to be on the disk
  private int workUntilKilled(int first, int lines, int pause) throws Exception {
    Process session =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                KilledSession.class.getName(),
                folder.toString(),
                Integer.toString(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int safe = 0;
    try (BufferedReader out = session.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        String line = out.readLine();
        assertThat(line).as("the session goes on until it is killed").isNotNull();
        safe = Integer.parseInt(line);
      }
      Thread.sleep(pause);
      session.destroyForcibly().waitFor();
    } finally {
      session.destroyForcibly();
    }
    return safe;
  }

  /// @return the last step that is there
  private int check(int kill, int safe) throws IOException {
    History saved = History.from(app.verbatim.project.Work.empty(ChoicesFile.standard()));
    Path file = folder.resolve("case.verbatim");
    if (Files.exists(file)) {
      assertThat(CaseFile.open(file)).as("kill %s", kill).isInstanceOf(Opening.Opened.class);
      Opening.Opened opened = (Opening.Opened) CaseFile.open(file);
      assertThat(opened.problems()).as("kill %s", kill).isEmpty();
      saved = opened.history();
    }
    List<Left> left = Journals.left(folder.resolve("journals"));
    History history = left.isEmpty() ? saved : left.getFirst().history();
    // a session killed between undo and redo was left with the step undone
    assertThat(history.done()).as("kill %s", kill).isGreaterThanOrEqualTo(safe);
    for (int i = 0; i < history.done(); i++) {
      int number = i + 1;
      switch (history.steps().get(i).action()) {
        case Action.Retitle it -> assertThat(it.title()).isEqualTo("step " + number);
        case Action.AddArticles it ->
            assertThat(it.articles().getFirst().name()).isEqualTo("text-" + number);
        default -> throw new AssertionError(number);
      }
    }
    return history.done();
  }

  private static String classPath() {
    Stream<String> ours =
        Stream.of(
                History.class,
                KilledSession.class,
                tools.jackson.databind.json.JsonMapper.class,
                tools.jackson.core.JsonParser.class,
                com.fasterxml.jackson.annotation.JsonInclude.class)
            .map(it -> it.getProtectionDomain().getCodeSource().getLocation().getPath());
    return String.join(
        File.pathSeparator,
        Stream.concat(ours, Stream.of(System.getProperty("java.class.path"))).distinct().toList());
  }
}
