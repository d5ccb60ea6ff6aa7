package app.verbatim.article.page;

import java.util.Optional;

/// A stretch of a file as its reader found it: one paragraph, heading, line of a menu.
///
/// @param text without surrounding white space; never blank
/// @param role what the file itself shows it to be; empty for what belongs to the story
/// @param page 1-based page it begins on; 0 where there are none
public record Piece(String text, Optional<Role> role, int page) {

  public static Piece story(String text) {
    return new Piece(text, Optional.empty(), 0);
  }

  public static Piece of(Role role, String text) {
    return new Piece(text, Optional.of(role), 0);
  }
}
