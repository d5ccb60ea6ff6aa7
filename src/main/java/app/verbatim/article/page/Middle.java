package app.verbatim.article.page;

import app.verbatim.article.page.Line.Shape;

/// Settles the lines still open: paragraphs and crossheads within the story, furniture outside it.
final class Middle {

  private static final int LONGEST_CROSSHEAD = 15;

  private Middle() {}

  static void read(Page page, StoryWords words) {
    boolean noProse = page.bodyEnd() == page.bodyStart();
    boolean clean = isClean(page);
    for (int i = 0; i < page.size(); i++) {
      if (!page.isOpen(i)) {
        continue;
      }
      boolean story = noProse || page.inBody(i) || goesOn(page, i, clean);
      if (!story) {
        page.set(i, Role.OUTSIDE);
      } else if (isLinked(page, words, i)) {
        page.set(i, Role.LINK);
      } else {
        page.set(i, isCrosshead(page, i) ? Role.CROSSHEAD : Role.PARAGRAPH);
      }
    }
  }

  /// In a story whose parts are known, all that is open belongs to it.
  static void settle(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpen(i)) {
        page.set(i, isCrosshead(page, i) ? Role.CROSSHEAD : Role.PARAGRAPH);
      }
    }
  }

  /// Nothing on the page looks like furniture: it was copied with care.
  private static boolean isClean(Page page) {
    int open = 0;
    for (int i = page.bodyEnd(); i < page.size(); i++) {
      switch (page.role(i)) {
        case OPEN -> open++;
        case BYLINE, AGENCY -> {}
        default -> {
          return false;
        }
      }
    }
    return open <= 3;
  }

  /// A last line without a full stop, or a list that ends the story.
  private static boolean goesOn(Page page, int i, boolean clean) {
    return clean
        && i >= page.bodyEnd()
        && (page.line(i).words() >= 5 || page.line(i).shape() == Shape.ITEM);
  }

  /// The title that stands under "Read also", with nothing between.
  private static boolean isLinked(Page page, StoryWords words, int i) {
    return i > 0
        && (page.role(i - 1) == Role.LINK || page.role(i - 1) == Role.RELATED)
        && page.line(i).isShort()
        && page.line(i).words() >= 3
        && (!page.line(i).gap() || words.share(i) < 0.5);
  }

  private static boolean isCrosshead(Page page, int i) {
    Line line = page.line(i);
    return line.isShort()
        && line.words() > 0
        && line.words() <= LONGEST_CROSSHEAD
        && ",;:".indexOf(page.lastOf(i)) < 0
        && !isQuoted(page, i)
        && page.inBody(i)
        && proseFollows(page, i);
  }

  /// A whole line in quotation marks is speech when it is longer than a catchword.
  private static boolean isQuoted(Page page, int i) {
    String words = page.words(i);
    return page.line(i).words() > 7
        && "«“„\"".indexOf(words.charAt(0)) >= 0
        && "»”“\"".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean proseFollows(Page page, int i) {
    for (int k = i + 1; k < page.bodyEnd() && k < i + 8; k++) {
      if (page.role(k) == Role.OPEN) {
        return !page.line(k).isShort() || page.line(k).words() > LONGEST_CROSSHEAD;
      }
    }
    return false;
  }
}
