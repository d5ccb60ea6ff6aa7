package app.verbatim.article.page;

/// Finds where the story's own text stands: the run of lines with the most prose, other lines
/// counting against it.
final class Body {

  private Body() {}

  static void find(Page page) {
    int limit = firstCommentAfterProse(page);
    int sum = 0;
    int start = 0;
    int best = 0;
    int bestStart = 0;
    int bestEnd = 0;
    for (int i = 0; i < limit; i++) {
      sum += weight(page, i);
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = i + 1;
      }
    }
    page.setBody(bestStart, bestEnd);
  }

  private static int weight(Page page, int i) {
    Line line = page.line(i);
    return switch (page.role(i)) {
      case OPEN ->
          switch (line.shape()) {
            case PROSE -> Math.min(line.words(), 60);
            case STUB -> 1;
            case ITEM -> line.words() < 6 ? -2 : 1;
            case SHORT -> -5;
          };
      case COMMENTS, RELATED -> -60;
      case NEWSLETTER, ACCOUNT, LEGAL -> -12;
      case NAVIGATION, LINK -> -8;
      default -> -4;
    };
  }

  /// A comment form ends the story, unless it stands before it.
  private static int firstCommentAfterProse(Page page) {
    int all = 0;
    for (int i = 0; i < page.size(); i++) {
      all += page.isOpenProse(i) ? Math.min(page.line(i).words(), 60) : 0;
    }
    int before = 0;
    for (int i = 0; i < page.size(); i++) {
      if (page.role(i) == Role.COMMENTS && before > 0 && (before > 150 || before * 3 >= all)) {
        return i;
      }
      before += page.isOpenProse(i) ? Math.min(page.line(i).words(), 60) : 0;
    }
    return page.size();
  }
}
