package app.verbatim.article.format;

import app.verbatim.article.Article;
import app.verbatim.article.ArticleReader;
import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import app.verbatim.article.format.html.HtmlReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// All readers, most particular first.
public final class ArticleReaders {

  private static final List<ArticleReader> ALL = List.of(new HtmlReader(), new PlainTextReader());

  private static final int FEW = 8;

  private ArticleReaders() {}

  /// Reads one source as the article with this letter.
  public static ReadResult read(Source source, String letter) {
    return read(source, idOf(source.bytes()), letter);
  }

  private static ReadResult read(Source source, String id, String letter) {
    return ALL.stream()
        .filter(reader -> reader.recognizes(source))
        .findFirst()
        .map(reader -> reader.read(source, id, letter))
        .orElseGet(
            () -> new ReadResult.Unreadable(source.name(), Message.of("reading.unknownFormat")));
  }

  /// Reads all; letters and ids are unique among what could be read.
  public static List<ReadResult> readAll(List<Source> sources) {
    return readAll(sources, List.of());
  }

  /// The same, with the blocks the editor brought in or set aside.
  public static List<ReadResult> readAll(List<Source> sources, List<Correction> corrections) {
    List<String> ids = ids(sources);
    IntStream places = IntStream.range(0, sources.size());
    // a few reports are read sooner than other threads wake up
    List<ReadResult> results =
        (sources.size() > FEW ? places.parallel() : places)
            .mapToObj(i -> read(sources.get(i), ids.get(i), Article.letterAt(i)))
            .toList();
    List<ReadResult> lettered = new ArrayList<>();
    int readable = 0;
    for (ReadResult result : results) {
      lettered.add(
          result instanceof Read(Article article)
              ? new Read(
                  BlockCorrections.apply(
                      article.withLetter(Article.letterAt(readable++)), corrections))
              : result);
    }
    return List.copyOf(lettered);
  }

  /// The ids the articles of these sources get, readable or not.
  public static List<String> ids(List<Source> sources) {
    Map<String, Integer> equal = new HashMap<>();
    return sources.stream().map(source -> unique(idOf(source.bytes()), equal)).toList();
  }

  private static String unique(String id, Map<String, Integer> equal) {
    int copies = equal.merge(id, 1, Integer::sum);
    return copies == 1 ? id : id + "-" + copies;
  }

  private static String idOf(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
