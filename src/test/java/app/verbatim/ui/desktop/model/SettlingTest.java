package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Source;
import app.verbatim.project.Evidence;
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
    int major = settling.tally().major();
    settling.rule("3");

    assertThat(said).containsExactly("A correct");
    assertThat(settling.tally().settled()).isEqualTo(1);
    assertThat(settling.digit(first())).contains("3");
    assertThat(settling.isSettled(first())).isTrue();
    assertThat(choice.chosen().get()).contains(choice.entries().get().get(1));
    assertThat(settling.tally().major()).isEqualTo(major);
    assertThat(written().ruling().orElseThrow().version().orElseThrow().passage().article())
        .isEqualTo("a0");

    session.undo();
    assertThat(settling.tally().settled()).isZero();
    assertThat(settling.digit(first())).isEmpty();
  }

  @Test
  void toBeCheckedIsNoLastWord() {
    settling.rule("1");
    assertThat(settling.digit(first())).contains("1");
    assertThat(settling.tally().settled()).isZero();
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

  @Test
  void aChangeLookedAtHasAVerdictOfItsOwn() {
    settling.advances().set(false);
    settling.rule("2");
    choice.choose(
        choice.entries().get().stream()
            .filter(
                it -> {
                  choice.choose(it);
                  return choice.changes().size() > 1 && settling.several().isEmpty();
                })
            .findFirst()
            .orElseThrow());
    settling.rule("3");
    choice.nextChange();
    assertThat(settling.scope().orElseThrow()).startsWith("Verdict on ");
    assertThat(settling.given()).isEmpty();
    settling.rule("4");

    Entry entry = choice.chosen().get().orElseThrow();
    Verdict verdict = settling.at(entry).orElseThrow().verdicts().getFirst();
    assertThat(settling.given()).isEqualTo("4");
    assertThat(settling.digit(entry)).contains("3");
    assertThat(verdict.exceptions()).hasSize(1);
    assertThat(settling.opinions(entry).getFirst())
        .startsWith("A correct")
        .contains("except ")
        .endsWith("B correct");

    settling.clear();
    assertThat(settling.at(entry).orElseThrow().verdicts().getFirst().exceptions()).isEmpty();
    assertThat(settling.digit(entry)).contains("3");
  }

  @Test
  void markedPointsGetOneVerdictInOneStep() {
    choice.toggleMark();
    choice.next();
    choice.toggleMark();
    assertThat(settling.scope()).contains("Verdict on the 2 marked points");
    settling.rule("2");

    assertThat(session.work().get().verdicts()).hasSize(2);
    assertThat(choice.marked().get()).isEmpty();
    session.undo();
    assertThat(session.work().get().verdicts()).isEmpty();
  }

  @Test
  void aNoteCarriesItsProofAndWhatTheDeskDoes() {
    session.initials().set("DR");
    settling.note("On tape", "https://example.org/tape", "We will", Verdict.FollowUp.CORRECTION);

    assertThat(written().evidence())
        .containsExactly(new Evidence("https://example.org/tape", "We will", session.now()));
    assertThat(written().initials()).isEqualTo("DR");
    assertThat(settling.opinions(first()).getFirst())
        .startsWith("Correction · On tape · We will, https://example.org/tape (read ");

    settling.note("On tape", "", "", Verdict.FollowUp.NONE);
    assertThat(written().evidence()).isEmpty();
  }

  @Test
  void aPointIsLeftOutOfTheNoteAndComesBack() {
    settling.hide();
    assertThat(settling.at(first()).orElseThrow().hidden()).isTrue();
    settling.hide();
    assertThat(settling.at(first()).orElseThrow().hidden()).isFalse();
  }
}
