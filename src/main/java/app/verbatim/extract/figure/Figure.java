package app.verbatim.extract.figure;

import app.verbatim.article.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// A number that counts or measures something in the story.
///
/// @param id unique in the comparison
/// @param span number and bound words ("plus de 1 200"), without what is counted
/// @param upTo the upper end of a range ("entre 10 et 12"); empty otherwise
/// @param unit `%`, a currency, a measure, or empty for a plain count
/// @param of what is counted, in the article's words ("naissances"); may be empty
public record Figure(
    String id,
    Span span,
    BigDecimal value,
    Optional<BigDecimal> upTo,
    Bound bound,
    String unit,
    String of) {

  /// How the number bounds what it counts.
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }
}
