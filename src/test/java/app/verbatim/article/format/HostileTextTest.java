package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts that once were, or could be, too much: each must be read, whole, without taking more than
/// its length deserves.
class HostileTextTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void itIsRead(String name, String text, int blocks) {
    Article article = Pages.read(text);

    assertThat(article.blocks()).hasSize(blocks);
    assertThat(article.text()).isEqualTo(text);
  }

  static Stream<Object[]> texts() {
    return Stream.of(
        row("20 MB of one line", "Le ministre a dit non. ".repeat(900_000), 1),
        row("20 MB without a space", "a".repeat(20_000_000), 1),
        row("100,000 unclosed marks in a line", "«".repeat(100_000) + " a", 1),
        row("100,000 lines with an unclosed mark", "« il a dit\n".repeat(100_000), 100_000),
        row("100,000 signatures", "Jean Dupont\n".repeat(100_000), 100_000),
        row(
            "100,000 signatures within a story",
            "Il a dit que cela était vrai hier soir à Paris.\n"
                + "Jean Dupont\n".repeat(100_000)
                + "Il a dit que cela était vrai hier soir à Paris.\n",
            100_002),
        row("100,000 days", "Publié le 5 septembre 2023 à 14h\n".repeat(100_000), 100_000),
        row("50,000 capitals", "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj x\n".repeat(50_000), 50_000),
        row("100,000 opening brackets", "(".repeat(100_000) + " Photo (Photo", 1),
        row("an agency that never comes", "selon l'agence ".repeat(100_000), 1),
        row("articles without end", "l'la le ".repeat(100_000) + "AFP", 1),
        row("spaces", "a" + " ".repeat(1_000_000) + "b", 1));
  }

  private static Object[] row(String name, String text, int blocks) {
    return new Object[] {name, text, blocks};
  }
}
