package app.verbatim.extract.quote;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import java.util.List;

/// Splits blocks into sentences; what stands between quotation marks never splits one.
public final class Sentences {

  private Sentences() {}

  /// The sentences of all blocks in reading order; none crosses a block's end.
  public static List<Span> of(Article article, Marks marks) {
    return List.of();
  }
}
