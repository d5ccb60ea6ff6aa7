package app.verbatim.article.page;

import app.verbatim.article.Span;

/// One line of a page, or the lines of one hard-wrapped paragraph.
///
/// @param span without surrounding white space; never empty
/// @param gap a blank line stands before it
/// @param words how many; in writing without spaces, half its characters
/// @param folded without marks at both ends; empty for a line too long to be a phrase
record Line(Span span, boolean gap, int words, Shape shape, String folded) {

  /// What a line looks like, whatever its language.
  enum Shape {
    /// A sentence or several.
    PROSE,
    /// A few words with a full stop.
    STUB,
    /// No full stop: a heading, a name, a button.
    SHORT,
    /// After a bullet or a number.
    ITEM
  }

  boolean isProse() {
    return shape == Shape.PROSE;
  }

  boolean isShort() {
    return shape == Shape.SHORT;
  }
}
