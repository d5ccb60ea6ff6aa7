package app.verbatim.article.format.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Finds the elements that hold the story: the one with the most sentences and the fewest links,
/// what grows it most with little else, and its like beside it.
final class StoryParts {

  private static final int LEVELS = 6;

  private final Element body;
  private final List<VisibleBlock> blocks;
  private final Weights weights;

  private StoryParts(Element body, List<VisibleBlock> blocks) {
    this.body = body;
    this.blocks = blocks;
    this.weights = Weights.ofOpen(blocks);
  }

  static List<Element> find(Element body, List<VisibleBlock> blocks) {
    StoryParts parts = new StoryParts(body, blocks);
    Element best = parts.climb(parts.best());
    List<Element> all = new ArrayList<>(List.of(best));
    parts.addLike(best, all);
    return all;
  }

  private Element best() {
    Map<Element, Double> scores = new IdentityHashMap<>();
    List<Element> order = new ArrayList<>();
    for (VisibleBlock block : blocks) {
      if (block.isOpen() && block.text.length() >= 25 && block.linkShare() <= 0.5) {
        spread(block, scores, order);
      }
    }
    Element best = body;
    double most = 0;
    for (Element element : order) {
      double score = scores.getOrDefault(element, 0.0) * favour(element);
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private static void spread(VisibleBlock block, Map<Element, Double> scores, List<Element> order) {
    double score =
        (1 + stops(block.text) * 0.5 + Math.min(block.text.length() / 100.0, 4))
            * (1 - block.linkShare());
    if (block.owner.normalName().equals("li") || block.isHeading()) {
      score *= 0.4;
    }
    Element at =
        block.owner.normalName().matches("p|blockquote|pre|li|h[1-6]|td|th|dt|dd")
            ? block.owner.parent()
            : block.owner;
    for (int level = 0; at != null && !at.normalName().equals("html") && level < LEVELS; level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.75 : level == 2 ? 0.5 : 1.0 / (level + 2);
      if (scores.merge(at, score * share, Double::sum) == score * share) {
        order.add(at);
      }
      at = at.parent();
    }
  }

  private static int stops(String text) {
    int stops = 0;
    for (int i = 0; i < text.length() && stops < 10; i++) {
      stops += ",.،、，。".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return stops;
  }

  private double favour(Element element) {
    double favour =
        Asides.isGood(element) || element.attr("itemprop").contains("articleBody")
            ? 1.35
            : element.normalName().equals("article") ? 1.15 : 1;
    return element == body ? favour * 0.7 : favour;
  }

  /// Goes up while the parent brings mostly more prose.
  private Element climb(Element from) {
    Element best = from;
    int prose = weights.prose(best);
    for (Element it = from.parent(); it != null && it != body; it = it.parent()) {
      int more = weights.prose(it);
      int text = weights.text(it);
      if (more > prose * 1.15 && more > 0.75 * text || more > prose * 1.6 && more > 0.6 * text) {
        best = it;
        prose = more;
      } else if (it.normalName().equals("article") || it.normalName().equals("main")) {
        break;
      }
    }
    return best;
  }

  /// Parts beside it, up to three levels up, that are prose as well.
  private void addLike(Element best, List<Element> all) {
    int prose = weights.prose(best);
    Element at = best;
    for (int level = 0; level < 3 && at != body; level++) {
      Element parent = at.parent();
      if (parent == null) {
        return;
      }
      for (Element beside : parent.children()) {
        if (beside != at && isLike(beside, at, level, prose)) {
          all.add(beside);
        }
      }
      at = parent;
    }
  }

  private boolean isLike(Element beside, Element best, int level, int prose) {
    int own = weights.prose(beside);
    return own > 0
        && own > 0.8 * weights.text(beside)
        && (own >= Math.max(100, 0.12 * prose)
            || level == 0 && own >= 60 && beside.normalName().equals("p")
            || !beside.className().isBlank()
                && beside.className().equals(best.className())
                && own >= 0.05 * prose);
  }
}
