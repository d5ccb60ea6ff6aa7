package app.verbatim.article.format;

import app.verbatim.article.Article;
import app.verbatim.article.ArticleReader;
import app.verbatim.article.Correction;
import app.verbatim.article.Given;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import app.verbatim.article.format.document.DocxReader;
import app.verbatim.article.format.document.OdtReader;
import app.verbatim.article.format.document.PdfReader;
import app.verbatim.article.format.document.RtfReader;
import app.verbatim.article.format.html.HtmlReader;
import app.verbatim.article.format.mail.MailReader;
import app.verbatim.article.format.wire.AnpaReader;
import app.verbatim.article.format.wire.FeedReader;
import app.verbatim.article.format.wire.Iptc7901Reader;
import app.verbatim.article.format.wire.NewsMl1Reader;
import app.verbatim.article.format.wire.NewsMlG2Reader;
import app.verbatim.article.format.wire.NinjsReader;
import app.verbatim.article.format.wire.NitfReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// All readers, most particular first.
public final class ArticleReaders {

  private static final List<ArticleReader> ALL =
      List.of(
          new NewsMlG2Reader(),
          new NewsMl1Reader(),
          new NitfReader(),
          new FeedReader(),
          new NinjsReader(),
          new Iptc7901Reader(),
          new AnpaReader(),
          new PdfReader(),
          new RtfReader(),
          new DocxReader(),
          new OdtReader(),
          new ZipReader(),
          new MailReader(),
          new HtmlReader(),
          new PlainTextReader());

  /// What `verbatim formats` lists, each explained by the line `reading.format.NAME`.
  public static final List<String> FORMATS =
      List.of(
          "txt",
          "html",
          "mhtml",
          "docx",
          "odt",
          "rtf",
          "pdf",
          "eml",
          "newsml-g2",
          "newsml-1",
          "nitf",
          "ninjs",
          "iptc7901",
          "anpa1312",
          "feed",
          "zip");

  private static final int MOST_ARTICLES = 2_000;
  private static final int DEEPEST = 2;

  private static final int FEW = 8;

  private ArticleReaders() {}

  /// Reads one source as the article with this letter.
  public static ReadResult read(Source source, String letter) {
    return read(source, idOf(source.bytes()), letter, new Guard(ReadingWatch.NONE));
  }

  private static ReadResult read(Source source, String id, String letter, Guard guard) {
    return guard.read(source.name(), () -> reader(source).read(source, id, letter));
  }

  /// The last reader takes all that is left.
  private static ArticleReader reader(Source source) {
    return ALL.stream().filter(reader -> reader.recognizes(source)).findFirst().orElseThrow();
  }

  /// The versions a document holds, the earlier first: the text before and after changes that are
  /// still marked in it. Empty for nearly all.
  public static List<Source> versions(Source source) {
    return new Guard(ReadingWatch.NONE)
        .list(source.name(), () -> reader(source).versions(source), List.of());
  }

  /// Reads all; letters and ids are unique among what could be read.
  public static List<ReadResult> readAll(List<Source> sources) {
    return readAll(sources, List.of());
  }

  /// The same, with the blocks the editor brought in or set aside.
  public static List<ReadResult> readAll(List<Source> sources, List<Correction> corrections) {
    return readAll(sources, corrections, ReadingWatch.NONE);
  }

  /// The same, watched.
  ///
  /// @throws java.util.concurrent.CancellationException when the watch ends it
  public static List<ReadResult> readAll(
      List<Source> sources, List<Correction> corrections, ReadingWatch watch) {
    Guard guard = new Guard(watch);
    List<Source> parts = sources.stream().flatMap(it -> parts(it, guard, 0).stream()).toList();
    List<String> ids = ids(parts);
    AtomicInteger done = new AtomicInteger();
    IntStream places = IntStream.range(0, parts.size());
    // a few reports are read sooner than other threads wake up
    List<ReadResult> results =
        (parts.size() > FEW ? places.parallel() : places)
            .mapToObj(
                i -> {
                  Source part = parts.get(i);
                  watch.reading(done.get(), parts.size(), part.name());
                  ReadResult result =
                      read(
                          told(part, ids.get(i), corrections),
                          ids.get(i),
                          Article.letterAt(i),
                          guard);
                  done.incrementAndGet();
                  return result;
                })
            .toList();
    watch.reading(parts.size(), parts.size(), "");
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

  /// The articles in these files, each as a source of its own: a ZIP, a feed or a message with
  /// several items stands for what it holds.
  public static List<Source> parts(List<Source> sources) {
    Guard guard = new Guard(ReadingWatch.NONE);
    return sources.stream().flatMap(it -> parts(it, guard, 0).stream()).toList();
  }

  private static List<Source> parts(Source source, Guard guard, int depth) {
    List<Source> parts =
        guard.list(source.name(), () -> reader(source).parts(source), List.of(source));
    boolean itself = parts.size() == 1 && parts.getFirst().bytes() == source.bytes();
    return itself || depth == DEEPEST
        ? parts
        : parts.stream()
            .flatMap(it -> parts(it, guard, depth + 1).stream())
            .limit(MOST_ARTICLES)
            .toList();
  }

  /// The source with what the editor said of its article.
  private static Source told(Source source, String id, List<Correction> corrections) {
    Source told = source;
    for (Correction correction : corrections) {
      if (correction instanceof Correction.Metadata(String article, Given given)
          && article.equals(id)) {
        told = new Source(told.name(), told.bytes(), given.or(told.given()));
      }
    }
    return told;
  }

  /// The ids the articles of these sources get, readable or not; each a single article.
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
