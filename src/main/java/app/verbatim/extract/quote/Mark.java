package app.verbatim.extract.quote;

import app.verbatim.article.Span;

/// One quotation mark, and what its place among the letters allows it to be.
///
/// @param straight typed straight (`"`), so that shape tells nothing
/// @param low the low mark of German („ ‚), which “ and ‘ close
/// @param opens whether it may open
/// @param closes whether it may close
/// @param doubtful may be an inch or a possessive instead of a closing mark
/// @param silent no oddity when it stays alone, since it may be an apostrophe
record Mark(
    Span span,
    Kind kind,
    boolean straight,
    boolean low,
    boolean opens,
    boolean closes,
    boolean doubtful,
    boolean silent) {

  /// Marks of one kind can close each other.
  enum Kind {
    GUILLEMET,
    ANGLE,
    DOUBLE,
    SINGLE
  }

  boolean surelyCloses() {
    return closes && !opens && !doubtful;
  }

  Mark asOpening() {
    return new Mark(span, kind, straight, low, true, false, false, false);
  }
}
