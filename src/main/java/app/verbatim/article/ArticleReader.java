package app.verbatim.article;

import java.util.List;

/// Reads one input format. To add a format, add a reader to `article.format` and a line to
/// `ArticleReaders`.
public interface ArticleReader {

  /// The articles in a file, each as a source of its own: nearly always the source itself.
  default List<Source> parts(Source source) {
    return List.of(source);
  }

  /// The versions a document holds, the earlier first; empty where there is only one.
  default List<Source> versions(Source source) {
    return List.of();
  }

  /// Whether this reader may be able to read the source. True is the safe answer when not certain.
  boolean recognizes(Source source);

  /// @param id of the article, see [Article#id()]
  /// @param letter how the article will be cited
  ReadResult read(Source source, String id, String letter);
}
