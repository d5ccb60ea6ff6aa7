package app.verbatim.article.page;

/// Reads on from a line that says what follows it: below "Comments" at the end stand comments,
/// below "Related stories" their titles. For stories whose parts are known.
final class Sequels {

  private static final int LONGEST_LABEL = 8;

  private Sequels() {}

  static void read(Page page) {
    comments(page);
    for (int i = page.bodyStart(); i < page.bodyEnd(); i++) {
      if (page.role(i) == Role.RELATED && isLabel(page, i)) {
        titles(page, i);
      }
    }
    introductions(page);
  }

  private static boolean isLabel(Page page, int i) {
    return !page.line(i).isProse() && page.line(i).words() <= LONGEST_LABEL;
  }

  /// The first such label, once most of the prose is above it.
  private static void comments(Page page) {
    int label = page.bodyStart();
    int above = 0;
    int lines = 0;
    while (label < page.bodyEnd()
        && !(page.role(label) == Role.COMMENTS && isLabel(page, label) && lines > 1)) {
      if (page.isOpenProse(label)) {
        lines++;
        above += page.line(label).span().length();
      }
      label++;
    }
    int below = 0;
    for (int i = label; i < page.bodyEnd(); i++) {
      below += page.isOpenProse(i) ? page.line(i).span().length() : 0;
    }
    if (above < below) {
      return;
    }
    for (int i = label; i < page.bodyEnd(); i++) {
      if (page.isOpen(i)) {
        page.set(i, Role.COMMENTS);
      }
    }
  }

  /// Short lines right below the label; the last of several is a crosshead where prose follows.
  private static void titles(Page page, int label) {
    int end = label + 1;
    while (end < page.bodyEnd() && page.isOpen(end) && !page.line(end).isProse()) {
      end++;
    }
    boolean goesOn = end < page.bodyEnd() && page.isOpen(end);
    int last = goesOn && end > label + 2 ? end - 1 : end;
    for (int i = label + 1; i < last; i++) {
      page.set(i, Role.LINK);
    }
  }

  /// "On the same subject:" with nothing of the story after it.
  private static void introductions(Page page) {
    int last = page.bodyEnd() - 1;
    while (last > page.bodyStart() && !page.isOpen(last)) {
      last--;
    }
    if (last > page.bodyStart() && page.lastOf(last) == ':' && isLabel(page, last)) {
      page.set(last, Role.OUTSIDE);
    }
  }
}
