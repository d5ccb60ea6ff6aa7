package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Saying;
import java.util.Optional;

/// Words of an article as it prints them: quoted ones between the article's own marks, words of its
/// narration between ‹ ›.
final class Printed {

  private static final char NARROW = '\u202f';

  private Printed() {}

  static String at(Extract extract, Span span) {
    Article article = extract.article();
    String words = oneLine(article.at(span));
    return quotedAround(extract, span)
        .map(quotation -> withMarks(article, quotation, words))
        .orElse("‹" + NARROW + words + NARROW + "›");
  }

  /// The words as one line, without white space around them.
  static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\t', ' ').strip();
  }

  private static Optional<Quotation> quotedAround(Extract extract, Span span) {
    return extract.sayings().stream()
        .map(Saying::quotation)
        .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
        .filter(quotation -> quotation.marked().covers(span))
        .filter(quotation -> quotation.parts().stream().anyMatch(part -> part.overlaps(span)))
        .findFirst();
  }

  private static String withMarks(Article article, Quotation quotation, String words) {
    char open = article.text().charAt(quotation.marked().start());
    char close = article.text().charAt(quotation.marked().end() - 1);
    if (Character.isLetterOrDigit(open) || Character.isLetterOrDigit(close)) {
      return words;
    }
    if (words.charAt(0) == open || words.charAt(words.length() - 1) == close) {
      return words;
    }
    String space = open == '«' ? String.valueOf(NARROW) : "";
    return open + space + words + space + close;
  }
}
