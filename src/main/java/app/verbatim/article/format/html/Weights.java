package app.verbatim.article.format.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;

/// How much text and prose each element of a page holds. Blocks stand in document order, so what an
/// element holds is one stretch of them, and sums over it take no time.
final class Weights {

  private final Map<Element, int[]> stretches = new IdentityHashMap<>();
  private final int[] prose;
  private final int[] text;
  private final int[] headings;

  private Weights(int size) {
    prose = new int[size + 1];
    text = new int[size + 1];
    headings = new int[size + 1];
  }

  /// Of all blocks.
  static Weights of(List<VisibleBlock> blocks) {
    return of(blocks, 60);
  }

  /// Of the blocks not set aside yet.
  static Weights ofOpen(List<VisibleBlock> blocks) {
    return of(blocks, 50);
  }

  private static Weights of(List<VisibleBlock> blocks, int shortest) {
    Weights weights = new Weights(blocks.size());
    ToIntFunction<VisibleBlock> prose =
        it ->
            it.isOpen() && it.text.length() >= shortest && it.linkShare() < 0.4
                ? it.text.length()
                : 0;
    for (int i = 0; i < blocks.size(); i++) {
      VisibleBlock block = blocks.get(i);
      weights.prose[i + 1] = weights.prose[i] + prose.applyAsInt(block);
      weights.text[i + 1] = weights.text[i] + (block.isOpen() ? block.text.length() : 0);
      weights.headings[i + 1] = weights.headings[i] + (block.isHeading() ? 1 : 0);
      for (Element it = block.owner; it != null; it = it.parent()) {
        int[] stretch = weights.stretches.computeIfAbsent(it, key -> new int[] {-1, 0});
        if (stretch[0] < 0) {
          stretch[0] = i;
        }
        stretch[1] = i + 1;
      }
    }
    return weights;
  }

  int prose(Element element) {
    return sum(prose, element);
  }

  int text(Element element) {
    return sum(text, element);
  }

  /// Whether the block at this place stands in the element.
  boolean holds(Element element, int block) {
    int[] stretch = stretches.get(element);
    return stretch != null && stretch[0] <= block && block < stretch[1];
  }

  /// The place of its first block; 0 where it holds none.
  int first(Element element) {
    int[] stretch = stretches.get(element);
    return stretch == null ? 0 : stretch[0];
  }

  /// The place after its last block; 0 where it holds none.
  int end(Element element) {
    int[] stretch = stretches.get(element);
    return stretch == null ? 0 : stretch[1];
  }

  /// How many of its blocks are headings.
  int headings(Element element) {
    return sum(headings, element);
  }

  private int sum(int[] sums, Element element) {
    int[] stretch = stretches.get(element);
    return stretch == null ? 0 : sums[stretch[1]] - sums[stretch[0]];
  }
}
