package app.verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  @Test
  void everyLineStandsInEveryLanguage() {
    assertThat(new TreeSet<>(Messages.in("fr").keys()))
        .isEqualTo(new TreeSet<>(Messages.in("en").keys()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | 1 | Adrienne Watson | Une déclaration d’Adrienne Watson diffère selon les articles.
          fr | 2 | John Kirby | Deux déclarations de John Kirby diffèrent selon les articles.
          en | 2 | John Kirby | Two statements by John Kirby differ between the articles.
          """)
  void bendsItsWordsToNumberAndName(String language, int number, String name, String sentence) {
    assertThat(
            Messages.in(language).say("headline.of", number, name, Message.of("number." + number)))
        .isEqualTo(sentence);
  }

  @Test
  void putsTheArticleBeforeAnAgencysInitialsOnly() {
    assertThat(Messages.in("fr").say("headline.bothCredit", "AFP"))
        .isEqualTo("Tous deux créditent l’AFP\u202f: une seule source.");
    assertThat(Messages.in("fr").say("headline.bothCredit", "Reuters"))
        .isEqualTo("Tous deux créditent Reuters\u202f: une seule source.");
  }

  @Test
  void writesListsAndDaysInItsLanguage() {
    assertThat(Messages.in("en").join(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(Messages.in("fr").say("title.words", LocalDate.of(2023, 9, 5)))
        .isEqualTo("mardi 5 septembre 2023");
  }
}
