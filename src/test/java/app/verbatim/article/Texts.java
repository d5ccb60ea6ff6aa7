package app.verbatim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Articles for tests: each paragraph (between empty lines) is one compared block.
public final class Texts {

  private Texts() {}

  public static Article article(String text) {
    return article(text, "und");
  }

  public static Article article(String text, String language) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int next = text.indexOf("\n\n", start);
      int end = next < 0 ? text.length() : next;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(
            new Block(
                Block.Kind.PARAGRAPH,
                new Span(start, end),
                OptionalInt.of(blocks.size() + 1),
                true,
                Optional.empty()));
      }
      start = next < 0 ? text.length() : next + 2;
    }
    return new Article(
        "test",
        "A",
        "test.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        language,
        Optional.empty(),
        Optional.empty(),
        text,
        blocks,
        List.of());
  }
}
