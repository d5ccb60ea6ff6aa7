package app.verbatim.article.format;

/// Tells the story from what stands round it on its page, by structure first and by the phrases of
/// its language second.
final class PageReader {

  private static final String SEPARATORS = "-_*—–=~•·/|#.+ \t";

  private PageReader() {}

  /// Every line with its role.
  static Page read(String text, Rules rules) {
    Page page = new Page(text, Lines.of(text));
    for (int i = 0; i < page.size(); i++) {
      if (page.line(i).span().length() <= Shapes.LONGEST_PHRASE) {
        page.set(i, look(page, i, rules));
      }
    }
    Body.find(page);
    StoryWords words = StoryWords.of(page);
    Header.read(page, words, rules.bylines());
    Pictures.captions(page);
    Tail.read(page, rules.bylines());
    Middle.read(page, words);
    if (page.size() == 1) {
      page.set(0, Role.PARAGRAPH);
    }
    return page;
  }

  private static Role look(Page page, int i, Rules rules) {
    Line line = page.line(i);
    String words = page.words(i);
    if (line.words() == 0 && words.chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0)) {
      return Role.SEPARATOR;
    }
    return rules
        .phrases()
        .role(line)
        .or(() -> rules.pictures().role(line, words))
        .or(() -> rules.bylines().role(line, words))
        .or(() -> rules.days().role(line, words))
        .orElse(Role.OPEN);
  }
}
