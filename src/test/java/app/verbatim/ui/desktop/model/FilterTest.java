package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Source;
import app.verbatim.ui.desktop.model.Filter.By;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterTest {

  private final Words words = new Words("fr");
  private final Session session =
      new Session(sources -> Invented.comparison(), Runnable::run, Runnable::run);
  private final Choice choice = new Choice(session, words);

  @BeforeEach
  void compareTwo() {
    session.add(Given.of(List.of(new Source("nord.txt", new byte[] {1}))));
  }

  @Test
  void whatIsHiddenIsCounted() {
    assertThat(choice.hidden()).isZero();
    choice.filter().set(Filter.NOTHING.toggle(By.ARTICLE, "b0"));

    assertThat(choice.hidden()).isEqualTo(2);
    assertThat(choice.in(Group.ONLY_IN)).isEmpty();
  }

  @Test
  void aPointOfAnySpeakerWantedIsShown() {
    choice.filter().set(Filter.NOTHING.toggle(By.SPEAKER, "Jeanne Ormel"));

    assertThat(choice.visible()).extracting(Entry::title).containsOnly("Jeanne Ormel");
  }

  @Test
  void whenTheChosenPointIsHiddenTheFirstWantedOneIsChosen() {
    choice.filter().set(Filter.NOTHING.toggle(By.KIND, "date"));

    assertThat(choice.chosen().get().map(Entry::group)).contains(Group.AGREEMENT);
  }

  @Test
  void aFilterSaysInWordsWhatItWants() {
    Filter filter = Filter.NOTHING.toggle(By.KIND, "wording").toggle(By.ARTICLE, "a0");

    assertThat(
            FilterChoices.describe(
                filter, Invented.comparison(), choice.entries().get(), words.messages().get()))
        .isEqualTo("mots d’une citation, A · Le Nord du Val");
  }

  @Test
  void aValueToggledTwiceIsWantedNoMore() {
    assertThat(Filter.NOTHING.toggle(By.KIND, "date").toggle(By.KIND, "date").isOn()).isFalse();
  }
}
