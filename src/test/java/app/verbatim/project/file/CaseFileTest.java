package app.verbatim.project.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Message;
import app.verbatim.project.Action;
import app.verbatim.project.Cases;
import app.verbatim.project.Everything;
import app.verbatim.project.History;
import app.verbatim.project.file.CaseFile.Opening;
import app.verbatim.project.file.CaseFile.Saving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

  private final History history = Everything.history();
  private final History later = history.with(Cases.step(new Action.Retitle("later")));

  @TempDir private Path folder;

  @Test
  void itOpensElsewhereAsItWasSaved() throws IOException {
    CaseFile saved = saved(CaseFile.at(folder.resolve("bridge.verbatim")), history);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("copy.verbatim");
    Files.copy(saved.path(), elsewhere);

    assertThat(CaseFile.open(elsewhere))
        .isEqualTo(
            new Opening.Opened(
                new CaseFile(elsewhere, saved.sha256()), history, List.of(), Optional.empty()));
  }

  @Test
  void theCopyBeforeIsKeptAndNothingElseIsLeft() throws IOException {
    CaseFile first = saved(CaseFile.at(folder.resolve("bridge.verbatim")), history);
    CaseFile second = saved(first, later);

    assertThat(opened(second.path()).history()).isEqualTo(later);
    assertThat(opened(second.previous()).history()).isEqualTo(history);
    assertThat(files()).containsExactly("bridge.verbatim", "bridge.verbatim~");
  }

  @Test
  void whatSomeoneElseSavedInBetweenIsNotOverwritten() {
    CaseFile mine = saved(CaseFile.at(folder.resolve("bridge.verbatim")), history);
    CaseFile theirs = opened(mine.path()).file();
    saved(theirs, later);

    assertThat(mine.save(history))
        .isEqualTo(new Saving.Overtaken(Message.of("project.file.overtaken")));
    assertThat(opened(mine.path()).history()).isEqualTo(later);
  }

  @ParameterizedTest
  @ValueSource(strings = {"write", "link", "move before", "move whole"})
  void aFailureAtAnyMomentLeavesTheOldFileWhole(String moment) {
    CaseFile file = saved(CaseFile.at(folder.resolve("bridge.verbatim")), history);

    Saving saving = file.save(ProjectFile.write(later), new Failing(moment));

    assertThat(saving).isEqualTo(new Saving.NotSaved(Message.of("project.file.notSaved")));
    assertThat(opened(file.path()).history()).isEqualTo(history);
    assertThat(saved(file, later).path()).isEqualTo(file.path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/full/case.verbatim", "/proc/nowhere/case.verbatim"})
  void aFolderThatIsNotThereIsSaid(String path) {
    assertThat(CaseFile.at(Path.of(path)).save(history))
        .isEqualTo(new Saving.NotSaved(Message.of("project.file.gone")));
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThat(CaseFile.open(folder.resolve("none.verbatim")))
        .isEqualTo(new Opening.Refused(Message.of("project.file.missing")));
  }

  @Test
  void wipingLeavesNothing() throws IOException {
    CaseFile first = saved(CaseFile.at(folder.resolve("bridge.verbatim")), history);
    CaseFile second = saved(first, later);
    Path link = folder.resolve("second-name");
    Files.createLink(link, second.path());

    assertThat(second.wipe()).isTrue();

    assertThat(files()).containsExactly("second-name");
    assertThat(Files.readAllBytes(link)).containsOnly(0);
  }

  private static CaseFile saved(CaseFile file, History history) {
    return switch (file.save(history)) {
      case Saving.Saved it -> it.file();
      case Saving.Overtaken it -> throw new AssertionError(it);
      case Saving.NotSaved it -> throw new AssertionError(it);
    };
  }

  private static Opening.Opened opened(Path path) {
    return (Opening.Opened) CaseFile.open(path);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  /// A disk that fails at one moment.
  private static final class Failing extends Disk {

    private final String moment;
    private final List<String> moves = new ArrayList<>(List.of("move before", "move whole"));

    Failing(String moment) {
      this.moment = moment;
    }

    private void at(String now) throws IOException {
      if (now.equals(moment)) {
        throw new IOException(now);
      }
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
      super.write(file, moment.equals("write") ? new byte[] {1, 2} : bytes);
      at("write");
    }

    @Override
    void link(Path from, Path to) throws IOException {
      at("link");
      super.link(from, to);
    }

    @Override
    void move(Path from, Path to) throws IOException {
      at(moves.removeFirst());
      super.move(from, to);
    }
  }
}
