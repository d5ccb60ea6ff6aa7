package app.verbatim.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final List<String> ENGLISH =
      List.of(
          "Actor Mona Reyes died in her sleep on Tuesday, her publicist said.\n\n"
              + "She won two prizes for her work on the stage in the seventies.\n",
          "It was confirmed by publicist Dan Okafor that screen star Mona Reyes has died aged"
              + " 88.\n\n"
              + "Her garden in Porto was famous for its lemon trees.\n",
          "The death of Mona Reyes, star of a dozen films, was announced on Tuesday.\n\n"
              + "A street of her home town will carry her name, the mayor promised.\n");

  private static final List<String> FRENCH =
      List.of(
          "Le pont de Valrose s’est effondré lundi matin, ont annoncé les pompiers.\n\n"
              + "Il datait des années soixante et portait deux voies de tramway.\n",
          "L’effondrement du pont de Valrose a été annoncé lundi par les pompiers.\n\n"
              + "Les écoles du quartier resteront fermées toute la semaine.\n",
          "Selon les pompiers, le pont de Valrose s’est écroulé lundi peu avant huit heures.\n\n"
              + "La compagnie des eaux a coupé deux conduites.\n");

  @Test
  void theNewsThatThreeReportsTellInTheirOwnWordsIsOneStatement() {
    assertThat(together(compare(ENGLISH), "Mona Reyes")).isEqualTo("0 1 2");
    assertThat(together(compare(FRENCH), "Valrose")).isEqualTo("0 1 2");
  }

  @Test
  void whatOneReportOnlyTellsStaysAlone() {
    assertThat(together(compare(ENGLISH), "lemon trees")).isEqualTo("1");
    assertThat(together(compare(FRENCH), "écoles")).isEqualTo("1");
  }

  @Test
  void anEventToldInOtherWordsMakesNoFindingAboutWordsOrSpeakers() {
    assertThat(compare(ENGLISH).findings().stream().map(Finding::kind))
        .doesNotContain("wording", "speaker", "stance");
  }

  @Test
  void aWrittenLinkJoinsWhatHasNoWordInCommon() {
    Comparison found =
        compare(
            ENGLISH,
            new Correction.Link(
                passage(ENGLISH, 0, "She won two prizes"), passage(ENGLISH, 1, "Her garden")));
    assertThat(together(found, "two prizes")).isEqualTo("0 1");
    assertThat(statement(found, "two prizes").because())
        .isEqualTo(Optional.of(Message.of("because.editor")));
  }

  @Test
  void whatTheEditorTookApartStaysApartWhenAnotherReportIsAdded() {
    Correction apart =
        new Correction.Unlink(
            passage(FRENCH, 0, "Le pont de Valrose"), passage(FRENCH, 1, "L’effondrement"));
    List<String> more = new ArrayList<>(FRENCH);
    more.add("Le pont de Valrose s’est effondré lundi matin, selon la préfecture.\n");
    for (List<String> texts : List.of(FRENCH, more)) {
      assertThat(together(compare(texts), "Le pont de Valrose s’est effondré lundi matin"))
          .contains("0", "1");
      Comparison found = compare(texts, apart);
      assertThat(
              found.statements().stream()
                  .filter(it -> tells(it, 0, "pont de Valrose"))
                  .filter(it -> tells(it, 1, "effondrement du pont")))
          .isEmpty();
    }
  }

  @Test
  void theSameWordsOfTwoSpeakersMeetAndAreFlagged() {
    Comparison found =
        compare(
            List.of(
                "“The dam will hold through the winter,” engineer Ana Lind said.\n",
                "“The dam will hold through the winter,” said minister Tom Berg.\n"));
    assertThat(together(found, "dam will hold")).isEqualTo("0 1");
    assertThat(found.findings().stream().map(Finding::kind)).contains("speaker");
  }

  private static Comparison compare(List<String> texts, Correction... corrections) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      sources.add(new Source(i + ".txt", texts.get(i).getBytes(StandardCharsets.UTF_8)));
    }
    return Verbatim.compare(sources, List.of(corrections));
  }

  /// The articles of the statement with these words.
  private static String together(Comparison comparison, String words) {
    TreeSet<String> articles = new TreeSet<>();
    statement(comparison, words)
        .versions()
        .forEach(version -> articles.add(String.valueOf(version.article())));
    return String.join(" ", articles);
  }

  private static Statement statement(Comparison comparison, String words) {
    return comparison.statements().stream()
        .filter(it -> it.members().stream().anyMatch(member -> text(member).contains(words)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean tells(Statement statement, int article, String words) {
    return statement.versions().stream()
        .anyMatch(it -> it.article() == article && text(it.member()).contains(words));
  }

  private static String text(Member member) {
    return member.extract().article().at(member.span());
  }

  private static Passage passage(List<String> texts, int article, String words) {
    Article found = compare(texts).extracts().stream().map(Extract::article).toList().get(article);
    int start = found.text().indexOf(words);
    return found.passage(new Span(start, start + words.length()));
  }
}
