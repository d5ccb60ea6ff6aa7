package app.verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "ÉTÉ déjà | ete deja",
        "e\u0301te\u0301 | ete",
        "cœur Œuvre æther | coeur oeuvre aether",
        "\ufb01n ﬂux | fin flux",
        "Straße STRASSE | strasse strasse",
        "Lech Wałęsa, Søren Đinh | lech walesa, soren dinh",
        "«\u00a0non\u202f» “non” „nein“ | \" non \" \"non\" \"nein\"",
        "l’an l'an lʼan | l'an l'an l'an",
        "Kim Jong‑un – non — non − non | kim jong-un - non - non - non",
        "a \t\u00a0\u2009 b | a b",
        "a\u00adb\u200bc\ufeffd | abcd",
        "fin… | fin...",
        "İstanbul ılık | istanbul ilik",
        "Ａ１ ① ½ | a1 1 1⁄2",
        "Путин Έλλη | путин ελλη",
        "😀 a | 😀 a",
        "\ud83d a | \ud83d a",
      })
  void aTextIsFolded(String original, String folded) {
    assertThat(Folded.of(original).text()).isEqualTo(folded);
    assertThat(Folded.fold(original)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // in | find | is found as
        "Le cœur bat | coeur | cœur",
        "Le cœur bat | oeu | œu",
        "Le cœur bat | coe | cœ",
        "L'e\u0301te\u0301 va | ete | e\u0301te\u0301",
        "L'e\u0301te\u0301 va | et | e\u0301t",
        "un   deux | un deux | un   deux",
        "«\u00a0Non\u00a0», dit-il | non | Non",
        "so\u00adnnette | sonnette | so\u00adnnette",
        "😀 Été 😀 | ete | Été",
        "fin… et | fin. | fin…",
        "Straße lang | strasse | Straße",
      })
  void aPlaceIsMappedBack(String original, String find, String words) {
    Folded folded = Folded.of(original);
    int at = folded.text().indexOf(find);

    assertThat(folded.toOriginal(at, at + find.length()).in(original)).isEqualTo(words);
  }

  @Test
  void anEmptyStretchStaysEmpty() {
    Folded folded = Folded.of("été");

    assertThat(folded.toOriginal(3, 3)).isEqualTo(new Span(3, 3));
    assertThat(folded.toOriginal(1, 1)).isEqualTo(new Span(1, 1));
  }

  @Test
  void everyCharacterComesFromSomewhereInOrder() {
    String original = "«\u00a0Œuvre… e\u0301te\u0301\u202f» \ufb01n\u00ad 😀".repeat(50_000);
    Folded folded = Folded.of(original);
    int before = 0;
    for (int i = 0; i < folded.text().length(); i += 97) {
      Span span = folded.toOriginal(i, i + 1);
      assertThat(span.start()).isGreaterThanOrEqualTo(before);
      assertThat(Folded.fold(span.in(original))).contains(folded.text().substring(i, i + 1));
      before = span.start();
    }
  }
}
