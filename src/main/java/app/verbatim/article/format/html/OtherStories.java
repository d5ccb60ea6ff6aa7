package app.verbatim.article.format.html;

import app.verbatim.article.page.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Finds what announces other stories by its build alone: a heading that is a link with a line or
/// two below it, and whole articles that stand beside the one with the headline.
final class OtherStories {

  /// A teaser has no more text than this; a post of a live page mostly has.
  private static final int LONGEST = 450;

  /// What has more of the page's prose is the story, however it is built.
  private static final double MOST = 0.4;

  private static final int MOST_ARTICLES = 500;

  private final Element body;
  private final List<VisibleBlock> blocks;
  private final Weights weights;

  private OtherStories(Element body, List<VisibleBlock> blocks) {
    this.body = body;
    this.blocks = blocks;
    this.weights = Weights.ofOpen(blocks);
  }

  /// Once it is known which parts hold the story.
  static void setAside(Element body, List<VisibleBlock> blocks) {
    OtherStories others = new OtherStories(body, blocks);
    others.articlesBeside();
    others.teasers();
  }

  /// Before that: what readers wrote may be longer than the story.
  ///
  /// @param form the first of the page to write in, such as a comment
  static void setAsideBelow(Element form, Element body, List<VisibleBlock> blocks) {
    new OtherStories(body, blocks).below(form);
  }

  /// Below a form to write in, once there was a story, stands what readers wrote.
  private void below(Element form) {
    int first = weights.first(form);
    int above = 0;
    int paragraphs = 0;
    for (VisibleBlock block : blocks.subList(0, first)) {
      if (block.isOpen() && block.text.length() >= 60 && block.linkShare() < 0.4) {
        above += block.text.length();
        paragraphs++;
      }
      if (block.owner.normalName().equals("h1")) {
        above = 0;
        paragraphs = 0;
      }
    }
    if (paragraphs < 3 || above < 600) {
      return;
    }
    List<VisibleBlock> rest = blocks.subList(first, blocks.size());
    if (rest.stream().anyMatch(it -> it.owner.normalName().equals("h1"))) {
      return;
    }
    for (VisibleBlock block : rest) {
      if (block.isOpen()) {
        block.aside = Role.COMMENTS;
      }
    }
  }

  /// Beside the article that holds the headline, another article is another story. Posts of a live
  /// page stand below a headline that is in none of them.
  private void articlesBeside() {
    List<Element> headlines = body.select("h1");
    for (Element headline : headlines.subList(0, Math.min(2, headlines.size()))) {
      Element own = headline.closest("article");
      if (own == null || weights.prose(own) < 0.2 * weights.prose(body)) {
        continue;
      }
      for (Element other : body.select("article").stream().limit(MOST_ARTICLES).toList()) {
        boolean apart = other != own && !isWithin(other, own) && !isWithin(own, other);
        if (apart && weights.headings(other) > 0) {
          close(other);
        }
      }
      return;
    }
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  private void teasers() {
    Map<Element, Integer> found = new LinkedHashMap<>();
    int all = 0;
    for (VisibleBlock block : blocks) {
      if (block.isOpen() && isLinkedHeading(block)) {
        Optional<Element> card = card(block);
        if (card.isPresent() && found.put(card.get(), 1) == null) {
          all += weights.prose(card.get());
        }
      }
    }
    if (all <= MOST * weights.prose(body)) {
      new ArrayList<>(found.keySet()).forEach(this::close);
    }
  }

  /// A heading that leads to another page, by a link in it or round it.
  private static boolean isLinkedHeading(VisibleBlock block) {
    if (!block.isHeading() || block.owner.normalName().equals("h1") || block.linkShare() < 0.9) {
      return false;
    }
    Element link = block.owner.selectFirst("a[href]");
    Element target = link == null ? block.owner.closest("a[href]") : link;
    return target != null && !target.attr("href").startsWith("#");
  }

  /// The largest part round it that has this heading only and little text.
  private Optional<Element> card(VisibleBlock heading) {
    Element best = null;
    for (Element at = heading.owner.parent(); at != null && at != body; at = at.parent()) {
      if (weights.text(at) > LONGEST || weights.headings(at) > 1) {
        break;
      }
      best = at;
    }
    return Optional.ofNullable(best);
  }

  private void close(Element part) {
    for (VisibleBlock block : blocks.subList(weights.first(part), weights.end(part))) {
      if (block.isOpen()) {
        block.aside = Role.RELATED;
      }
    }
  }
}
