package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Action;
import app.verbatim.project.Choices;
import app.verbatim.project.Held;
import app.verbatim.project.History;
import app.verbatim.project.Project;
import app.verbatim.project.Step;
import app.verbatim.project.Work;
import app.verbatim.project.Workspace;
import app.verbatim.project.file.ChoicesFile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The articles on the desk and what came of comparing them. Work runs elsewhere; what it finds
/// arrives on the screen's thread, where all properties change.
public final class Session {

  /// Where the work stands.
  public enum State {
    EMPTY,
    COMPARING,
    COMPARED,
    STOPPED
  }

  private final Threads threads;
  private final InstantSource clock;
  private final Told told = new Told();

  private final Work nothing;
  private final ReadOnlyObjectWrapper<Workspace> workspace;
  private final Comparing comparing;
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final StringProperty initials = new SimpleStringProperty("");
  private final StringProperty title = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Work> work;
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
    this(comparer, new Threads(background, background, screen), clock);
  }

  public Session(Comparer comparer, Threads threads, InstantSource clock) {
    this(comparer, threads, clock, ChoicesFile.standard());
  }

  /// @param choices the desk's list of verdicts
  public Session(Comparer comparer, Threads threads, InstantSource clock, Choices choices) {
    nothing = Work.empty(choices);
    work = new ReadOnlyObjectWrapper<>(nothing);
    workspace = new ReadOnlyObjectWrapper<>(new Workspace(History.from(nothing)));
    this.threads = threads;
    this.clock = clock;
    this.comparing =
        new Comparing(comparer, threads.comparing(), threads.screen(), this::found, this::mistake);
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

  /// Where what other threads found is brought to the screen.
  public Executor screen() {
    return threads.screen();
  }

  /// Who takes the steps; may be empty.
  public StringProperty initials() {
    return initials;
  }

  /// The time of a step taken now.
  public Instant now() {
    return clock.instant();
  }

  /// The case that is open.
  public Workspace workspace() {
    return workspace.get();
  }

  /// Changes when another case is opened; its steps change it not.
  public ReadOnlyObjectProperty<Workspace> whichWorkspace() {
    return workspace.getReadOnlyProperty();
  }

  /// Takes a step; texts that changed are compared again.
  public void perform(Action action) {
    workspace().perform(new Step(action, initials.get(), now()));
    follow();
  }

  public void undo() {
    workspace().undo();
    follow();
  }

  public void redo() {
    workspace().redo();
    follow();
  }

  /// Puts another case on the desk.
  public void open(Workspace other) {
    put(other);
    follow();
  }

  private void follow() {
    Work before = work.get();
    Work now = workspace().work();
    work.set(now);
    undoName.set(workspace().undoName());
    redoName.set(workspace().redoName());
    if (!now.title().isEmpty() || before.articles().isEmpty()) {
      title.set(now.title());
    }
    boolean same =
        now.articles().equals(before.articles()) && now.corrections().equals(before.corrections());
    if (same) {
      judge();
    } else if (now.articles().isEmpty()) {
      comparing.clear();
      judge();
    } else {
      compare();
    }
  }

  /// Brings what was decided to the comparison shown.
  private void judge() {
    project.set(comparison().get().map(it -> Project.of(work.get(), it)));
  }

  public ReadOnlyObjectProperty<State> state() {
    return comparing.state();
  }

  /// The last comparison finished; empty before the first.
  public ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
    return comparing.comparison();
  }

  /// The sources left out, and why.
  public ReadOnlyObjectProperty<List<Unreadable>> unreadable() {
    return told.unreadable.getReadOnlyProperty();
  }

  /// What the editor should know of what was given.
  public ReadOnlyObjectProperty<List<Message>> notes() {
    return told.notes.getReadOnlyProperty();
  }

  /// The notes are read.
  public void removeNotes() {
    told.notes.set(List.of());
  }

  /// What went wrong in the program itself.
  public ReadOnlyObjectProperty<Optional<Throwable>> incident() {
    return told.incident.getReadOnlyProperty();
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
    on(
        threads.comparing(),
        more::read,
        read -> {
          reading.set(false);
          add(read);
        },
        cause -> {
          reading.set(false);
          mistake(cause);
        });
  }

  /// Does this where files are read and written, and shows what came of it.
  public <T> void later(Supplier<T> job, Consumer<T> show) {
    on(threads.disk(), job, show, this::mistake);
  }

  /// Does this once no comparison runs.
  public void whenCompared(Runnable task) {
    comparing.whenDone(task);
  }

  private <T> void on(
      Executor where, Supplier<T> job, Consumer<T> show, Consumer<Throwable> failed) {
    where.execute(
        () -> {
          try {
            T result = job.get();
            threads.screen().execute(() -> show.accept(result));
          } catch (RuntimeException e) {
            threads.screen().execute(() -> failed.accept(e));
          }
        });
  }

  /// Something that takes a while to read.
  public interface Reading {
    Given read();
  }

  /// Adds articles and compares all. The first ones are the case; any later ones are a step.
  public void add(Given more) {
    told.given(more);
    String name = title.get().isEmpty() ? more.title().orElse("") : title.get();
    List<Held> articles = Held.all(more.sources());
    if (articles.isEmpty()) {
      title.set(name);
    } else if (size() == 0 && undoName.get().isEmpty()) {
      workspace.set(
          new Workspace(
              History.from(nothing.after(new Action.Retitle(name)).after(added(articles)))));
      follow();
    } else {
      perform(added(articles));
      title.set(name);
    }
  }

  private static Action added(List<Held> articles) {
    return new Action.AddArticles(articles);
  }

  /// Takes an article away and compares the others.
  ///
  /// @param article its id
  public void remove(String article) {
    told.notes.set(List.of());
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

  /// Says how an article's bytes are to be read as characters, and compares again.
  ///
  /// @param article its id
  /// @param encoding by name; empty for what the bytes show
  public void encoding(String article, Optional<String> encoding) {
    describe(
        article,
        was ->
            new app.verbatim.article.Given(
                was.published(), was.outlet(), was.language(), was.role(), encoding));
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
    for (String name : told.removed()) {
      List<String> all = work.get().articles().stream().map(Held::name).toList();
      if (all.contains(name)) {
        remove(work.get().ids().get(all.indexOf(name)));
      }
    }
  }

  /// Puts everything away.
  public void close() {
    put(new Workspace(History.from(nothing)));
  }

  private void put(Workspace other) {
    comparing.clear();
    told.clear();
    work.set(nothing);
    title.set("");
    project.set(Optional.empty());
    workspace.set(other);
    undoName.set(other.undoName());
    redoName.set(other.redoName());
  }

  /// Compares what is there, again if need be.
  public void compare() {
    told.incident.set(Optional.empty());
    comparing.start(work.get());
  }

  private void found(Comparison compared) {
    told.compared(compared.unreadable());
    project.set(Optional.of(Project.of(work.get(), compared)));
  }

  /// How many articles of the running, or given up, comparison are done.
  public ReadOnlyIntegerProperty done() {
    return comparing.done();
  }

  /// Gives up the comparison that runs; what was compared before stays.
  public void stop() {
    comparing.stop();
  }

  /// Something else went wrong in the program; what is shown stays.
  public void mistake(Throwable cause) {
    told.incident.set(Optional.of(cause));
  }
}
