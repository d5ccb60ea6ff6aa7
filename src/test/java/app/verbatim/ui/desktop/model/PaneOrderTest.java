package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaneOrderTest {

  private final PaneOrder order = new PaneOrder();

  @BeforeEach
  void threeArticles() {
    order.follow(List.of("a", "b", "c"));
  }

  @Test
  void aPaneChangesPlacesWithItsNeighbourInView() {
    order.move("c", List.of("a", "c"), -1);

    assertThat(order.articles()).containsExactly("c", "b", "a");
  }

  @Test
  void thereIsNothingBeyondTheFirstAndTheLast() {
    order.move("a", List.of("a", "b"), -1);
    order.move("b", List.of("a", "b"), 1);

    assertThat(order.articles()).containsExactly("a", "b", "c");
  }

  @Test
  void whatCameLaterStandsLastAndTheOthersKeepTheirPlaces() {
    order.move("a", List.of("a", "b"), 1);
    order.follow(List.of("a", "b", "d"));

    assertThat(order.articles()).containsExactly("b", "a", "d");
  }

  @Test
  void theLastOpenPaneStaysOpen() {
    order.fold("a", List.of("a", "b"));
    order.fold("b", List.of("a", "b"));
    assertThat(order.isFolded("a")).isTrue();
    assertThat(order.isFolded("b")).isFalse();

    order.fold("a", List.of("a", "b"));
    assertThat(order.isFolded("a")).isFalse();
  }

  @Test
  void theOrderOfAStoryThatComesBackIsTheOneItWasLeftIn() {
    order.move("a", List.of("a", "b"), 1);
    PaneOrder later = new PaneOrder();
    later.remember(order.remembered());
    later.follow(List.of("x", "y"));
    assertThat(later.articles()).containsExactly("x", "y");

    later.follow(List.of("a", "b", "c", "d"));
    assertThat(later.articles()).containsExactly("b", "a", "c", "d");
  }
}
