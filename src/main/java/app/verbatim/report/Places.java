package app.verbatim.report;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;
import app.verbatim.finding.Shown;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Where a passage stands, as a desk cites it.
public final class Places {

  private Places() {}

  /// `headline`, `standfirst`, `§ 4`; the kind of block where it has no number; with its page,
  /// where its file has several.
  public static Message of(Article article, int offset) {
    return Shown.place(article, new Span(offset, offset));
  }

  public static Message of(Block block) {
    return block.paragraph().isPresent()
        ? Message.of("place.paragraph", block.paragraph().getAsInt())
        : Message.of("place." + block.kind().name().toLowerCase(Locale.ROOT));
  }

  public static String of(Comparison comparison, Passage passage, Messages messages) {
    Article article = comparison.extract(passage.article()).article();
    return messages.say(of(article, passage.span().start()));
  }

  /// The places of a point: by article's letter, in the order shown, each once.
  public static Map<String, Set<String>> of(Comparison comparison, Point point, Messages messages) {
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (Point.Place place : point.places()) {
      String letter = comparison.extract(place.article()).article().letter();
      places.computeIfAbsent(letter, it -> new LinkedHashSet<>()).add(messages.say(place.place()));
    }
    return places;
  }
}
