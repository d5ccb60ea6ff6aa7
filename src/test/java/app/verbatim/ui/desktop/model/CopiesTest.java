package app.verbatim.ui.desktop.model;

import static app.verbatim.ui.desktop.model.Invented.A;
import static app.verbatim.ui.desktop.model.Invented.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiesTest {

  private static final Messages FRENCH = Messages.in("fr");
  private static final Comparison STORY = Invented.comparison();

  @Test
  void aPointIsCopiedWithItsDifferingWordsBetweenAsterisks() {
    assertThat(Copies.point(Entries.of(STORY, FRENCH).get(1), List.of("A exact (DR, 14:32)")))
        .isEqualTo(
            """
            Jeanne Ormel  A\u00a0§\u00a03 · B\u00a0§\u00a02
            Ormel, même déclaration : « rapidement » (A), "activement" (B).
            La manière diffère.
            A  « Les travaux avancent *rapidement* »
               Jeanne Ormel · a-t-elle ajouté
            B  "Les travaux avancent *activement*."
               Jeanne Ormel (déduit) · Et de poursuivre
            => A exact (DR, 14:32)
            """);
  }

  @Test
  void wordsAreCopiedWithWhoSaidThemAndWhere() {
    assertThat(
            Copies.attributed(
                STORY.extracts().getFirst(), at(A, "une fermeture longue").span(), FRENCH))
        .isEqualTo(
            "« une fermeture longue », Jeanne Ormel, préfète du Val"
                + " (Le Nord du Val, mardi 11 mars 2031, §\u00a02)");
  }

  @Test
  void theSummaryIsTheHeadlineAndTheMajorPoints() {
    assertThat(Copies.summary(STORY, Entries.of(STORY, FRENCH), entry -> List.of(), FRENCH).lines())
        .hasSize(4)
        .startsWith("Deux déclarations de Jeanne Ormel diffèrent selon les articles.")
        .allMatch(line -> line.startsWith("Deux") || line.startsWith("- "));
  }

  @Test
  void aSearchGoesThroughAllArticlesAndRoundAgain() {
    Search first = Search.NOTHING.next(STORY, "SARLANDE");
    Search search = first;
    int hits = 0;
    do {
      search = search.next(STORY, "SARLANDE");
      hits++;
    } while (!search.equals(first));

    assertThat(first.found().orElseThrow().span()).isEqualTo(at(A, "Sarlande").span());
    assertThat(hits).isEqualTo(3);
    assertThat(search.next(STORY, "nulle part").found()).isEqualTo(Optional.empty());
  }

  @Test
  void wordsOfTheNarrationStandBetweenSingleMarks() {
    Span span = at(A, "La préfecture du Val").span();

    assertThat(Copies.attributed(STORY.extracts().getFirst(), span, FRENCH))
        .isEqualTo("‹ La préfecture du Val › (Le Nord du Val, mardi 11 mars 2031, §\u00a01)");
  }
}
