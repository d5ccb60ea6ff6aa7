package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Saying;
import java.util.List;
import java.util.Optional;

/// Words and places as a desk writes them: what an article prints between quotation marks keeps its
/// own marks, words of its narration stand between ‹ ›.
public final class Shown {

  private static final int LONGEST = 60;
  private static final int OPENING = 34;

  /// Sayings that may begin inside a quotation before the words looked for.
  private static final int REACH = 64;

  private Shown() {}

  /// The words in their marks, cut at a word when long: `« s’attend à ce que »`, `‹ en août ›`.
  public static String words(Extract extract, Span span) {
    return inMarks(extract, span, cut(oneLine(extract, span)));
  }

  /// The same, uncut.
  public static String allWords(Extract extract, Span span) {
    return inMarks(extract, span, oneLine(extract, span));
  }

  private static String oneLine(Extract extract, Span span) {
    return extract.article().at(span).replaceAll("\\s*\\n\\s*", " ");
  }

  private static String inMarks(Extract extract, Span span, String words) {
    return quotationAt(extract, span)
        .map(quotation -> inMarks(extract.article(), quotation, words))
        .orElse("‹ " + words + " ›");
  }

  /// The first words of a sentence, as a title.
  public static String opening(Extract extract, Span span) {
    String words = extract.article().at(span);
    int end = words.length() > OPENING ? words.lastIndexOf(' ', OPENING) : words.length();
    int cut = end <= 0 ? Math.min(OPENING, words.length()) : end;
    return "‹ " + words.substring(0, cut) + (cut < words.length() ? " […] ›" : " ›");
  }

  /// The words and the article's letter: `« rapidement » (A)`.
  public static Message cited(Alignment alignment, Passage passage) {
    Extract extract = alignment.extract(passage);
    return Message.of("finding.cited", words(extract, passage.span()), extract.article().letter());
  }

  /// Where a passage stands: `titre`, `chapô`, `§ 4`; with its page, where its file has several.
  public static Message place(Article article, Span span) {
    Message block = inText(article, span);
    return article.origin().pages().size() < 2
        ? block
        : Message.of("place.onPage", block, article.origin().pageAt(span.start()));
  }

  private static Message inText(Article article, Span span) {
    int number = article.blockAt(span.start());
    if (number < 0) {
      return Message.of("place.text");
    }
    Block block = article.blocks().get(number);
    return block.paragraph().isPresent()
        ? Message.of("place.paragraph", block.paragraph().getAsInt())
        : Message.of("place." + block.kind().name().toLowerCase(java.util.Locale.ROOT));
  }

  /// The quotation between marks that holds these words.
  public static Optional<Quotation> quotationAt(Extract extract, Span span) {
    List<Saying> sayings = extract.sayings();
    int next = after(sayings, span.start());
    Optional<Quotation> found = Optional.empty();
    // sayings stand in reading order; one that holds the words begins a few places before them
    for (int i = next - 1; i >= Math.max(0, next - REACH); i--) {
      Quotation it = sayings.get(i).quotation();
      if (it.kind() != Quotation.Kind.INDIRECT && it.marked().covers(span)) {
        found = Optional.of(it);
      }
    }
    return found;
  }

  /// How many sayings begin at or before this offset.
  private static int after(List<Saying> sayings, int offset) {
    int low = 0;
    int high = sayings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sayings.get(middle).quotation().marked().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String inMarks(Article article, Quotation quotation, String words) {
    String text = article.text();
    String open = text.substring(quotation.marked().start(), quotation.parts().getFirst().start());
    String close = text.substring(quotation.parts().getLast().end(), quotation.marked().end());
    return open.strip().isEmpty() || open.length() > 3 || close.length() > 3
        ? "‹ " + words + " ›"
        : open + words + close;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space > LONGEST / 2 ? space : LONGEST) + " […]";
  }
}
