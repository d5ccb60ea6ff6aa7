package app.verbatim.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.Texts;
import app.verbatim.article.language.Languages;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  /// `|` stands where a sentence must end, `¶` where a block does, `\n` for a line's end.
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "fr # M. Dupont est parti. | Mme Le Goff reste.",
        "fr # L’art. 5 et l’al. 2 (cf. p. 12) valent 1,5 Md d’euros. | Il le dit.",
        "fr # « C’est bon. » | Il est parti à 17 h 30.",
        "fr # « C’est bon. Partons », a-t-il dit. | Il part.",
        "fr # « Où est-il ? », demande-t-elle. | Personne ne répond.",
        "fr # « Partez ! » a-t-il crié. | Ils partent.",
        "fr # Il ajoute : « Nous verrons. » | « Voyons la suite ».",
        "fr # Il a dit : \"Je pars.\" | Puis il est resté.",
        "fr # Il hésite… | Puis se lance... et tombe... | Fin.",
        "fr # Est-ce vrai ? | Oui ! | Non ?! | Peut-être.",
        "fr # Le 3 septembre, 1.200 morts. | 25 blessés.",
        "fr # Le site lemonde.fr et la version 2.0 plaisent. | Bien.",
        "fr # J. D. Vance et G. W. Bush sont là. | Il parle.",
        "fr # « Il m’a dit : “Je pars.” Voilà », ajoute-t-elle. | Fin.",
        "fr # Il part (lundi soir.) | Elle reste (mardi).",
        "fr # Les États-Unis (U.S. Army comprise) arrivent.",
        "fr # Un « non » ferme. | Un “oui” net ! | Un 'peut-être'.",
        "fr # Premier bloc ¶ Deuxième bloc. | Suite",
        "fr # 1. Accueil\\n | 2. Actu\\n | 3. Monde",
        "fr # Au menu :\\n | – du pain\\n | – du vin. | Et du sel.",
        "fr # Il a dit non. | – Et pourquoi ?",
        "fr # La fin. | À suivre. | Écoutons. | Œuvre.",
        "fr # Le no. 5 de la p. 3 et le vol. 2.",
        "fr # Il gagne 3,5 %. | Elle aussi.",
        "fr # Selon l’art. 312 du code. | Il ajoute.",
        "fr # Il a vu cela (!) Et il rit. | Fin.",
        "fr # La citation n’est pas fermée : « Nous irons. | Puis nous verrons. | Fin.",
        "en # Mr. Smith met Sen. J. D. Vance at 5 p.m. on Monday. | He left.",
        "en # He left at 5 p.m. | The rest stayed.",
        "en # The U.S. Senate and the U.N. Security Council met. | It rained in the U.S. | But not"
            + " here.",
        "en # \"It won't happen,\" Mr. Kirby said. | \"Not now, not ever!\" he added. | \"Really?\""
            + " asked Gov. Lee.",
        "en # He said , `` We won . '' | Then he left .",
        "en # He said . . . nothing . | Then , he left .",
        "en # “We won.” | “We did.” | It was over.",
        "en # We met Prof. A. Jones, Jr. in Washington, D.C. | The city was hot.",
        "en # He called it ‘over.’ | She did not.",
        "en # The firm, Acme Inc., said no. | Acme Inc. is small. | It owns Beta Corp. | The end.",
        "en # Yahoo! said so. | iPhone sales fell. | eBay rose.",
        "en # It cost $1.5 million. | No. 5 won 3.2 percent.",
        "en # They chose Plan B. | The vote was close.",
        "en # On Jan. 5 and Sept. 11 they met. | In Dec. they parted.",
        "en # He left. | (He came back.) | She stayed.",
        "en # “He left, the man said. | Then “yes” came. | The end.",
        "en # He said no. | Kirby loves art. | Art p. 5 is out.",
        "en # It is 5.30 now.| It is late.",
        "es # El Sr. Pérez habló. | ¿Vendrá? | ¡Sí! | «No.» | Fin en EE.UU. | El resto sigue.",
        "de # Am 3. September kam Dr. Braun. | Er blieb z.B. hier. | Es war der 5. | Das war gut.",
        "de # „Wir gehen.“ | Er blieb. | »Nein.« | Sie auch.",
        "und # 終わり。| 次です。| End. | Start.",
      })
  void splitsSentences(String language, String marked) {
    String text = marked.strip().replace("\\n", "\n").replace(" ¶ ", "\n\n");
    Article article = Texts.article(text.replace(" | ", " ").replace("|", ""), language.strip());
    List<Span> sentences =
        Sentences.of(article, Languages.of(article.language()), Marks.find(article));
    String expected = text.replace("\n\n", "|").replaceAll("\\s*\\|\\s*", "|");
    assertThat(sentences.stream().map(article::at).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  @Test
  void sentencesCoverAllWordsInOrderAndStayInTheirBlocks() {
    Random random = new Random(11);
    String soup = "« » “ ” \" ' . . ! ? … M. U.S. 3. un Deux trois ( ) - • 1. \n \n\n";
    String[] parts = soup.split("(?<= )|(?= )", -1);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Article article = Texts.article(text.toString(), "fr");
      List<Span> sentences = Sentences.of(article, Languages.of("fr"), Marks.find(article));
      int end = 0;
      for (Span sentence : sentences) {
        assertThat(article.text().substring(end, sentence.start())).isBlank();
        int block = article.blockAt(sentence.start());
        assertThat(article.blocks().get(block).span().covers(sentence)).isTrue();
        end = sentence.end();
      }
      assertThat(article.text().substring(end)).isBlank();
    }
  }

  @Test
  void aMillionStopsAreOnePass() {
    for (String stops : List.of("A. ", ". ", ".", "a.b", "!", "\n", "M. ", "\"a.\" ")) {
      Article article = Texts.article("x" + stops.repeat(200_000).replace("\n\n", "\n"), "fr");
      assertThat(Sentences.of(article, Languages.of("fr"), Marks.find(article))).isNotEmpty();
    }
  }
}
