package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.ui.desktop.model.ScrollLink.Stop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrollLinkTest {

  private static final String DOCK =
      "« Le bassin de Keravel sera dragué avant les grandes marées », a déclaré Yann Lebris.";
  private static final String FERRY =
      "« La navette de Keravel passera toutes les heures en juillet », a indiqué Anne Guidel.";
  private static final String MARKET =
      "« Le marché aux huîtres quittera la place de la mairie », a précisé Paul Santec.";

  private static Comparison compare(List<String> left, List<String> right) {
    return Verbatim.compare(List.of(source("a.txt", left), source("b.txt", right)), List.of());
  }

  private static Source source(String name, List<String> paragraphs) {
    String text = "Keravel prépare l’été\n\n" + String.join("\n\n", paragraphs) + "\n";
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ScrollLink link(Comparison comparison) {
    return ScrollLink.between(comparison, article(comparison, 0), article(comparison, 1));
  }

  private static Article article(Comparison comparison, int index) {
    return comparison.extracts().get(index).article();
  }

  @Test
  void textsInTheSameOrderScrollTogether() {
    Comparison comparison =
        compare(List.of(DOCK, FERRY, MARKET), List.of("Il a plu.", DOCK, FERRY, MARKET));

    assertThat(link(comparison).share()).isEqualTo(1);
    assertThat(ScrollLink.byDefault(comparison)).isTrue();
  }

  @Test
  void textsInAnotherOrderDoNot() {
    Comparison comparison = compare(List.of(DOCK, FERRY, MARKET), List.of(MARKET, FERRY, DOCK));

    assertThat(link(comparison).isClose()).isFalse();
    assertThat(ScrollLink.byDefault(comparison)).isFalse();
  }

  @Test
  void aCommonStatementIsLevelWithItself() {
    Comparison comparison = compare(List.of(DOCK, FERRY), List.of("Il a plu.", DOCK, FERRY));
    String left = article(comparison, 0).text();
    String right = article(comparison, 1).text();
    ScrollLink link = link(comparison);

    assertThat(link.across(left.indexOf("La navette"), left.length(), right.length()))
        .isEqualTo(right.indexOf("La navette"));
  }

  @Test
  void betweenTwoStopsTheWayIsSharedAlike() {
    ScrollLink link = new ScrollLink(List.of(new Stop(100, 300), new Stop(200, 400)), 1);

    assertThat(link.across(0, 300, 500)).isZero();
    assertThat(link.across(50, 300, 500)).isEqualTo(150);
    assertThat(link.across(150, 300, 500)).isEqualTo(350);
    assertThat(link.across(300, 300, 500)).isEqualTo(500);
  }
}
