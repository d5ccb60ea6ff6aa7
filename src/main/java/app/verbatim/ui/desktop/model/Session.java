package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Action;
import app.verbatim.project.Held;
import app.verbatim.project.History;
import app.verbatim.project.Project;
import app.verbatim.project.Step;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.ChoicesFile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The articles on the desk and what came of comparing them. Work runs on one executor, what it
/// finds arrives on the other; all properties change on the second only.
public final class Session {

  /// Compares articles; the core's public door, or a stand-in.
  public interface Comparer {
    Comparison compare(List<Source> sources);

    /// @param done called with how many articles are done; what it throws ends the work
    default Comparison compare(List<Source> sources, IntConsumer done) {
      return compare(sources);
    }

    /// The same, told what the editor corrected.
    default Comparison compare(
        List<Source> sources, List<Correction> corrections, IntConsumer done) {
      return compare(sources, done);
    }
  }

  /// Where the work stands.
  public enum State {
    EMPTY,
    COMPARING,
    COMPARED,
    STOPPED
  }

  private static final Work NOTHING = Work.empty(ChoicesFile.standard());

  private final Comparer comparer;
  private final Executor background;
  private final Executor screen;

  private final InstantSource clock;

  private Workspace workspace = new Workspace(History.from(NOTHING));
  private List<Unreadable> lost = List.of();
  // read by the working thread, to end a comparison nobody waits for
  private volatile int run;

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Unreadable>> unreadable =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Message>> notes = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Throwable>> incident =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final StringProperty title = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Project>> project =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> undoName =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> redoName =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public Session(Comparer comparer, Executor background, Executor screen) {
    this(comparer, background, screen, InstantSource.system());
  }

  /// @param clock tells when a step was taken
  public Session(Comparer comparer, Executor background, Executor screen, InstantSource clock) {
    this.comparer = comparer;
    this.background = background;
    this.screen = screen;
    this.clock = clock;
  }

  /// What the editor brought together and decided.
  public ReadOnlyObjectProperty<Work> work() {
    return work.getReadOnlyProperty();
  }

  /// The comparison shown with what was decided on it; empty before the first.
  public ReadOnlyObjectProperty<Optional<Project>> project() {
    return project.getReadOnlyProperty();
  }

  /// What undo would take back.
  public ReadOnlyObjectProperty<Optional<Message>> undoName() {
    return undoName.getReadOnlyProperty();
  }

  /// What redo would do again.
  public ReadOnlyObjectProperty<Optional<Message>> redoName() {
    return redoName.getReadOnlyProperty();
  }

  /// The time of a step taken now.
  public Instant now() {
    return clock.instant();
  }

  /// The case that is open.
  public Workspace workspace() {
    return workspace;
  }

  /// Takes a step; texts that changed are compared again.
  public void perform(Action action) {
    workspace.perform(new Step(action, "", now()));
    follow();
  }

  public void undo() {
    workspace.undo();
    follow();
  }

  public void redo() {
    workspace.redo();
    follow();
  }

  /// Puts another case on the desk.
  public void open(Workspace other) {
    close();
    workspace = other;
    follow();
  }

  private void follow() {
    Work before = work.get();
    Work now = workspace.work();
    work.set(now);
    undoName.set(workspace.undoName());
    redoName.set(workspace.redoName());
    if (!now.title().isEmpty() || before.articles().isEmpty()) {
      title.set(now.title());
    }
    boolean same =
        now.articles().equals(before.articles()) && now.corrections().equals(before.corrections());
    if (same) {
      judge();
    } else if (now.articles().isEmpty()) {
      run = run + 1;
      comparison.set(Optional.empty());
      state.set(State.EMPTY);
      judge();
    } else {
      compare();
    }
  }

  /// Brings what was decided to the comparison shown.
  private void judge() {
    project.set(comparison.get().map(it -> Project.of(work.get(), it)));
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// The last comparison finished; empty before the first.
  public ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /// The sources left out, and why.
  public ReadOnlyObjectProperty<List<Unreadable>> unreadable() {
    return unreadable.getReadOnlyProperty();
  }

  /// What the editor should know of what was given.
  public ReadOnlyObjectProperty<List<Message>> notes() {
    return notes.getReadOnlyProperty();
  }

  /// The notes are read.
  public void removeNotes() {
    notes.set(List.of());
  }

  /// What went wrong in the program itself.
  public ReadOnlyObjectProperty<Optional<Throwable>> incident() {
    return incident.getReadOnlyProperty();
  }

  /// The story's name; may be empty.
  public StringProperty title() {
    return title;
  }

  /// Whether files are being read.
  public ReadOnlyBooleanProperty reading() {
    return reading.getReadOnlyProperty();
  }

  /// How many articles were given, those that cannot be read not counted.
  public int size() {
    return work.get().articles().size();
  }

  /// Reads on the working thread, then adds what was read.
  public void add(Reading more) {
    reading.set(true);
    background.execute(
        () -> {
          try {
            Given read = more.read();
            screen.execute(
                () -> {
                  reading.set(false);
                  add(read);
                });
          } catch (RuntimeException e) {
            screen.execute(
                () -> {
                  reading.set(false);
                  incident.set(Optional.of(e));
                });
          }
        });
  }

  /// Does this on the working thread and shows what came of it.
  public <T> void later(Supplier<T> job, Consumer<T> show) {
    background.execute(
        () -> {
          try {
            T result = job.get();
            screen.execute(() -> show.accept(result));
          } catch (RuntimeException e) {
            screen.execute(() -> incident.set(Optional.of(e)));
          }
        });
  }

  /// Something that takes a while to read.
  public interface Reading {
    Given read();
  }

  /// Adds articles and compares all. The first ones are the case; any later ones are a step.
  public void add(Given more) {
    lost = joined(lost, more.unreadable());
    unreadable.set(joined(unreadable.get(), more.unreadable()));
    notes.set(joined(notes.get(), more.notes()));
    String name = title.get().isEmpty() ? more.title().orElse("") : title.get();
    List<Held> articles = Held.all(more.sources());
    if (articles.isEmpty()) {
      title.set(name);
    } else if (size() == 0 && undoName.get().isEmpty()) {
      workspace =
          new Workspace(
              History.from(NOTHING.after(new Action.Retitle(name)).after(added(articles))));
      follow();
    } else {
      perform(added(articles));
      title.set(name);
    }
  }

  private static Action added(List<Held> articles) {
    return new Action.AddArticles(articles);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /// Takes an article away and compares the others.
  ///
  /// @param article its id
  public void remove(String article) {
    notes.set(List.of());
    perform(new Action.RemoveArticle(article));
  }

  /// Says what an article is for the editor, or takes that back, and compares again.
  ///
  /// @param article its id
  public void role(String article, Article.Role role) {
    describe(
        article,
        was ->
            new app.verbatim.article.Given(
                was.published(),
                was.outlet(),
                was.language(),
                was.role().filter(role::equals).isPresent() ? Optional.empty() : Optional.of(role),
                was.encoding()));
  }

  /// Replaces what is said of an article from outside, and compares again.
  ///
  /// @param article its id
  public void describe(String article, UnaryOperator<app.verbatim.article.Given> change) {
    app.verbatim.article.Given was = work.get().article(article).given();
    app.verbatim.article.Given now = change.apply(was);
    if (!now.equals(was)) {
      perform(new Action.SetGiven(article, now));
    }
  }

  /// Takes away what could not be read.
  public void removeUnreadable() {
    lost = List.of();
    List<String> names = unreadable.get().stream().map(Unreadable::source).toList();
    unreadable.set(List.of());
    for (String name : names) {
      List<String> all = work.get().articles().stream().map(Held::name).toList();
      if (all.contains(name)) {
        remove(work.get().ids().get(all.indexOf(name)));
      }
    }
  }

  /// Puts everything away.
  public void close() {
    run = run + 1;
    workspace = new Workspace(History.from(NOTHING));
    lost = List.of();
    work.set(NOTHING);
    undoName.set(Optional.empty());
    redoName.set(Optional.empty());
    title.set("");
    unreadable.set(List.of());
    notes.set(List.of());
    comparison.set(Optional.empty());
    project.set(Optional.empty());
    state.set(State.EMPTY);
  }

  /// Compares what is there, again if need be.
  public void compare() {
    int current = run + 1;
    run = current;
    List<Source> sources = work.get().sources();
    List<Correction> corrections = work.get().corrected();
    List<Unreadable> before = lost;
    done.set(0);
    state.set(State.COMPARING);
    incident.set(Optional.empty());
    background.execute(
        () -> {
          try {
            Comparison compared =
                comparer.compare(sources, corrections, count -> progress(current, count));
            screen.execute(() -> show(current, compared, before));
          } catch (CancellationException e) {
            // the editor gave it up, or it was overtaken
          } catch (RuntimeException | StackOverflowError e) {
            screen.execute(() -> fail(current, e));
          }
        });
  }

  /// How many articles of the running, or given up, comparison are done.
  public ReadOnlyIntegerProperty done() {
    return done.getReadOnlyProperty();
  }

  private void progress(int current, int count) {
    if (current != run) {
      throw new CancellationException();
    }
    screen.execute(
        () -> {
          if (current == run) {
            done.set(Math.max(count, done.get()));
          }
        });
  }

  /// Gives up the comparison that runs; what was compared before stays.
  public void stop() {
    if (state.get() == State.COMPARING) {
      run = run + 1;
      state.set(State.STOPPED);
    }
  }

  private void show(int finished, Comparison compared, List<Unreadable> before) {
    if (finished == run) {
      List<Unreadable> all = new ArrayList<>(before);
      all.addAll(compared.unreadable());
      unreadable.set(List.copyOf(all));
      project.set(Optional.of(Project.of(work.get(), compared)));
      comparison.set(Optional.of(compared));
      state.set(State.COMPARED);
    }
  }

  /// Something else went wrong in the program; what is shown stays.
  public void mistake(Throwable cause) {
    incident.set(Optional.of(cause));
  }

  private void fail(int finished, Throwable cause) {
    if (finished == run) {
      incident.set(Optional.of(cause));
      state.set(State.STOPPED);
    }
  }
}
