package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Given;
import app.verbatim.article.Messages;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.DatedFact.Told;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulerTest {

  private static final Messages FRENCH = Messages.in("fr");

  private static final String VALLEY =
      """
      Le barrage de Corvane reste fermé

      « La vanne du barrage de Corvane sera réparée le 12 mai », a déclaré hier Claire Baudin, \
      directrice du barrage.

      Le lac avait été vidé en avril 2024.
      """;

  private static final String COAST =
      """
      Corvane : la direction parle enfin

      « La vanne du barrage de Corvane sera réparée le 12 mai », a déclaré mardi 4 mars Claire \
      Baudin, directrice du barrage.
      """;

  private static Comparison comparison() {
    return Verbatim.compare(List.of(source("a.txt", VALLEY), source("b.txt", COAST)), List.of());
  }

  private static Source source(String name, String text) {
    return new Source(
        name,
        text.getBytes(StandardCharsets.UTF_8),
        new Given(
            Optional.of(LocalDate.of(2025, 3, 5)),
            Optional.empty(),
            Optional.of("fr"),
            Optional.empty()));
  }

  @Test
  void daysStandInOrderOfTimeWithTheLongerOnesAmongThem() {
    assertThat(Ruler.of(comparison(), FRENCH).stops())
        .extracting(DatedFact::label)
        .containsExactly("avril 2024", "4 mars 2025", "12 mai 2025");
    assertThat(Ruler.of(comparison(), FRENCH).stops())
        .extracting(DatedFact::isPeriod)
        .containsExactly(true, false, false);
  }

  @Test
  void eachArticleHasALaneThatSaysWhoSpoke() {
    Ruler ruler = Ruler.of(comparison(), FRENCH);

    assertThat(ruler.lanes()).extracting(Ruler.Lane::letter).containsExactly("A", "B");
    assertThat(ruler.lanes().getLast().stays().get(1))
        .extracting(Told::subject)
        .containsExactly("Claire Baudin");
    assertThat(ruler.lanes().getLast().stays().getFirst()).isEmpty();
  }

  @Test
  void theTableSetsTheWordsOfEachArticleAgainstOneDay() {
    Sheet table = Ruler.of(comparison(), FRENCH).table();
    Sheet.Row said =
        table.rows().stream().filter(row -> row.name().equals("4 mars 2025")).findFirst().get();

    assertThat(said.mark()).contains(Mark.AGREES);
    assertThat(said.cells())
        .extracting(it -> plain(it.said()))
        .containsExactly("‹ hier › (§ 1)", "‹ mardi 4 mars › (§ 1)");
  }

  @Test
  void whatOneArticleHasAloneHasNoShape() {
    Sheet table = Ruler.of(comparison(), FRENCH).table();

    assertThat(table.rows().getLast().name()).isEqualTo("avril 2024");
    assertThat(table.rows().getLast().mark()).isEmpty();
    assertThat(table.rows().getLast().cells().getLast().absent()).isTrue();
  }

  /// With ordinary spaces.
  private static String plain(String words) {
    return words.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
