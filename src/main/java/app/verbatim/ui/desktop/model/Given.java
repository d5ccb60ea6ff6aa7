package app.verbatim.ui.desktop.model;

import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import java.util.List;
import java.util.Optional;

/// What is given: texts, and files that could not be read at all.
///
/// @param title the story's name; empty when nothing names it
/// @param notes what the editor should know and need not act on
public record Given(
    Optional<String> title,
    List<Source> sources,
    List<Unreadable> unreadable,
    List<Message> notes) {

  public static final Given NOTHING = new Given(Optional.empty(), List.of(), List.of(), List.of());

  public Given {
    sources = List.copyOf(sources);
    unreadable = List.copyOf(unreadable);
    notes = List.copyOf(notes);
  }

  public static Given of(List<Source> sources) {
    return new Given(Optional.empty(), sources, List.of(), List.of());
  }
}
