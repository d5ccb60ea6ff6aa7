package app.verbatim.project;

import app.verbatim.article.Article;
import app.verbatim.article.Correction;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.finding.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Corrections that no longer find what they speak of: they are reported, and change nothing.
public final class Lost {

  private Lost() {}

  /// Those whose words are no longer at their place. They must not be applied: other words stand
  /// there now.
  public static List<Corrected> otherWords(List<Corrected> corrections, Comparison comparison) {
    return corrections.stream().filter(it -> !wordsStand(it, comparison)).toList();
  }

  /// Those that name no article, quotation, date or block of the comparison made with them.
  public static List<Corrected> in(List<Corrected> corrections, Comparison comparison) {
    return corrections.stream()
        .filter(it -> !finds(it.correction(), corrections, comparison))
        .toList();
  }

  private static boolean wordsStand(Corrected corrected, Comparison comparison) {
    List<Passage> passages = corrected.correction().passages();
    for (int i = 0; i < corrected.words().size(); i++) {
      Passage passage = passages.get(i);
      String words = corrected.words().get(i);
      Optional<Article> article = article(comparison, passage.article());
      if (article.isPresent()
          && !(passage.span().end() <= article.get().text().length()
              && article.get().at(passage.span()).equals(words))) {
        return false;
      }
    }
    return true;
  }

  private static boolean finds(Correction correction, List<Corrected> all, Comparison comparison) {
    return switch (correction) {
      case Correction.Metadata it -> article(comparison, it.article()).isPresent();
      case Correction.BlockCompared it -> isInBlock(it.at(), comparison);
      case Correction.BlockKind it -> isInBlock(it.at(), comparison);
      case Correction.Words it ->
          isSaid(comparison, new Passage(it.quotation().article(), it.words()));
      case Correction.Kind it -> isQuotation(it.quotation(), all, comparison);
      case Correction.Excluded it -> isQuotation(it.quotation(), all, comparison);
      case Correction.Speaker it -> isQuotation(it.quotation(), all, comparison);
      case Correction.Role it -> isQuotation(it.quotation(), all, comparison);
      case Correction.Date it ->
          isDate(comparison, it.at()) || isQuotation(it.at(), all, comparison);
      case Correction.Link it ->
          isMember(comparison, it.left()) && isMember(comparison, it.right());
      case Correction.Unlink it ->
          isMember(comparison, it.left()) && isMember(comparison, it.right());
    };
  }

  private static Optional<Article> article(Comparison comparison, String id) {
    return extract(comparison, id).map(Extract::article);
  }

  private static Optional<Extract> extract(Comparison comparison, String article) {
    return comparison.extracts().stream()
        .filter(it -> it.article().id().equals(article))
        .findFirst();
  }

  private static boolean isInBlock(Passage at, Comparison comparison) {
    return article(comparison, at.article())
        .filter(it -> it.blockAt(at.span().start()) >= 0)
        .isPresent();
  }

  /// A quotation there, or one whose span another correction moved.
  private static boolean isQuotation(Passage at, List<Corrected> all, Comparison comparison) {
    List<Passage> places = new ArrayList<>(List.of(at));
    for (Corrected one : all) {
      if (one.correction() instanceof Correction.Words(Passage was, Span now)
          && was.article().equals(at.article())
          && isSame(was.span(), at.span())) {
        places.add(new Passage(at.article(), now));
      }
    }
    return places.stream().anyMatch(place -> isSaid(comparison, place));
  }

  private static boolean isSaid(Comparison comparison, Passage at) {
    return extract(comparison, at.article()).stream()
        .flatMap(it -> it.sayings().stream())
        .map(it -> it.quotation())
        .flatMap((Quotation it) -> Stream.of(it.words(), it.marked()))
        .anyMatch(span -> isSame(span, at.span()));
  }

  private static boolean isDate(Comparison comparison, Passage at) {
    return extract(comparison, at.article()).stream()
        .flatMap(it -> it.dates().stream())
        .anyMatch(it -> isSame(it.span(), at.span()));
  }

  private static boolean isMember(Comparison comparison, Passage at) {
    return comparison.statements().stream()
        .flatMap(it -> it.members().stream())
        .anyMatch(
            it ->
                it.extract().article().id().equals(at.article()) && it.span().overlaps(at.span()));
  }

  /// Whether two stretches are one place: more than half of them together is in both.
  private static boolean isSame(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return shared > 0 && 2 * shared > all;
  }
}
