package app.verbatim.ui.desktop;

import app.verbatim.project.History;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.CaseFile;
import app.verbatim.project.file.CaseFile.Opening;
import app.verbatim.project.file.CaseFile.Saving;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The case file on the desk: opened, and saved in its place or elsewhere.
final class Cases {

  private final Session session;
  private final Words words;
  private final Consumer<String> say;
  private Optional<CaseFile> file = Optional.empty();

  /// @param say tells the editor what came of it
  Cases(Session session, Words words, Consumer<String> say) {
    this.session = session;
    this.words = words;
    this.say = say;
  }

  /// Where the open case is kept; empty where it has no place yet.
  Optional<Path> place() {
    return file.map(CaseFile::path);
  }

  /// The desk is empty again.
  void forget() {
    file = Optional.empty();
  }

  void open(Path path) {
    session.later(() -> CaseFile.open(path), this::opened);
  }

  private void opened(Opening opening) {
    switch (opening) {
      case Opening.Refused it -> say.accept(words.say(it.why()));
      case Opening.Opened it -> {
        session.open(new Workspace(it.history()));
        file = Optional.of(it.file());
        it.readOnly().ifPresent(why -> say.accept(words.say(why)));
        it.problems().forEach(problem -> say.accept(words.say(problem)));
      }
    }
  }

  /// Saves where the case is.
  void save() {
    file.ifPresent(this::save);
  }

  void saveAt(Path path) {
    save(CaseFile.at(path));
  }

  private void save(CaseFile where) {
    History history = session.workspace().history();
    Work work = session.work().get();
    session.later(() -> where.save(history), saving -> saved(saving, work));
  }

  private void saved(Saving saving, Work work) {
    switch (saving) {
      case Saving.Saved it -> {
        file = Optional.of(it.file());
        if (session.work().get().equals(work)) {
          session.workspace().markSaved();
        }
        say.accept(words.say("desktop.saved", String.valueOf(it.file().path().getFileName())));
      }
      case Saving.Overtaken it -> say.accept(words.say(it.why()));
      case Saving.NotSaved it -> say.accept(words.say(it.why()));
    }
  }
}
