package app.verbatim.article.format.html;

import app.verbatim.article.Folded;
import app.verbatim.article.page.Role;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Settles which blocks are the story: those in its parts that are no links, no title and no
/// leftovers.
final class Story {

  private Story() {}

  static void choose(Element body, List<VisibleBlock> blocks, Optional<String> title) {
    List<Element> parts = StoryParts.find(body, blocks);
    OtherStories.setAside(body, blocks);
    Weights weights = Weights.ofOpen(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      VisibleBlock block = blocks.get(i);
      if (block.isOpen()) {
        int at = i;
        boolean inside = parts.stream().anyMatch(it -> weights.holds(it, at));
        block.aside = inside ? leftover(block).orElse(null) : Role.OUTSIDE;
      }
    }
    linkLists(parts.getFirst(), blocks, weights);
    headline(blocks, title);
    trailingHeadings(blocks);
  }

  private static Optional<Role> leftover(VisibleBlock block) {
    int length = block.text.length();
    double links = block.linkShare();
    if (links > 0.9 && length < 200 || links > 0.6 && length < 120) {
      return Optional.of(Role.LINK);
    }
    return length < 3 || block.text.chars().noneMatch(Character::isLetter)
        ? Optional.of(Role.SEPARATOR)
        : Optional.empty();
  }

  /// Lists and tables that are mostly links.
  private static void linkLists(Element part, List<VisibleBlock> blocks, Weights weights) {
    for (Element list : part.select("ul,ol,dl,table")) {
      int linked = 0;
      for (Element link : list.select("a")) {
        linked += link.text().length();
      }
      int all = list.text().length();
      if (all == 0 || linked <= 0.55 * all) {
        continue;
      }
      for (VisibleBlock block : blocks.subList(weights.first(list), weights.end(list))) {
        if (block.isOpen()) {
          block.aside = Role.RELATED;
        }
      }
    }
  }

  /// The first block with the title's words, wherever it stands, is the headline; others repeat it.
  private static void headline(List<VisibleBlock> blocks, Optional<String> title) {
    String wanted = title.map(Story::letters).orElse("");
    VisibleBlock headline = null;
    for (VisibleBlock block : blocks) {
      boolean same =
          !wanted.isEmpty() && block.text.length() < 300 && letters(block.text).equals(wanted);
      if (same && (headline == null || !isFirst(headline) && isFirst(block))) {
        headline = block;
      }
    }
    if (headline == null) {
      headline = blocks.stream().filter(Story::isFirst).findFirst().orElse(null);
    }
    for (VisibleBlock block : blocks) {
      if (block == headline) {
        block.aside = Role.HEADLINE;
      } else if (block.isOpen()
          && (isFirst(block)
              || headline != null
                  && block.text.length() < 300
                  && letters(block.text).equals(letters(headline.text)))) {
        block.aside = Role.REPEATED_HEADLINE;
      }
    }
  }

  private static boolean isFirst(VisibleBlock block) {
    return block.owner.normalName().equals("h1");
  }

  /// Headings with nothing of the story below them.
  private static void trailingHeadings(List<VisibleBlock> blocks) {
    for (VisibleBlock block : blocks.reversed()) {
      if (block.isOpen()) {
        if (!block.isHeading()) {
          return;
        }
        block.aside = Role.OUTSIDE;
      }
    }
  }

  static String letters(String words) {
    return Folded.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
