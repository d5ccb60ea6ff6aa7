package app.verbatim.extract;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the place and day a report was filed from its first sentence: "LYON, 5 mai (AFP) – La
/// gare" or "Lyon, May 5 — The station". Where it was written is no part of what it tells.
final class Datelines {

  private static final int LONGEST = 110;

  /// A place; what is in brackets is an agency or a region; a dash between spaces ends it.
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}’'. /-]{1,40}(?<in>\\s*[(\\[][^()\\[\\]\\n]{2,40}[)\\]])?"
              + "(?<day>,\\s[^()\\n–—]{3,40})?(?<by>\\s*[(\\[][^()\\[\\]\\n]{2,40}[)\\]])?"
              + "\\s(?:--?|–|—)\\s(?=[\\p{Lu}«“\"])");

  private Datelines() {}

  /// The sentence without a dateline before it.
  static Span without(Article article, Span sentence, List<DateMention> dates) {
    int block = article.blockAt(sentence.start());
    if (block < 0 || article.blocks().get(block).span().start() != sentence.start()) {
      return sentence;
    }
    int to = Math.min(sentence.end(), sentence.start() + LONGEST);
    Matcher matcher = SHAPE.matcher(article.text()).region(sentence.start(), to);
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt() || matcher.end() >= sentence.end()) {
      return sentence;
    }
    Span head = new Span(sentence.start(), matcher.end());
    boolean dated =
        matcher.group("day") != null && dates.stream().anyMatch(date -> head.covers(date.span()));
    boolean credited = matcher.group("in") != null || matcher.group("by") != null;
    return dated || matcher.group("day") == null && credited
        ? new Span(matcher.end(), sentence.end())
        : sentence;
  }
}
