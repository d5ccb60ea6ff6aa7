package app.verbatim.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import app.verbatim.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationsTest {

  private static final String YESTERDAY = "Le port a fermé hier (lundi), selon la préfecture.";

  @Test
  void yesterdayWithItsWeekdayIsTheDayBeforeWhenAnotherArticleDatesThatDay() {
    Article a = Articles.undated("A", YESTERDAY);
    Article b = Articles.given("B", "2023-09-04", "Lundi 4 septembre, le port a fermé.");

    assertThat(Publications.infer(List.of(a, b)))
        .containsExactly(
            inferred("2023-09-05", passage(a, "hier (lundi)"), passage(b, "Lundi 4 septembre")),
            b.published());
  }

  @Test
  void theOthersDayOfPublicationIsEnough() {
    Article a = Articles.undated("A", YESTERDAY);
    Article b = Articles.given("B", "2023-09-04", "Le port a fermé.");

    assertThat(Publications.infer(List.of(b, a)).getLast())
        .isEqualTo(inferred("2023-09-05", passage(a, "hier (lundi)")));
  }

  @Test
  void aFullDateInTheSameArticleIsEnough() {
    Article a = Articles.undated("A", "Le port a fermé hier, lundi 4 septembre 2023.");

    assertThat(Publications.infer(List.of(a)).getFirst().map(Published::day))
        .contains(LocalDate.parse("2023-09-05"));
  }

  @Test
  void aFullDateOfTheSameWeeksTellsTheYear() {
    Article a = Articles.undated("A", YESTERDAY);
    Article b = Articles.undated("B", "Lundi 4 septembre, le port a fermé.");
    Article c = Articles.undated("C", "L'arrêté du 30 août 2023 le prévoyait.");

    assertThat(Publications.infer(List.of(a, b, c)).getFirst().map(Published::day))
        .contains(LocalDate.parse("2023-09-05"));
  }

  @Test
  void noYearIsInvented() {
    Article a = Articles.undated("A", YESTERDAY);
    Article b = Articles.undated("B", "Lundi 4 septembre, le port a fermé.");
    Article c = Articles.undated("C", "Il avait rouvert le 6 novembre 2017.");

    assertThat(Publications.infer(List.of(a, b, c)))
        .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void aWeekdayThatFitsNoDayInfersNothing() {
    Article a = Articles.undated("A", YESTERDAY);
    Article b = Articles.given("B", "2023-09-05", "Mardi 5 septembre, le port a fermé.");

    assertThat(Publications.infer(List.of(a, b)).getFirst()).isEmpty();
  }

  @Test
  void twoDaysAsLikelyMakeNone() {
    Article a = Articles.undated("A", YESTERDAY);
    Article b =
        Articles.undated("B", "Ouvert lundi 4 septembre 2023, fermé lundi 11 septembre 2023.");

    assertThat(Publications.infer(List.of(a, b)).getFirst()).isEmpty();
  }

  @Test
  void theLatestYearThatFitsIsProposed() {
    Article a = Articles.undated("A", YESTERDAY);
    Article b = Articles.undated("B", "Lundi 4 septembre, le port a fermé.");

    assertThat(Publications.propose(List.of(a, b), LocalDate.parse("2026-03-01")))
        .containsExactly(
            inferred("2023-09-05", passage(a, "hier (lundi)"), passage(b, "Lundi 4 septembre")),
            inferred("2023-09-04", passage(b, "Lundi 4 septembre")));
  }

  @Test
  void nothingIsProposedWithoutAClue() {
    assertThat(
            Publications.propose(
                List.of(Articles.undated("A", "Le port a fermé.")), LocalDate.parse("2026-03-01")))
        .containsExactly(Optional.empty());
  }

  private static Optional<Published> inferred(String day, Passage... evidence) {
    return Optional.of(
        new Published(LocalDate.parse(day), Published.From.INFERRED, List.of(evidence)));
  }

  private static Passage passage(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.passage(new app.verbatim.article.Span(start, start + words.length()));
  }
}
