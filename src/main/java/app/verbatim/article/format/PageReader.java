package app.verbatim.article.format;

import app.verbatim.article.language.Language;
import app.verbatim.article.language.Reading;
import java.util.List;

/// Tells the story from what stands round it on its page, by structure first and by the phrases of
/// its language second.
final class PageReader {

  private PageReader() {}

  /// Every line with its role.
  ///
  /// @param languages the article's language, or all when it is not known
  static Page read(String text, List<Language> languages) {
    List<Reading> readings = languages.stream().map(Language::reading).toList();
    Page page = new Page(text, Lines.of(text));
    Phrases phrases = new Phrases(readings);
    Pictures pictures = new Pictures(readings);
    Bylines bylines = new Bylines(readings);
    Days days = new Days(languages.stream().map(Language::code).toList());
    for (int i = 0; i < page.size(); i++) {
      if (!page.line(i).folded().isEmpty()) {
        page.set(i, look(page, i, phrases, pictures, bylines, days));
      }
    }
    Body.find(page);
    StoryWords words = StoryWords.of(page);
    Header.read(page, words, bylines, days);
    Pictures.captions(page);
    Tail.read(page, bylines);
    Middle.read(page, words);
    return page;
  }

  private static Role look(
      Page page, int i, Phrases phrases, Pictures pictures, Bylines bylines, Days days) {
    Line line = page.line(i);
    String words = page.words(i);
    return phrases
        .role(line)
        .or(() -> pictures.role(line, words))
        .or(() -> bylines.role(line, words))
        .or(() -> days.role(line, words))
        .orElse(Role.OPEN);
  }
}
