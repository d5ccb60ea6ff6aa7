package app.verbatim.extract.date;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Published;
import app.verbatim.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Articles for tests: each line is a compared paragraph.
final class Articles {

  private Articles() {}

  static Article of(String language, String text) {
    return of("A", language, text, Optional.empty());
  }

  static Article given(String letter, String day, String text) {
    return of(
        letter,
        "fr",
        text,
        Optional.of(new Published(LocalDate.parse(day), Published.From.GIVEN, List.of())));
  }

  static Article undated(String letter, String text) {
    return of(letter, "fr", text, Optional.empty());
  }

  private static Article of(
      String letter, String language, String text, Optional<Published> published) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n")) {
      blocks.add(
          new Block(
              Block.Kind.PARAGRAPH,
              new Span(from, from + line.length()),
              OptionalInt.of(blocks.size() + 1),
              true,
              Optional.empty()));
      from += line.length() + 1;
    }
    return new Article(
        letter.toLowerCase(java.util.Locale.ROOT),
        letter,
        letter + ".txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        language,
        published,
        Optional.empty(),
        text,
        blocks,
        List.of());
  }
}
