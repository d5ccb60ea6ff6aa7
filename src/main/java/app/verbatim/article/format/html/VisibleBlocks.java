package app.verbatim.article.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Walks a page and makes a block of each run of text within one block element. Two line breaks end
/// a block as well.
final class VisibleBlocks implements NodeVisitor {

  /// Elements that stand on a line of their own though HTML calls them inline.
  private static final Set<String> OWN_LINE =
      Set.of(
          "td",
          "th",
          "li",
          "dd",
          "dt",
          "figcaption",
          "time",
          "button",
          "option",
          "label",
          "summary",
          "tr",
          "main",
          "picture");

  private final List<VisibleBlock> blocks = new ArrayList<>();
  private final Deque<Element> owners = new ArrayDeque<>();
  private final StringBuilder run = new StringBuilder();
  private int links;
  private int linked;
  private boolean broken;

  private VisibleBlocks(Element body) {
    owners.push(body);
  }

  static List<VisibleBlock> of(Element body) {
    VisibleBlocks walk = new VisibleBlocks(body);
    body.traverse(walk);
    walk.end();
    return walk.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      run.append(words);
      if (!words.isBlank()) {
        broken = false;
        linked += links > 0 ? words.strip().length() : 0;
      }
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        if (broken) {
          end();
        }
        run.append('\n');
        broken = true;
      } else if (standsAlone(element)) {
        end();
        owners.push(element);
      }
      links += isLink(element) ? 1 : 0;
    }
  }

  /// An anchor of a heading leads to the heading itself.
  private static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && !(element.attr("href").startsWith("#")
            && element.parent() != null
            && element.parent().normalName().matches("h[2-6]"));
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      if (depth > 0 && owners.peek() == element) {
        end();
        owners.pop();
      }
    }
  }

  private boolean standsAlone(Element element) {
    return element != owners.peek()
        && (element.isBlock()
            || element.normalName().startsWith("amp-")
            || OWN_LINE.contains(element.normalName())
            || element.normalName().equals("span")
                && run.toString().isBlank()
                && Asides.byName(element).isPresent()
                && element.text().length() < 100);
  }

  private void end() {
    String text = collapse(run);
    if (!text.isEmpty()) {
      blocks.add(new VisibleBlock(owners.element(), text, linked));
    }
    run.setLength(0);
    linked = 0;
    broken = false;
  }

  /// One space for any run of them. Narrow ones stay: they belong to French punctuation.
  static String collapse(CharSequence words) {
    StringBuilder text = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c == '\u2028' || c == '\u2029' || c == '\u00a0' && !isPunctuated(words, i)) {
        space = true;
      } else {
        if (space && !text.isEmpty()) {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
    return text.toString();
  }

  /// A no-break space inside a text, with a character on both sides.
  private static boolean isPunctuated(CharSequence words, int i) {
    return i > 0
        && i + 1 < words.length()
        && words.charAt(i - 1) > ' '
        && words.charAt(i - 1) != '\u00a0'
        && words.charAt(i + 1) > ' '
        && words.charAt(i + 1) != '\u00a0';
  }
}
