package app.verbatim.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.language.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateFinderTest {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.parse("2024-03-14"));

  @Test
  void todayInsideAQuotationIsTheDayItWasSaid() {
    Article article = Articles.of("fr", "« Nous partons aujourd'hui », a-t-il dit mardi.");
    List<DateMention> dates = DateFinder.find(article, Languages.of("fr"), PUBLISHED);

    assertThat(
            values(
                DateFinder.spoken(
                    article,
                    Languages.of("fr"),
                    dates,
                    new Span(2, 27),
                    LocalDate.parse("2024-03-12"))))
        .containsExactly("2024-03-12", "2024-03-12");
    assertThat(values(dates)).containsExactly("2024-03-14", "2024-03-12");
  }

  @Test
  void theDayAfterCountsFromTheParagraphBeforeButNotFromFartherOff() {
    Article article =
        Articles.of(
            "fr", "Il a été arrêté lundi.\nLibéré le lendemain.\nRien.\nParti le lendemain.");

    assertThat(values(DateFinder.find(article, Languages.of("fr"), PUBLISHED)))
        .containsExactly("2024-03-11", "2024-03-12", "?");
  }

  @Test
  void anUnknownLanguageHasNoDates() {
    assertThat(DateFinder.find(Articles.of("xx", "2024-03-14"), Optional.empty(), PUBLISHED))
        .isEmpty();
  }

  @Test
  void aLineOfNothingButDatesIsReadToItsEnd() {
    String text = "le 5 mai 2023 et ".repeat(5_000);

    assertThat(DateFinder.find(Articles.of("fr", text), Languages.of("fr"), PUBLISHED))
        .hasSize(5_000);
  }

  private static List<String> values(List<DateMention> dates) {
    return dates.stream().map(it -> it.value().iso().orElse("?")).toList();
  }
}
