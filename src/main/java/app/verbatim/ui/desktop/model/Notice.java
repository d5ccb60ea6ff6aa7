package app.verbatim.ui.desktop.model;

import app.verbatim.article.Message;
import java.util.List;

/// Something the editor should know, and what can be done about it. It stays until something is
/// done.
///
/// @param acts offered at its right, in this order
public record Notice(Message said, List<Act> acts) {

  /// @param name the line that says what it does
  public record Act(String name, Runnable does) {}

  public Notice {
    acts = List.copyOf(acts);
  }

  public Notice(Message said, Act... acts) {
    this(said, List.of(acts));
  }
}
