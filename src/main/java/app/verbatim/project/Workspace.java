package app.verbatim.project;

import app.verbatim.article.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The project that is open: its work, every step back and forward, and who wants to know. For one
/// thread.
public final class Workspace {

  /// Told of every change after it was made.
  public interface Listener {
    void changed(Change change);
  }

  /// What happened to the open project.
  public sealed interface Change {

    /// A step was taken for the first time.
    record Done(Step step) implements Change {}

    record Undone(Step step) implements Change {}

    record Redone(Step step) implements Change {}
  }

  private final Timeline timeline;
  private final List<Listener> listeners = new ArrayList<>();
  private int saved;
  private @Nullable Step lastSaved;

  /// @param history as it was saved
  public Workspace(History history) {
    timeline = new Timeline(history);
    markSaved();
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  public Work work() {
    return timeline.now();
  }

  /// With every step, for saving.
  public History history() {
    return timeline.history();
  }

  /// Takes a step.
  public void perform(Step step) {
    timeline.take(step);
    tell(new Change.Done(step));
  }

  /// Takes the last step back; nothing where there is none.
  public void undo() {
    if (timeline.done() > 0) {
      Step step = timeline.steps().get(timeline.done() - 1);
      timeline.goTo(timeline.done() - 1);
      tell(new Change.Undone(step));
    }
  }

  /// Takes the step last undone again; nothing where there is none.
  public void redo() {
    if (timeline.done() < timeline.steps().size()) {
      Step step = timeline.steps().get(timeline.done());
      timeline.goTo(timeline.done() + 1);
      tell(new Change.Redone(step));
    }
  }

  /// What undo would take back, for the menu.
  public Optional<Message> undoName() {
    return timeline.done() == 0
        ? Optional.empty()
        : Optional.of(Steps.name(timeline.steps().get(timeline.done() - 1).action()));
  }

  /// What redo would do again, for the menu.
  public Optional<Message> redoName() {
    return timeline.done() == timeline.steps().size()
        ? Optional.empty()
        : Optional.of(Steps.name(timeline.steps().get(timeline.done()).action()));
  }

  /// The work as it is now is on disk.
  public void markSaved() {
    saved = timeline.done();
    lastSaved = last();
  }

  /// The work is on no disk, not even as it was at the start.
  public void markUnsaved() {
    saved = -1;
  }

  /// Whether anything changed since it was saved.
  public boolean isChanged() {
    return timeline.done() != saved || last() != lastSaved;
  }

  private @Nullable Step last() {
    return timeline.done() == 0 ? null : timeline.steps().get(timeline.done() - 1);
  }

  private void tell(Change change) {
    List.copyOf(listeners).forEach(it -> it.changed(change));
  }
}
