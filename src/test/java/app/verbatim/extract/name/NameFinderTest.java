package app.verbatim.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.Texts;
import app.verbatim.extract.name.Name.Mention;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameFinderTest {

  @Test
  void withoutALanguageThereAreNoNames() {
    assertThat(NamingExamplesTest.find(Texts.article("Adrienne Watson met John Kirby.", "und")))
        .isEmpty();
  }

  @Test
  void anyMixtureOfWordsGivesSoundSpans() {
    Random random = new Random(5);
    String[] words =
        ("Kim Jong-un le président de la Maison-Blanche Conseil de sécurité , . ( ) « » John Kirby "
                + "J. D. M. Mme porte-parole ONU d' l' 45 ans groupe Wagner \n\n , , a dit von 's")
            .split(" ", -1);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      assertSound(Texts.article(text.toString(), round % 2 == 0 ? "fr" : "en"));
    }
  }

  private static void assertSound(Article article) {
    for (Name name : NamingExamplesTest.find(article)) {
      int end = 0;
      for (Mention mention : name.mentions()) {
        Span span = mention.span();
        assertThat(span.start()).as("in order, not overlapping").isGreaterThanOrEqualTo(end);
        end = span.end();
        assertThat(article.at(span)).isEqualTo(article.at(span).strip()).isNotEmpty();
        Span block = article.blocks().get(article.blockAt(span.start())).span();
        assertThat(block.covers(span)).isTrue();
        mention
            .role()
            .ifPresent(
                role -> {
                  assertThat(block.covers(role)).as("role in the same block").isTrue();
                  assertThat(role.overlaps(span))
                      .as("%s and %s", article.at(role), article.at(span))
                      .isFalse();
                });
      }
    }
  }

  @Test
  void twoArticlesTogetherNameWhatTheyNameApart() {
    String one = "Adrienne Watson, porte-parole de la Maison-Blanche, a parlé. Watson est partie.";
    String two = "Le ministre russe de la Défense Sergueï Choïgou est à Moscou.";
    List<Name> apart = NamingExamplesTest.find(Texts.article(one, "fr"));
    List<Name> together = NamingExamplesTest.find(Texts.article(one + "\n\n" + two, "fr"));
    assertThat(together).startsWith(apart.toArray(Name[]::new));
  }

  @Test
  void hostileTextsAreOnePass() {
    for (String part :
        List.of(
            "Kim de ", "A'", "A.", "Aa", "Anne Morel ", "Conseil de ", "M. ", "président de ")) {
      assertThat(NamingExamplesTest.find(Texts.article(part.repeat(100_000), "fr")))
          .hasSizeLessThan(100_000);
    }
    StringBuilder namesakes = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      namesakes.append("Paul X").append(Integer.toString(i, 26)).append(" Morel et Morel. ");
    }
    assertThat(NamingExamplesTest.find(Texts.article(namesakes.toString(), "fr"))).isNotEmpty();
  }
}
