package app.verbatim.article;

/// Reads one input format. To add a format, add a reader to `article.format` and a line to
/// `ArticleReaders`.
public interface ArticleReader {

  /// Whether this reader may be able to read the source. True is the safe answer when not certain.
  boolean recognizes(Source source);

  /// @param id of the article, see [Article#id()]
  /// @param letter how the article will be cited
  ReadResult read(Source source, String id, String letter);
}
