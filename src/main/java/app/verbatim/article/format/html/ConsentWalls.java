package app.verbatim.article.format.html;

import app.verbatim.article.page.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// Finds the wall that asks to agree to cookies, by the words all languages took from the law. An
/// article about cookies stands in the article's own part, a wall never does.
final class ConsentWalls {

  private static final Pattern ASKED =
      Pattern.compile("(?i)\\bcookies?\\b|\\b(?:rgpd|gdpr|dsgvo|tcf|iab)\\b");

  private static final Evaluator STORY = QueryParser.parse("article,main,h1");

  private static final int DEEPEST = 5;
  private static final int LONGEST = 20_000;

  /// What has more of the page's prose is its story, whatever it speaks of.
  private static final double MOST = 0.6;

  private ConsentWalls() {}

  static void setAside(Element body, List<VisibleBlock> blocks) {
    Element headline = body.selectFirst("h1");
    if (headline != null && !ASKED.matcher(headline.text()).find()) {
      Weights weights = Weights.of(blocks);
      look(body, body, headline, blocks, weights, 0);
    }
  }

  private static void look(
      Element at,
      Element body,
      Element headline,
      List<VisibleBlock> blocks,
      Weights weights,
      int depth) {
    for (Element part : at.children()) {
      boolean story = part.selectFirst(STORY) != null;
      if (part.normalName().equals("article") || part == headline) {
        continue;
      }
      boolean most = weights.prose(part) > MOST * weights.prose(body);
      if (!story && !most && isWall(part, weights)) {
        for (VisibleBlock block : blocks.subList(weights.first(part), weights.end(part))) {
          if (block.isOpen()) {
            block.aside = Role.LEGAL;
          }
        }
      } else if (story && depth < DEEPEST) {
        look(part, body, headline, blocks, weights, depth + 1);
      }
    }
  }

  /// Asks about cookies at its start or in its greater part.
  private static boolean isWall(Element part, Weights weights) {
    int length = weights.text(part);
    if (length < 40 || length > LONGEST) {
      return false;
    }
    String words = part.text();
    return ASKED.matcher(words.substring(0, Math.min(words.length(), 600))).find();
  }
}
