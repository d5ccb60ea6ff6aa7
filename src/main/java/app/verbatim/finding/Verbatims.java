package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;

/// Whether quoted words are quoted again, word for word.
public final class Verbatims {

  private Verbatims() {}

  /// Whether a fragment above the text stands between marks in a paragraph of it.
  public static boolean standsBelow(Extract extract, Quotation fragment) {
    Article article = extract.article();
    String wanted = plain(article, fragment.words());
    return extract.sayings().stream()
        .map(it -> it.quotation())
        .filter(it -> it.kind() != Quotation.Kind.INDIRECT)
        .filter(it -> it.block() > fragment.block())
        .filter(it -> article.blocks().get(it.block()).kind() == Block.Kind.PARAGRAPH)
        .anyMatch(it -> plain(article, it.words()).contains(wanted));
  }

  private static String plain(Article article, Span span) {
    return Folded.fold(article.at(span)).strip();
  }
}
