package app.verbatim.extract.quote;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import java.util.List;

/// The quotation marks of an article, paired.
///
/// @param pairs outer before inner, in reading order
/// @param unclosed marks without a partner, each one character
public record Marks(List<Pair> pairs, List<Span> unclosed) {

  /// Words between two marks.
  ///
  /// @param marked with the marks
  /// @param words without them and without the white space inside them
  /// @param depth 0 for an outer pair, 1 for a pair inside it
  public record Pair(Span marked, Span words, int depth) {}

  public Marks {
    pairs = List.copyOf(pairs);
    unclosed = List.copyOf(unclosed);
  }

  public static Marks find(Article article) {
    return new Marks(List.of(), List.of());
  }
}
