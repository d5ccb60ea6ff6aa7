package app.verbatim.article.format;

import app.verbatim.article.Article;
import app.verbatim.article.ArticleReader;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.Source;
import java.util.List;

/// All readers, most particular first.
public final class ArticleReaders {

  private static final List<ArticleReader> ALL = List.of(new PlainTextReader());

  private ArticleReaders() {}

  /// Reads one source as the article with this letter.
  public static ReadResult read(Source source, String letter) {
    return ALL.stream()
        .filter(reader -> reader.recognizes(source))
        .findFirst()
        .map(reader -> reader.read(source, letter))
        .orElseGet(
            () -> new ReadResult.Unreadable(source.name(), Message.of("reading.unknownFormat")));
  }

  /// Reads all; letters and ids are unique among what could be read.
  public static List<ReadResult> readAll(List<Source> sources) {
    return sources.stream().map(source -> read(source, Article.letterAt(0))).toList();
  }
}
