package app.verbatim.article.format.html;

import app.verbatim.article.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Finds words of the text that the page shows a second time, large and apart.
final class PullQuotes {

  private static final Pattern NAMED =
      Pattern.compile("(?i)(?:^|[-_\\s])(?:pull|quote|zitat|cita|citation|exergue|destacado)");
  private static final int FEWEST_LETTERS = 18;

  /// A heading is a crosshead before it is a quotation.
  private static final int FEWEST_IN_HEADING = 36;

  private static final int LONGEST = 400;
  private static final int MOST = 60;
  private static final int MOST_TEXT = 400_000;

  private PullQuotes() {}

  static void setAside(List<VisibleBlock> blocks) {
    StringBuilder text = new StringBuilder();
    List<VisibleBlock> apart = new ArrayList<>();
    for (VisibleBlock block : blocks) {
      if (block.isOpen() && block.text.length() <= LONGEST && standsApart(block.owner)) {
        apart.add(block);
      } else if (block.isOpen() && text.length() < MOST_TEXT) {
        text.append(' ').append(Story.letters(block.text)).append(" \n");
      }
    }
    String all = text.toString();
    for (VisibleBlock block : apart.subList(0, Math.min(MOST, apart.size()))) {
      String words = Story.letters(block.text);
      int fewest = block.isHeading() ? FEWEST_IN_HEADING : FEWEST_LETTERS;
      if (words.length() >= fewest && all.contains(" " + words + " ")) {
        block.aside = Role.PULL_QUOTE;
      }
    }
  }

  private static boolean standsApart(Element owner) {
    Element at = owner;
    for (int level = 0; at != null && level < 3; level++) {
      if (at.normalName().equals("blockquote")
          || at.normalName().equals("q")
          || at.normalName().equals("aside")
          || NAMED.matcher(Asides.name(at)).find()) {
        return true;
      }
      at = at.parent();
    }
    return owner.normalName().matches("h[2-6]");
  }
}
