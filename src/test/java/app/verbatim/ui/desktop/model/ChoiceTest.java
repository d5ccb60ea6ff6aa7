package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Source;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  private final Words words = new Words("fr");
  private final Session session =
      new Session(sources -> Invented.comparison(), Runnable::run, Runnable::run);
  private final Choice choice = new Choice(session, words);

  @BeforeEach
  void compare() {
    session.add(Given.of(List.of(new Source("nord.txt", new byte[0]))));
  }

  private String chosen() {
    return choice.chosen().get().orElseThrow().id();
  }

  @Test
  void theFirstMajorPointIsOpenAfterComparing() {
    assertThat(chosen()).isEqualTo("finding p1");
    assertThat(choice.open()).containsExactly(Group.MAJOR);
  }

  @Test
  void nextStopsAtTheLastVisiblePoint() {
    for (int i = 0; i < 5; i++) {
      choice.next();
    }

    assertThat(chosen()).isEqualTo("finding p3");
  }

  @Test
  void nextGoesOnIntoAnUnfoldedSection() {
    choice.toggle(Group.NOTABLE);
    for (int i = 0; i < 3; i++) {
      choice.next();
    }

    assertThat(chosen()).isEqualTo("finding p4");
  }

  @Test
  void anotherLanguageKeepsWhatIsChosenAndUnfolded() {
    choice.toggle(Group.STYLE);
    choice.next();
    words.speak("en");

    assertThat(chosen()).isEqualTo("finding p2");
    assertThat(choice.open()).containsExactlyInAnyOrder(Group.MAJOR, Group.STYLE);
    assertThat(choice.chosen().get().orElseThrow().places())
        .isEqualTo("A\u00a0para\u00a03 · B\u00a0para\u00a02");
  }

  @Test
  void changesAreSteppedThroughAndNotBeyond() {
    choice.nextChange();
    assertThat(choice.change().get()).isZero();
    for (int i = 0; i < 9; i++) {
      choice.nextChange();
    }
    assertThat(choice.change().get()).isEqualTo(choice.changes().size() - 1);
    choice.next();
    assertThat(choice.change().get()).isEqualTo(-1);
  }

  @Test
  void aRowSaysTheGravestDifferingWordsAsTheArticlesPrintThem() {
    Entry entry = choice.chosen().get().orElseThrow();

    assertThat(entry.differing())
        .isEqualTo("« disposons d’éléments selon lesquels » | \"savons que\"  +2");
    assertThat(entry.faces())
        .extracting(Face::attribution)
        .containsExactly("Jeanne Ormel · préfète du Val · a déclaré", "Jeanne Ormel · a précisé");
  }

  @Test
  void withOneArticleTheListSaysWhatItQuotes() {
    Session one = new Session(sources -> Invented.alone(), Runnable::run, Runnable::run);
    Choice only = new Choice(one, words);
    one.add(Given.of(List.of(new Source("nord.txt", new byte[0]))));

    assertThat(only.visible())
        .extracting(Entry::group, Entry::title)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Group.QUOTATION, "Jeanne Ormel"),
            org.assertj.core.groups.Tuple.tuple(Group.QUOTATION, "Jeanne Ormel"));
  }
}
