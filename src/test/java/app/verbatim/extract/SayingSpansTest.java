package app.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.extract.speaker.Saying;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SayingSpansTest {

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "«",
          "»",
          "\"",
          "'",
          "’",
          " ",
          ", ",
          ". ",
          ": ",
          "? ",
          "(",
          ")",
          "\n\n",
          " — ",
          "he said",
          "a déclaré",
          "a-t-elle ajouté",
          "Jane Roe",
          "Jean Dupont",
          "that ",
          "que ",
          "selon ",
          "according to ",
          "told Reuters ",
          "the road is closed",
          "le pont est fermé",
          "et ",
          "and ",
          "lundi",
          "on Monday");

  static Stream<String> soups() {
    Stream<String> random =
        IntStream.range(0, 300)
            .mapToObj(
                seed -> {
                  Random chance = new Random(seed);
                  StringBuilder soup = new StringBuilder();
                  for (int i = 0; i < 60; i++) {
                    soup.append(PIECES.get(chance.nextInt(PIECES.size())));
                    soup.append(chance.nextInt(3) == 0 ? "" : " ");
                  }
                  return soup.toString();
                });
    return Stream.concat(
        random,
        Stream.of(
            "he said that ".repeat(3000),
            "“a” ".repeat(3000),
            "“x” said, ".repeat(3000),
            "according to ".repeat(3000),
            "Trump, Smith and ".repeat(3000)));
  }

  @ParameterizedTest
  @MethodSource("soups")
  void everySpanLiesInTheTextAndThePartsInsideTheMarkedWords(String soup) {
    for (String language : List.of("en", "fr", "es", "de", "und")) {
      Article article = SpeechExamplesTest.article(soup, language, false);
      for (Saying saying : Extractor.extract(List.of(article)).getFirst().sayings()) {
        Span marked = saying.quotation().marked();
        assertThat(new Span(0, soup.length()).covers(marked)).isTrue();
        assertThat(saying.quotation().parts())
            .allMatch(marked::covers)
            .allMatch(it -> it.length() > 0);
        saying
            .attribution()
            .cue()
            .ifPresent(cue -> assertThat(cue.end()).isLessThanOrEqualTo(soup.length()));
      }
    }
  }
}
