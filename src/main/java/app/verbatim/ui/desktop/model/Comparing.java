package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Comparison;
import app.verbatim.project.Work;
import app.verbatim.ui.desktop.model.Session.State;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// The comparison that runs, how far it is, and the last one finished. A newer one overtakes it;
/// all properties change on the screen's thread.
final class Comparing {

  private final Comparer comparer;
  private final Executor background;
  private final Executor screen;
  private final Consumer<Comparison> found;
  private final Consumer<Throwable> failed;

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();

  // read by the working thread, to end a comparison nobody waits for
  private volatile int run;

  /// @param found told of a comparison just before it is shown
  /// @param failed told what went wrong in the program itself
  Comparing(
      Comparer comparer,
      Executor background,
      Executor screen,
      Consumer<Comparison> found,
      Consumer<Throwable> failed) {
    this.comparer = comparer;
    this.background = background;
    this.screen = screen;
    this.found = found;
    this.failed = failed;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
    return comparison.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty done() {
    return done.getReadOnlyProperty();
  }

  /// Compares the articles of this work; one that runs is given up.
  void start(Work work) {
    int current = run + 1;
    run = current;
    done.set(0);
    state.set(State.COMPARING);
    background.execute(
        () -> {
          try {
            Comparison compared =
                comparer.compare(
                    work.sources(), work.corrected(), count -> progress(current, count));
            screen.execute(() -> show(current, compared));
          } catch (CancellationException e) {
            // the editor gave it up, or it was overtaken
          } catch (RuntimeException | StackOverflowError e) {
            screen.execute(() -> fail(current, e));
          }
        });
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

  private void show(int finished, Comparison compared) {
    if (finished == run) {
      found.accept(compared);
      comparison.set(Optional.of(compared));
      state.set(State.COMPARED);
    }
  }

  private void fail(int finished, Throwable cause) {
    if (finished == run) {
      failed.accept(cause);
      state.set(State.STOPPED);
    }
  }

  /// Gives up the comparison that runs; what was compared before stays.
  void stop() {
    if (state.get() == State.COMPARING) {
      run = run + 1;
      state.set(State.STOPPED);
    }
  }

  /// Nothing is compared any more.
  void clear() {
    run = run + 1;
    comparison.set(Optional.empty());
    state.set(State.EMPTY);
  }

  /// Does this once none runs.
  void whenDone(Runnable task) {
    if (state.get() != State.COMPARING) {
      task.run();
      return;
    }
    state.addListener(
        new ChangeListener<>() {
          @Override
          public void changed(ObservableValue<? extends State> at, State before, State now) {
            if (now != State.COMPARING) {
              at.removeListener(this);
              task.run();
            }
          }
        });
  }
}
