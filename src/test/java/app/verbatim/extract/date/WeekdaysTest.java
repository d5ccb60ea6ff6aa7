package app.verbatim.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.language.Languages;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Il a signé le mardi 13 mars 2024. | le mardi 13 mars 2024: TUESDAY, 2024-03-13
          fr | Il a signé mardi 13 mars.         | mardi 13 mars: TUESDAY, 2024-03-13
          fr | Il a signé hier (lundi).          | hier (lundi): MONDAY, 2024-03-13
          fr | Il a signé aujourd’hui, vendredi. | aujourd’hui, vendredi: FRIDAY, 2024-03-14
          en | He signed on Tuesday, March 13.   | Tuesday, March 13: TUESDAY, 2024-03-13
          fr | Il a signé mercredi 13 mars.      |
          fr | Il a signé hier (mercredi).       |
          fr | Il a signé lundi 4 septembre.     |
          fr | Il a signé lundi.                 |
          """)
  void aWeekdayAgainstItsDateIsTold(String language, String text, String expected) {
    Article article = Articles.of(language, text);

    assertThat(
            Weekdays.disagreements(
                    article,
                    DateFinder.find(
                        article,
                        Languages.of(language),
                        Optional.of(LocalDate.parse("2024-03-14"))))
                .stream()
                .map(it -> article.at(it.span()) + ": " + it.said() + ", " + it.day()))
        .isEqualTo(expected == null ? java.util.List.of() : java.util.List.of(expected));
  }
}
