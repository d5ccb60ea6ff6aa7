package app.verbatim.ui.desktop;

import app.verbatim.article.Message;
import app.verbatim.project.Action;
import app.verbatim.project.History;
import app.verbatim.project.Step;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.CaseFile;
import app.verbatim.project.file.CaseFile.Opening;
import app.verbatim.project.file.CaseFile.Saving;
import app.verbatim.project.file.Journals.Left;
import app.verbatim.project.file.ProjectFile;
import app.verbatim.ui.desktop.bar.Slip;
import app.verbatim.ui.desktop.look.Parts;
import app.verbatim.ui.desktop.model.Notice;
import app.verbatim.ui.desktop.model.Notice.Act;
import app.verbatim.ui.desktop.model.Session;
import app.verbatim.ui.desktop.model.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The case file on the desk: opened, saved in its place or elsewhere, never left without a
/// question while something in it is on no disk.
final class Cases {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Session session;
  private final Words words;
  private final Memory memory;
  private final Slip slip;
  private final FileDialogs dialogs;
  private final Consumer<String> say;
  private final Keeping keeping;
  private final Joining joining;
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");

  private Optional<CaseFile> file = Optional.empty();
  private Optional<Notice> readOnly = Optional.empty();
  private Optional<Notice> failure = Optional.empty();

  /// Since when the open case is on no disk, not even as it was opened.
  private Optional<Instant> loose = Optional.empty();

  private boolean saving;
  private boolean opening;

  /// @param say tells the editor what came of it
  Cases(
      Session session,
      Words words,
      Memory memory,
      Slip slip,
      FileDialogs dialogs,
      Joining joining,
      Consumer<String> say) {
    this.session = session;
    this.words = words;
    this.memory = memory;
    this.slip = slip;
    this.dialogs = dialogs;
    this.say = say;
    this.joining = joining;
    keeping = new Keeping(session, memory.journals(), notices, this::saveElsewhere);
    session.whichWorkspace().addListener((property, before, now) -> another(now));
    session.work().addListener((property, before, now) -> judge());
    session.undoName().addListener((property, before, now) -> judge());
    session.title().addListener((property, before, now) -> judge());
    memory.nothing().addListener((property, before, now) -> keep());
  }

  /// What the editor should know of the case, until something is done about it.
  ObservableList<Notice> notices() {
    return notices;
  }

  /// Whether closing now would lose something the editor decided.
  ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /// The case's name, with `*` while something is not saved.
  ReadOnlyStringProperty name() {
    return name.getReadOnlyProperty();
  }

  /// Where the open case is kept; empty where it has no place yet.
  Optional<Path> place() {
    return file.map(CaseFile::path);
  }

  /// Another case came onto the desk, or none; where it is kept is known before.
  private void another(Workspace now) {
    if (!opening) {
      file = Optional.empty();
      loose = Optional.of(session.now());
    }
    List.of(readOnly, failure).forEach(old -> old.ifPresent(notices::remove));
    readOnly = Optional.empty();
    failure = Optional.empty();
    loose.ifPresent(since -> now.markUnsaved());
    judge();
    keep();
  }

  /// Keeps the case from now on, or no longer, as it must be.
  private void keep() {
    if (memory.nothing().get() || session.workspace().work().articles().isEmpty()) {
      keeping.end();
    } else {
      keeping.begin(file, unsaved.get() ? loose.or(() -> Optional.of(session.now())) : loose);
    }
  }

  private void judge() {
    unsaved.set(
        file.isPresent()
            ? session.workspace().isChanged()
            : session.workspace().isChanged() && isDecided(session.workspace().history()));
    String title = session.title().get().isEmpty() ? fileName() : session.title().get();
    name.set(title + (unsaved.get() ? "*" : ""));
  }

  /// Bringing texts together is no work that is lost: they are where they came from.
  private static boolean isDecided(History history) {
    return !isPlain(history.base())
        || history.steps().subList(0, history.done()).stream()
            .map(Step::action)
            .anyMatch(
                it ->
                    !(it instanceof Action.AddArticles
                        || it instanceof Action.RemoveArticle
                        || it instanceof Action.MoveArticle));
  }

  private static boolean isPlain(Work work) {
    return work.verdicts().isEmpty() && work.corrections().isEmpty() && work.hidden().isEmpty();
  }

  private String fileName() {
    return place().map(Cases::lastName).map(it -> it.replaceFirst("\\.verbatim$", "")).orElse("");
  }

  private static String lastName(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// Does this once nothing would be lost by it.
  void leave(Runnable then) {
    if (saving) {
      session.later(() -> true, saved -> leave(then));
    } else if (!unsaved.get()) {
      then.run();
    } else {
      slip.ask(
          words.say("desktop.unsaved", name.get().replaceFirst("\\*$", "")),
          List.of(),
          List.of(
              new Act("desktop.unsaved.save", () -> save(then)),
              new Act("desktop.unsaved.leave", then),
              new Act("desktop.unsaved.stay", () -> {})));
    }
  }

  /// The desk is empty again.
  void close() {
    session.close();
  }

  /// The program ends; nothing is left to be offered at the next start.
  void end() {
    keeping.end();
  }

  /// Opens a case in place of what is on the desk.
  void open(Path path) {
    leave(() -> session.later(() -> CaseFile.open(path), this::opened));
  }

  private void opened(Opening opening) {
    switch (opening) {
      case Opening.Refused it -> tell(it.why());
      case Opening.Opened it -> {
        put(new Workspace(it.history()), Optional.of(it.file()), Optional.empty());
        readOnly = it.readOnly().map(why -> new Notice(why, elsewhere()));
        readOnly.ifPresent(notices::add);
        it.problems().forEach(this::tell);
        remember(it.file().path());
      }
    }
  }

  /// Offers what sessions that did not end left behind.
  void offer() {
    keeping.look(found -> found.forEach(this::offer));
  }

  private void offer(Left left) {
    String title = left.history().work().title();
    ZonedDateTime when = left.time().atZone(ZoneId.systemDefault());
    Notice[] notice = new Notice[1];
    notice[0] =
        new Notice(
            Message.of(
                title.isEmpty() ? "desktop.left" : "desktop.leftOf",
                when.toLocalDate(),
                HOUR.format(when),
                title),
            new Act("desktop.left.restore", () -> leave(() -> restore(left, notice[0]))),
            new Act(
                "desktop.left.discard",
                () -> {
                  notices.remove(notice[0]);
                  keeping.discard(left);
                }));
    notices.add(notice[0]);
  }

  private void restore(Left left, Notice notice) {
    notices.remove(notice);
    put(new Workspace(left.history()), left.file(), Optional.of(left.time()));
    keeping.takenUp(left);
  }

  /// Takes someone else's copy of this case in.
  void merge() {
    dialogs
        .one(
            words.say("desktop.merge"),
            List.of(new FileDialogs.Kind(words.say("desktop.case"), ProjectFile.EXTENSION)))
        .ifPresent(path -> merge(path, taken -> {}));
  }

  /// Takes in what someone else saved at this case's place; it can then be saved there.
  private void takeIn() {
    failure.ifPresent(notices::remove);
    place().ifPresent(path -> merge(path, taken -> file = Optional.of(taken)));
  }

  private void merge(Path path, Consumer<CaseFile> taken) {
    session.later(
        () -> CaseFile.open(path),
        opening -> {
          switch (opening) {
            case Opening.Refused it -> tell(it.why());
            case Opening.Opened it -> {
              taken.accept(it.file());
              joining.take(it.history());
            }
          }
        });
  }

  /// Overwrites and removes the case from the disk, and clears the desk.
  void wipe() {
    slip.ask(
        words.say("desktop.wipe.question", name.get().replaceFirst("\\*$", "")),
        List.of(Parts.label(words.say("desktop.wipe.what"), "slip-text")),
        List.of(new Act("desktop.wipe.yes", this::wiped), new Act("desktop.wipe.no", () -> {})));
  }

  private void wiped() {
    Optional<CaseFile> gone = file;
    memory.forget(place());
    session.close();
    session.later(
        () -> gone.map(CaseFile::wipe).orElse(true),
        all -> say.accept(words.say(all ? "desktop.wiped" : "desktop.notWiped")));
  }

  private void put(Workspace workspace, Optional<CaseFile> where, Optional<Instant> since) {
    file = where;
    loose = since;
    opening = true;
    session.open(workspace);
    opening = false;
    judge();
  }

  private void remember(Path path) {
    memory.opened(session.title().get().isEmpty() ? fileName() : session.title().get(), path);
  }

  /// A line that stays until it is read.
  void tell(Message message) {
    Notice[] notice = new Notice[1];
    notice[0] = new Notice(message, new Act("desktop.understood", () -> notices.remove(notice[0])));
    notices.add(notice[0]);
  }

  private Act elsewhere() {
    return new Act("desktop.saveElsewhere", this::saveElsewhere);
  }

  /// Saves where the case is; asks where if it has no place or cannot be changed there.
  void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    if (file.isPresent() && readOnly.isEmpty()) {
      save(file.get(), then);
    } else {
      saveElsewhere(then);
    }
  }

  void saveElsewhere() {
    saveElsewhere(() -> {});
  }

  private void saveElsewhere(Runnable then) {
    String proposed = session.title().get().isEmpty() ? fileName() : session.title().get();
    dialogs
        .place(
            words.say("desktop.saveAs"),
            proposed.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip(),
            List.of(new FileDialogs.Kind(words.say("desktop.case"), ProjectFile.EXTENSION)))
        .ifPresent(place -> save(CaseFile.at(place.path()), then));
  }

  private void save(CaseFile where, Runnable then) {
    Work work = session.workspace().work();
    History history = session.workspace().history();
    Workspace workspace = session.workspace();
    saving = true;
    session.later(
        () -> where.save(history, work),
        came -> {
          saving = false;
          if (workspace == session.workspace()) {
            saved(came, history, then);
          }
        });
  }

  private void saved(Saving saving, History history, Runnable then) {
    failure.ifPresent(notices::remove);
    failure = Optional.empty();
    switch (saving) {
      case Saving.Saved it -> {
        file = Optional.of(it.file());
        loose = Optional.empty();
        readOnly.ifPresent(notices::remove);
        readOnly = Optional.empty();
        if (session.workspace().history().equals(history)) {
          session.workspace().markSaved();
          keeping.saved(it.file());
        }
        judge();
        remember(it.file().path());
        say.accept(words.say("desktop.saved", lastName(it.file().path())));
        then.run();
      }
      case Saving.Overtaken it ->
          failed(new Notice(it.why(), new Act("desktop.takeIn", this::takeIn), elsewhere()));
      case Saving.NotSaved it -> failed(new Notice(it.why(), elsewhere()));
    }
  }

  private void failed(Notice why) {
    failure = Optional.of(why);
    notices.add(why);
  }
}
