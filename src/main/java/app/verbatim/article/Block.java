package app.verbatim.article;

import java.util.Optional;
import java.util.OptionalInt;

/// A stretch of an article with one kind. Blocks that are not compared stay visible, dimmed.
///
/// @param span without the line end
/// @param paragraph 1-based number of a compared paragraph, as a desk cites it (`§ 4`); empty for
///   every other block
/// @param compared whether its words take part in the comparison
/// @param reason why it is set aside; empty when compared
public record Block(
    Kind kind, Span span, OptionalInt paragraph, boolean compared, Optional<Message> reason) {

  /// What a block is, in the words of the contract (lower case).
  public enum Kind {
    HEADLINE,
    STANDFIRST,
    DATELINE,
    BYLINE,
    CREDIT,
    CROSSHEAD,
    PARAGRAPH,
    CAPTION,
    FURNITURE
  }
}
