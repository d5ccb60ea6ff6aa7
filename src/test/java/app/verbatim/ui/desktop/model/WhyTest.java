package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyTest {

  private static final Messages ENGLISH = Messages.in("en");

  private static List<Why.Line> first() {
    Comparison comparison = Invented.comparison();
    return Why.of(comparison, Entries.of(comparison, ENGLISH).getFirst(), ENGLISH);
  }

  @Test
  void thePointSaysWhatItFoundAndWhyItMatters() {
    assertThat(first().getFirst().says())
        .isEqualTo(
            "Ormel, même déclaration : « nous attendons à » (A), \"souhaitons\" (B)."
                + " La certitude et la volonté diffèrent.");
  }

  @Test
  void eachAttributionLeadsToTheWordsItWasReadFrom() {
    Why.Line last = first().getLast();

    assertThat(last.says()).isEqualTo("B: Jeanne Ormel, read here:");
    assertThat(last.evidence())
        .containsExactly(
            new Why.Evidence(
                "‹\u202fa précisé\u202f› para\u00a02", Invented.at(Invented.B, "a précisé")));
  }
}
