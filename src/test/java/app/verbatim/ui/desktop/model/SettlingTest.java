package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Source;
import app.verbatim.project.Verdict;
import app.verbatim.ui.desktop.model.Settling.Offer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettlingTest {

  private final Words words = new Words("en");
  private final Session session =
      new Session(
          sources -> Invented.comparison(),
          Runnable::run,
          Runnable::run,
          InstantSource.fixed(Instant.parse("2025-03-11T10:00:00Z")));
  private final Choice choice = new Choice(session, words);
  private final Settling settling = new Settling(session, choice, words);
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void giveArticles() {
    settling.whenRuled(said::add);
    session.add(Given.of(List.of(new Source("nord.txt", new byte[] {1}))));
  }

  private Entry first() {
    return choice.entries().get().getFirst();
  }

  private Verdict written() {
    return settling.at(first()).orElseThrow().verdicts().getFirst();
  }

  @Test
  void theButtonsNameTheArticlesOfEachVersion() {
    assertThat(settling.offers())
        .extracting(Offer::key, Offer::name)
        .extracting(Object::toString)
        .containsExactly(
            "(\"1\", \"To check\")",
            "(\"2\", \"Both correct\")",
            "(\"3\", \"A correct\")",
            "(\"4\", \"B correct\")",
            "(\"5\", \"Neither correct\")",
            "(\"6\", \"Translation\")",
            "(\"7\", \"Style\")");
  }

  @Test
  void aVerdictLeadsToTheNextOpenPointAndCanBeTakenBack() {
    int major = settling.major();
    settling.rule("3");

    assertThat(said).containsExactly("A correct");
    assertThat(settling.settled()).isEqualTo(1);
    assertThat(settling.digit(first())).contains("3");
    assertThat(settling.isSettled(first())).isTrue();
    assertThat(choice.chosen().get()).contains(choice.entries().get().get(1));
    assertThat(settling.major()).isEqualTo(major);
    assertThat(written().ruling().orElseThrow().version().orElseThrow().passage().article())
        .isEqualTo("a0");

    session.undo();
    assertThat(settling.settled()).isZero();
    assertThat(settling.digit(first())).isEmpty();
  }

  @Test
  void toBeCheckedIsNoLastWord() {
    settling.rule("1");
    assertThat(settling.digit(first())).contains("1");
    assertThat(settling.settled()).isZero();
  }

  @Test
  void aSecondVerdictReplacesTheFirstAndKeepsItsNote() {
    settling.advances().set(false);
    settling.rule("2");
    settling.note(
        "Seen in the recording.", "https://example.org/speech", "", Verdict.FollowUp.NONE);
    settling.rule("4");

    assertThat(settling.at(first()).orElseThrow().verdicts()).hasSize(1);
    assertThat(written().note()).isEqualTo("Seen in the recording.");
    assertThat(written().evidence().getFirst().address()).isEqualTo("https://example.org/speech");
    assertThat(settling.digit(first())).contains("4");

    settling.clear();
    assertThat(settling.at(first()).orElseThrow().verdicts()).isEmpty();
  }

  @Test
  void aQuestionMarksThePointAsToBeChecked() {
    String question = settling.ask().orElseThrow();

    assertThat(question).startsWith(first().title() + ", A").endsWith("Do you have the original?");
    assertThat(settling.digit(first())).contains("1");
    assertThat(written().asked()).contains(Instant.parse("2025-03-11T10:00:00Z"));
  }

  @Test
  void settledRowsKeepTheirPlaceUntilTheyAreHidden() {
    List<Entry> rows = choice.visible();
    settling.rule("2");
    assertThat(choice.visible()).isEqualTo(rows);

    choice.hidesSettled().set(true);
    assertThat(choice.visible()).isEqualTo(rows.subList(1, rows.size()));
    assertThat(choice.hidden()).isEqualTo(1);
  }

  @Test
  void whatAgreesIsNotDecided() {
    Entry agreed =
        choice.entries().get().stream()
            .filter(it -> it.group() == Group.AGREEMENT)
            .findFirst()
            .orElseThrow();
    choice.choose(agreed);
    assertThat(settling.offers()).isEmpty();
    settling.rule("2");
    settling.clear();
    assertThat(session.undoName().get()).isEmpty();
  }
}
