package app.verbatim.ui.desktop;

import app.verbatim.article.Message;
import app.verbatim.project.file.CaseFile;
import app.verbatim.project.file.Journal;
import app.verbatim.project.file.Journals;
import app.verbatim.project.file.Journals.Left;
import app.verbatim.ui.desktop.model.Notice;
import app.verbatim.ui.desktop.model.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/// Keeps every step on the disk while the work goes on, except in private mode, and offers what a
/// crash left.
final class Keeping {

  private static final long PATIENCE = 10_000;

  private final Session session;
  private final Path folder;
  private final ObservableList<Notice> notices;
  private final Runnable saveElsewhere;
  private Optional<Journal> journal = Optional.empty();
  private int count;
  private Optional<Notice> trouble = Optional.empty();

  /// @param folder of all journals
  Keeping(Session session, Path folder, ObservableList<Notice> notices, Runnable saveElsewhere) {
    this.session = session;
    this.folder = folder;
    this.notices = notices;
    this.saveElsewhere = saveElsewhere;
  }

  /// Keeps the case that is open from now on.
  ///
  /// @param file where it is kept; empty for a new one
  /// @param unsaved since when what there is now is on no disk; empty where it is
  void begin(Optional<CaseFile> file, Optional<Instant> unsaved) {
    end();
    int current = ++count;
    Journal fresh =
        Journal.start(
            folder,
            session.workspace().history(),
            file,
            unsaved,
            why -> session.screen().execute(() -> troubled(current, why)));
    fresh.follow(session.workspace());
    journal = Optional.of(fresh);
  }

  /// Ends it and leaves nothing on the disk.
  void end() {
    journal.ifPresent(
        it ->
            session.later(
                () -> {
                  it.close();
                  return it;
                },
                ended -> {}));
    journal = Optional.empty();
    told(Optional.empty());
  }

  void saved(CaseFile file) {
    journal.ifPresent(it -> it.saved(file));
  }

  private void troubled(int which, Optional<Message> why) {
    if (which == count && journal.isPresent()) {
      told(why.map(it -> new Notice(it, new Notice.Act("desktop.saveElsewhere", saveElsewhere))));
    }
  }

  private void told(Optional<Notice> now) {
    trouble.ifPresent(notices::remove);
    now.ifPresent(notices::add);
    trouble = now;
  }

  /// Looks for what sessions that did not end left behind.
  void look(Consumer<List<Left>> found) {
    session.later(() -> Journals.left(folder), found);
  }

  void discard(Left left) {
    session.later(() -> Journals.discard(left), gone -> {});
  }

  /// Forgets what a crash left once it is kept anew.
  void takenUp(Left left) {
    journal.ifPresent(
        it -> session.later(() -> isOnDisk(it) && Journals.discard(left), gone -> {}));
  }

  private static boolean isOnDisk(Journal journal) {
    try {
      return journal.flush(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
