package app.verbatim.extract.quote;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits blocks into sentences; what stands between quotation marks never splits one.
public final class Sentences {

  private Sentences() {}

  /// The sentences of all blocks in reading order; none crosses a block's end.
  public static List<Span> of(Article article, Optional<Language> language, Marks marks) {
    SentenceEnds ends = new SentenceEnds(article.text(), language, marks);
    List<Span> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      ends.split(block.span(), sentences);
    }
    return sentences;
  }
}
