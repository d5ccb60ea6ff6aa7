package app.verbatim.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Texts;
import app.verbatim.article.language.Languages;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenSentencesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "fr # Le ministre est attendu à Oslo mardi. sont des choix fermes. # mardi. sont",
        "fr # Le maire viendra. il parlera. # viendra. il",
        "fr # Le maire viendra. Il parlera. # -",
        "fr # Le pont, etc. et la route, cf. page 3, env. deux heures. # -",
        "fr # Elle hésite... puis tombe. # -",
        "fr # Le site ville.example.fr plaît. iPhone en tête. # -",
        "fr # tout en petit. sans capitale. # -",
        "en # The minister is due in Geneva. are firm decisions. # Geneva. are",
        "en # The mayor will arrive. he will speak. # arrive. he",
        "en # The mayor will arrive. He will speak. # -",
        "en # Acme Corp. said at 6 p.m. that Gov. Lee left. # -",
        "en # She paused... then fell. # -",
        "en # all in small letters. no capital. # -",
      })
  void aFullStopBeforeASmallLetterIsTold(String language, String text, String expected) {
    Article article = Texts.article(text, language);
    String found =
        BrokenSentences.find(article, Languages.of(language)).stream()
            .map(article::at)
            .collect(Collectors.joining(" | "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }
}
