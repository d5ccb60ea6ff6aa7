package app.verbatim.project.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Message;
import app.verbatim.project.Action;
import app.verbatim.project.Cases;
import app.verbatim.project.Everything;
import app.verbatim.project.History;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.CaseFile.Opening;
import app.verbatim.project.file.CaseFile.Saving;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTroubleTest {

  private static final History HISTORY = Everything.history();
  private static final History LATER = HISTORY.with(Cases.step(new Action.Retitle("later")));

  @TempDir private Path folder;
  private final LinkedBlockingQueue<Optional<Message>> troubles = new LinkedBlockingQueue<>();

  @Test
  void aFullDiskIsSaidAndTheOldCaseStaysWhole() throws Exception {
    try (Mounted mounted = Mounted.at(folder.resolve("small"))) {
      Disk disk = mounted.disk();
      CaseFile file = saved(CaseFile.at(mounted.folder().resolve("bridge.verbatim")), disk);
      mounted.fill();

      assertThat(file.save(ProjectFile.write(LATER), disk))
          .isEqualTo(new Saving.NotSaved(Message.of("project.file.full")));
      assertThat(opened(file, disk).history()).isEqualTo(HISTORY);
      assertThat(new CaseFile(folder.resolve("elsewhere.verbatim"), Optional.empty()).save(LATER))
          .isInstanceOf(Saving.Saved.class);

      mounted.makeRoom();
      assertThat(file.save(ProjectFile.write(LATER), disk)).isInstanceOf(Saving.Saved.class);
      assertThat(opened(file, disk).history()).isEqualTo(LATER);
    }
  }

  @Test
  void aFullDiskUnderTheJournalIsSaidAndNothingIsLost() throws Exception {
    try (Mounted mounted = Mounted.at(folder.resolve("small"))) {
      Workspace workspace = new Workspace(HISTORY);
      Journal journal = start(mounted, workspace);
      assertThat(journal.flush(60_000)).isTrue();
      mounted.fill();
      workspace.perform(Cases.step(new Action.Retitle("a long title ".repeat(1000))));
      assertThat(troubles.take()).contains(Message.of("project.file.full"));

      mounted.makeRoom();
      assertThat(troubles.take()).isEmpty();
      assertThat(journal.flush(60_000)).isTrue();
      try (var sessions = java.nio.file.Files.list(mounted.folder().resolve("journals"))) {
        assertThat(Journals.read(sessions.findFirst().orElseThrow()).orElseThrow().history())
            .isEqualTo(workspace.history());
      }
      journal.close();
    }
  }

  @Test
  void aCaseOnAReadOnlyDiskOpensToBeReadAndIsSavedElsewhere() throws Exception {
    try (Mounted mounted = Mounted.at(folder.resolve("small"))) {
      Disk disk = mounted.disk();
      CaseFile file = saved(CaseFile.at(mounted.folder().resolve("bridge.verbatim")), disk);
      mounted.makeReadOnly();

      assertThat(opened(file, disk).readOnly()).contains(Message.of("project.file.readOnly"));
      assertThat(opened(file, disk).history()).isEqualTo(HISTORY);
      assertThat(file.save(ProjectFile.write(LATER), disk))
          .isEqualTo(new Saving.NotSaved(Message.of("project.file.folderReadOnly")));
      assertThat(new CaseFile(folder.resolve("elsewhere.verbatim"), Optional.empty()).save(LATER))
          .isInstanceOf(Saving.Saved.class);
    }
  }

  @Test
  void aJournalThatCannotBeginSaysSoAndTheWorkGoesOn() throws Exception {
    try (Mounted mounted = Mounted.at(folder.resolve("small"))) {
      mounted.makeReadOnly();
      Workspace workspace = new Workspace(HISTORY);
      Journal journal = start(mounted, workspace);
      assertThat(troubles.take()).contains(Message.of("project.file.folderReadOnly"));
      workspace.undo();
      assertThat(workspace.history().done()).isEqualTo(HISTORY.done() - 1);
      journal.close();
    }
  }

  private Journal start(Mounted mounted, Workspace workspace) {
    Journal journal =
        Journal.start(
            mounted.folder().resolve("journals"),
            workspace.history(),
            Optional.empty(),
            Optional.empty(),
            troubles::add,
            mounted.disk());
    journal.follow(workspace);
    return journal;
  }

  private static CaseFile saved(CaseFile file, Disk disk) {
    return ((Saving.Saved) file.save(ProjectFile.write(HISTORY), disk)).file();
  }

  private static Opening.Opened opened(CaseFile file, Disk disk) {
    return (Opening.Opened) CaseFile.open(file.path(), disk);
  }
}
