package app.verbatim.project.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Message;
import app.verbatim.project.Cases;
import app.verbatim.project.Everything;
import app.verbatim.project.History;
import app.verbatim.project.Step;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.Journals.Left;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final History EVERYTHING = Everything.history();
  private static final long LONG = 60_000;

  private static final CaseFile BRIDGE =
      new CaseFile(Path.of("/cases/bridge.verbatim"), Optional.of("0f".repeat(32)));

  @TempDir private Path folder;
  private final LinkedBlockingQueue<Optional<Message>> troubles = new LinkedBlockingQueue<>();

  @Test
  void allThatWasDoneIsThereAfterACrash() throws Exception {
    Workspace workspace = new Workspace(History.from(Work.empty(ChoicesFile.standard())));
    Journal journal = start(workspace, Optional.of(BRIDGE));
    everything(workspace);
    assertThat(journal.flush(LONG)).isTrue();

    Left left = crashed().orElseThrow();

    assertThat(left.history()).isEqualTo(workspace.history());
    assertThat(left.file()).contains(BRIDGE);
    assertThat(left.time()).isEqualTo(Cases.NOON);
    journal.close();
  }

  @Test
  void whatWasSavedNeedsNoRestoring() throws Exception {
    Workspace workspace = new Workspace(EVERYTHING);
    Journal journal = start(workspace, Optional.empty());
    workspace.undo();
    journal.saved(BRIDGE);
    assertThat(journal.flush(LONG)).isTrue();
    assertThat(crashed()).isEmpty();

    workspace.undo();
    assertThat(journal.flush(LONG)).isTrue();
    assertThat(crashed().orElseThrow().history()).isEqualTo(workspace.history());
    assertThat(crashed().orElseThrow().file()).contains(BRIDGE);
    journal.close();
  }

  @Test
  void aCaseThatWasNeverSavedIsThereBeforeAnyStep() throws Exception {
    Journal journal =
        Journal.start(
            folder.resolve("journals"),
            EVERYTHING,
            Optional.empty(),
            Optional.of(Cases.NOON),
            troubles::add);
    assertThat(journal.flush(LONG)).isTrue();
    assertThat(crashed()).contains(new Left(session(), Optional.empty(), EVERYTHING, Cases.NOON));

    journal.saved(BRIDGE);
    assertThat(journal.flush(LONG)).isTrue();
    assertThat(crashed()).isEmpty();
    journal.close();
  }

  @Test
  void nobodyElseOnTheMachineMayLookIntoIt() throws Exception {
    Journal journal = start(new Workspace(EVERYTHING), Optional.empty());
    assertThat(journal.flush(LONG)).isTrue();

    assertThat(session().toFile().canRead()).isTrue();
    assertThat(
            Files.getFileStore(session()).supportsFileAttributeView("posix")
                ? PosixFilePermissions.toString(Files.getPosixFilePermissions(session()))
                : "rwx------")
        .isEqualTo("rwx------");
    journal.close();
  }

  @Test
  void aSessionThatEndsLeavesNothing() throws Exception {
    Workspace workspace = new Workspace(EVERYTHING);
    Journal journal = start(workspace, Optional.empty());
    workspace.undo();
    assertThat(journal.flush(LONG)).isTrue();
    journal.close();

    try (Stream<Path> inside = Files.list(folder.resolve("journals"))) {
      assertThat(inside).isEmpty();
    }
  }

  @Test
  void theJournalOfASessionThatIsOpenIsLeftAlone() throws Exception {
    Workspace workspace = new Workspace(EVERYTHING);
    Journal journal = start(workspace, Optional.empty());
    workspace.undo();
    assertThat(journal.flush(LONG)).isTrue();

    assertThat(Journals.left(folder.resolve("journals"))).isEmpty();
    assertThat(crashed()).isPresent();
    journal.close();
  }

  @Test
  void aLineTornAnywhereCostsOnlyItself() throws Exception {
    Workspace workspace = new Workspace(History.from(Work.empty(ChoicesFile.standard())));
    Journal journal = start(workspace, Optional.empty());
    List<Step> steps = EVERYTHING.steps().subList(0, 4);
    steps.forEach(workspace::perform);
    assertThat(journal.flush(LONG)).isTrue();
    Path session = session();
    byte[] log = Files.readAllBytes(session.resolve("log"));

    for (int length = 0; length <= log.length; length += 7) {
      byte[] torn = Arrays.copyOf(log, length);
      long whole = new String(torn, java.nio.charset.StandardCharsets.UTF_8).lines().count();
      Files.write(session.resolve("log"), torn);
      List<Step> there = Journals.read(session).map(it -> it.history().steps()).orElse(List.of());
      assertThat(there).isEqualTo(steps.subList(0, there.size()));
      assertThat(there.size()).as("%s lines", whole).isBetween((int) whole - 2, (int) whole);
    }
    journal.close();
  }

  @Test
  void whenTheDiskIsFullItIsSaidAndWrittenOnceThereIsRoom() throws Exception {
    Full disk = new Full();
    Workspace workspace = new Workspace(EVERYTHING);
    Journal journal =
        Journal.start(
            folder.resolve("journals"),
            EVERYTHING,
            Optional.empty(),
            Optional.empty(),
            troubles::add,
            disk);
    journal.follow(workspace);
    assertThat(journal.flush(LONG)).isTrue();

    disk.full = true;
    workspace.undo();
    assertThat(troubles.take()).contains(Message.of("project.file.full"));
    workspace.undo();
    disk.full = false;

    assertThat(troubles.take()).isEmpty();
    assertThat(journal.flush(LONG)).isTrue();
    assertThat(crashed().orElseThrow().history()).isEqualTo(workspace.history());
    journal.close();
  }

  @Test
  void whenItsFolderIsTakenAwayItBeginsAnew() throws Exception {
    Workspace workspace = new Workspace(EVERYTHING);
    Journal journal = start(workspace, Optional.empty());
    workspace.undo();
    assertThat(journal.flush(LONG)).isTrue();
    Wipe.folder(session());

    workspace.undo();

    assertThat(journal.flush(LONG)).isTrue();
    assertThat(crashed().orElseThrow().history()).isEqualTo(workspace.history());
    journal.close();
  }

  private Journal start(Workspace workspace, Optional<CaseFile> file) {
    Journal journal =
        Journal.start(
            folder.resolve("journals"), workspace.history(), file, Optional.empty(), troubles::add);
    journal.follow(workspace);
    return journal;
  }

  private static void everything(Workspace workspace) {
    EVERYTHING.steps().forEach(workspace::perform);
    workspace.undo();
    workspace.undo();
    workspace.redo();
  }

  private Path session() throws IOException {
    try (Stream<Path> inside = Files.list(folder.resolve("journals"))) {
      return inside.findFirst().orElseThrow();
    }
  }

  private Optional<Left> crashed() throws IOException {
    return Journals.read(session());
  }

  /// A disk with no room left, when told so: half a line still fits.
  private static final class Full extends Disk {

    private volatile boolean full;

    @Override
    void append(java.nio.channels.FileChannel out, byte[] bytes) throws IOException {
      super.append(out, full ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
      if (full) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    long space(Path folder) throws IOException {
      return full ? 0 : super.space(folder);
    }
  }
}
