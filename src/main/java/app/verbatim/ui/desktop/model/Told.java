package app.verbatim.ui.desktop.model;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the editor is told of what was given: sources left out and why, notes, and what went wrong
/// in the program itself.
final class Told {

  final ReadOnlyObjectWrapper<List<Unreadable>> unreadable = new ReadOnlyObjectWrapper<>(List.of());
  final ReadOnlyObjectWrapper<List<Message>> notes = new ReadOnlyObjectWrapper<>(List.of());
  final ReadOnlyObjectWrapper<Optional<Throwable>> incident =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Sources that never reached a reader.
  private List<Unreadable> lost = List.of();

  void given(Given more) {
    lost = joined(lost, more.unreadable());
    unreadable.set(joined(unreadable.get(), more.unreadable()));
    notes.set(joined(notes.get(), more.notes()));
  }

  void compared(List<Unreadable> others) {
    unreadable.set(joined(lost, others));
  }

  /// Forgets the sources left out.
  ///
  /// @return their names
  List<String> removed() {
    lost = List.of();
    List<String> names = unreadable.get().stream().map(Unreadable::source).toList();
    unreadable.set(List.of());
    return names;
  }

  void clear() {
    lost = List.of();
    unreadable.set(List.of());
    notes.set(List.of());
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
