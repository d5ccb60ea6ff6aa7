package app.verbatim;

import app.verbatim.article.Article;
import app.verbatim.article.Correction;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.article.format.ReadingWatch;
import app.verbatim.extract.Extract;
import app.verbatim.extract.Extractor;
import app.verbatim.finding.Aligner;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Points;
import app.verbatim.finding.check.Checks;
import java.util.List;
import java.util.function.IntConsumer;

/// The whole comparison, from files to findings. Start reading here.
public final class Verbatim {

  private Verbatim() {}

  /// Reads, extracts, aligns and checks. The same sources and corrections give the same comparison.
  public static Comparison compare(List<Source> sources, List<Correction> corrections) {
    return compare(sources, corrections, count -> {});
  }

  /// The same, for someone who waits.
  ///
  /// @param done called with how many articles are read and searched, by any thread; with 0 while
  ///   they are read. What it throws ends the work
  public static Comparison compare(
      List<Source> sources, List<Correction> corrections, IntConsumer done) {
    List<ReadResult> results = ArticleReaders.readAll(sources, corrections, ending(done));
    List<Article> articles = only(Read.class, results).stream().map(Read::article).toList();

    List<Extract> extracts = Extractor.extract(articles, corrections, done);
    Alignment alignment = Aligner.align(extracts, corrections);

    return Points.gather(alignment, Checks.run(alignment), only(Unreadable.class, results));
  }

  /// Reads and extracts; nothing is compared.
  public static Comparison extract(List<Source> sources, List<Correction> corrections) {
    List<ReadResult> results = ArticleReaders.readAll(sources, corrections);
    List<Article> articles = only(Read.class, results).stream().map(Read::article).toList();

    return Points.nothingCompared(
        Extractor.extract(articles, corrections, count -> {}), only(Unreadable.class, results));
  }

  /// Whoever ends the work by what it throws may do so while files are read, too.
  private static ReadingWatch ending(IntConsumer done) {
    return new ReadingWatch() {
      @Override
      public boolean isCancelled() {
        done.accept(0);
        return false;
      }
    };
  }

  private static <T> List<T> only(Class<T> type, List<?> all) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
