package app.verbatim.article.page;

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

  /// The pieces a reader laid out, each with its role: what the file shows it to be stays, the rest
  /// is the story, and only its signature, captions and calls are looked for.
  static Page read(Laid laid, Rules rules) {
    Page page = new Page(laid.text(), laid.lines());
    int first = page.size();
    int last = 0;
    for (int i = 0; i < page.size(); i++) {
      if (laid.roles().get(i).isPresent()) {
        page.set(i, laid.roles().get(i).get());
      } else {
        first = Math.min(first, i);
        last = i + 1;
      }
    }
    for (int i = first; i < last; i++) {
      if (page.isOpen(i) && page.line(i).span().length() <= Shapes.LONGEST_PHRASE) {
        Role role = look(page, i, rules);
        // sentences that end with a name in brackets credit it
        page.set(i, role == Role.CAPTION && page.line(i).isProse() ? Role.OPEN : role);
      }
    }
    page.setBody(Math.min(first, last), last);
    Header.signed(page, rules.bylines());
    Pictures.captions(page);
    Tail.signed(page, rules.bylines());
    Sequels.read(page);
    Middle.settle(page);
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
        // "Moscow, 3 June 2026 (AFP)" ends like a caption
        .or(() -> rules.days().role(line, words).filter(it -> it == Role.DATELINE))
        .or(() -> rules.pictures().role(line, words))
        .or(() -> rules.bylines().role(line, words))
        .or(() -> rules.days().role(line, words))
        .orElse(Role.OPEN);
  }
}
