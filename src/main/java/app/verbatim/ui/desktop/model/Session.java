package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
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
  }

  /// Where the work stands.
  public enum State {
    EMPTY,
    COMPARING,
    COMPARED,
    STOPPED
  }

  private final Comparer comparer;
  private final Executor background;
  private final Executor screen;

  private Given given = Given.NOTHING;
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

  public Session(Comparer comparer, Executor background, Executor screen) {
    this.comparer = comparer;
    this.background = background;
    this.screen = screen;
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
    return given.sources().size();
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

  /// Something that takes a while to read.
  public interface Reading {
    Given read();
  }

  /// Adds articles and compares all.
  public void add(Given more) {
    given = given.and(more);
    title.set(given.title().orElse(""));
    unreadable.set(given.unreadable());
    notes.set(given.notes());
    if (!given.sources().isEmpty()) {
      compare();
    }
  }

  /// Takes an article away and compares the others.
  ///
  /// @param article its id
  public void remove(String article) {
    comparison
        .get()
        .ifPresent(
            all -> {
              List<Source> left = new ArrayList<>(given.sources());
              for (Extract extract : all.extracts()) {
                if (extract.article().id().equals(article)) {
                  drop(left, extract.article().source());
                }
              }
              keep(left, given.unreadable());
            });
  }

  /// Says what an article is for the editor, or takes that back, and compares again.
  ///
  /// @param article its id
  public void role(String article, Article.Role role) {
    comparison
        .get()
        .map(all -> all.extract(article).article())
        .ifPresent(
            it -> {
              boolean taken = it.role().filter(role::equals).isPresent();
              describe(
                  it.source(),
                  was ->
                      new app.verbatim.article.Given(
                          was.published(),
                          was.outlet(),
                          was.language(),
                          taken ? Optional.empty() : Optional.of(role)));
            });
  }

  /// Replaces what is said of a source from outside, and compares again.
  private void describe(String name, UnaryOperator<app.verbatim.article.Given> change) {
    List<Source> sources = new ArrayList<>(given.sources());
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      if (source.name().equals(name)) {
        sources.set(i, new Source(name, source.bytes(), change.apply(source.given())));
        break;
      }
    }
    given = new Given(given.title(), sources, given.unreadable(), given.notes());
    compare();
  }

  /// Takes away what could not be read.
  public void removeUnreadable() {
    List<Source> left = new ArrayList<>(given.sources());
    comparison.get().stream()
        .flatMap(all -> all.unreadable().stream())
        .forEach(bad -> drop(left, bad.source()));
    keep(left, List.of());
  }

  private static void drop(List<Source> sources, String name) {
    for (Source source : sources) {
      if (source.name().equals(name)) {
        sources.remove(source);
        return;
      }
    }
  }

  private void keep(List<Source> sources, List<Unreadable> bad) {
    given = new Given(given.title(), sources, bad, List.of());
    notes.set(List.of());
    unreadable.set(bad);
    if (sources.isEmpty()) {
      close();
    } else {
      compare();
    }
  }

  /// Puts everything away.
  public void close() {
    run = run + 1;
    given = Given.NOTHING;
    title.set("");
    unreadable.set(List.of());
    notes.set(List.of());
    comparison.set(Optional.empty());
    state.set(State.EMPTY);
  }

  /// Compares what is there, again if need be.
  public void compare() {
    int current = run + 1;
    run = current;
    List<Source> sources = given.sources();
    List<Unreadable> before = given.unreadable();
    done.set(0);
    state.set(State.COMPARING);
    incident.set(Optional.empty());
    background.execute(
        () -> {
          try {
            Comparison compared = comparer.compare(sources, count -> progress(current, count));
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
