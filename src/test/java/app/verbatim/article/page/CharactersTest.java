package app.verbatim.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.Source;
import app.verbatim.article.Unseen;
import app.verbatim.article.format.Pages;
import app.verbatim.finding.Comparison;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

  private static final String STORY =
      """
      La passerelle fermée

      « Elle restera fermée jusqu'à l'été, c'est décidé », a déclaré mardi Lucie Morand.

      Le président de l'association, Karim Belaïd, a estimé le coût à 20 000 euros \ud83d\ude00.
      """;

  @Test
  void accentsWrittenApartMakeNoDifference() {
    Comparison comparison =
        Verbatim.compare(
            List.of(
                source("a", STORY),
                source("b", Normalizer.normalize(STORY, Normalizer.Form.NFD)),
                source("c", STORY + " ")),
            List.of());

    assertThat(comparison.extracts().get(1).article().text()).isEqualTo(STORY);
    assertThat(comparison.findings())
        .filteredOn(it -> it.kind().equals("role") || it.kind().equals("wording"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il a dit \u202enon. | 1 character that turns the direction of writing: what is shown may not be what is written.
          Il a\u200b dit\u2060. | 2 invisible characters in the text.
          M\u043erand a dit. | 1 word mixes letters of two alphabets: M\u043erand.
          """)
  void whatMayDeceiveTheEyeIsNoticed(String text, String notice) {
    assertThat(Pages.warnings(Pages.read(text))).containsExactly(notice);
  }

  @Test
  void whatScriptsAndEmojiNeedIsNoOddity() {
    assertThat(
            Pages.warnings(
                Pages.read("Un 👨\u200d👩\u200d👧, 5 µm, Ω, Москва, re\u00adport, Athènes.")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il a dit \u202enon\u202c. | Il a dit ⇄non⇄.
          a\u200bb\u2060c\u200dd | a▯b▯c▯d
          👨\u200d👩 ré\u00adel \ud83d\ude00 | 👨\u200d👩 ré\u00adel \ud83d\ude00
          """)
  void whatNobodySeesIsShownAsASignOfTheSameLength(String text, String shown) {
    assertThat(Unseen.shown(text)).isEqualTo(shown).hasSameSizeAs(text);
    assertThat(Unseen.in(text, 9))
        .hasSize((int) shown.chars().filter("⇄▯".chars().boxed().toList()::contains).count());
  }

  @Test
  void offsetsAreExactBehindCharactersOfTwoUnits() {
    Article article = Pages.read(STORY);

    assertThat(article.blocks().stream().map(it -> article.at(it.span())))
        .containsExactly(STORY.strip().split("\n\n"));
  }

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
