package app.verbatim.article.page;

import java.util.List;

/// Reads what stands after the story's text: who signed it, who that is, and the rest of the page.
final class Tail {

  private static final int LONGEST_PORTRAIT = 70;

  private Tail() {}

  static void read(Page page, Bylines bylines) {
    if (page.bodyEnd() == page.bodyStart()) {
      return;
    }
    signature(page, bylines);
    portrait(page, bylines);
  }

  /// In a story whose parts are known: a name as its last line, or as the last but one with what is
  /// said of its bearer below.
  static void signed(Page page, Bylines bylines) {
    int last = page.lastProse();
    for (int i = page.bodyEnd() - 1; i > 0 && i >= page.bodyEnd() - 3; i--) {
      boolean named =
          page.role(i) == Role.BYLINE
              || page.isOpen(i) && page.line(i).isShort() && bylines.isSignature(page.words(i));
      if (named && last < i) {
        page.set(i, Role.BYLINE);
      }
    }
    portrait(page, bylines);
  }

  /// A name alone after the text, with at most one line about its bearer before the page goes on.
  private static void signature(Page page, Bylines bylines) {
    int prose = 0;
    int last = page.lastProse();
    for (int i = page.bodyStart(); i < page.size(); i++) {
      if (page.isOpenProse(i)) {
        prose++;
        continue;
      }
      boolean named =
          page.role(i) == Role.BYLINE
              || page.isOpen(i) && page.line(i).isShort() && bylines.isSignature(page.words(i));
      if (!named || prose < 2) {
        continue;
      }
      if (i + 1 >= page.size() || !page.isOpen(i + 1)) {
        if (last < i) {
          page.set(i, Role.BYLINE);
        }
      } else if (last <= i + 1 && page.line(i + 1).words() <= LONGEST_PORTRAIT) {
        page.set(i, Role.BYLINE);
        if (page.line(i + 1).words() > 1) {
          page.set(i + 1, Role.AUTHOR);
        }
      }
    }
  }

  /// What begins with the name that signed the text, after the text or as its last paragraph, is
  /// about its author.
  private static void portrait(Page page, Bylines bylines) {
    int signed = page.find(Role.BYLINE);
    List<String> names = signed < 0 ? List.of() : bylines.people(page.words(signed));
    int last = page.lastProse();
    if (names.isEmpty() || last <= signed) {
      return;
    }
    for (int i = last; i < page.size(); i++) {
      if (page.isOpen(i)
          && page.line(i).isProse()
          && page.line(i).words() <= LONGEST_PORTRAIT
          && isAbout(page, i, names, signed, last)) {
        page.set(i, Role.AUTHOR);
      }
    }
  }

  private static boolean isAbout(Page page, int i, List<String> names, int signed, int last) {
    return names.stream()
        .filter(page.words(i)::startsWith)
        .anyMatch(it -> i > last || !standsBefore(page, it, signed, last));
  }

  private static boolean standsBefore(Page page, String name, int signed, int last) {
    int from = page.line(signed).span().end();
    int to = page.line(last).span().start();
    return page.text().substring(from, Math.max(from, to)).contains(name);
  }
}
