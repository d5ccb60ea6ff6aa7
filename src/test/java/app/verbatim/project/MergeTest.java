package app.verbatim.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Correction;
import app.verbatim.article.Given;
import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeTest {

  private final Work start = Cases.work();
  private final Comparison comparison = Verbatim.compare(start.sources(), List.of());
  private final History both = History.from(start).with(Cases.step(new Action.Retitle("Bridge")));

  @Test
  void eachKeepsTheVerdictsOfTheOther() {
    Verdict mine = Cases.verdict(comparison, 0, "style", "JM");
    Verdict theirs = Cases.verdict(comparison, 1, "both-correct", "DR");

    Work merged = merged(with(both, Cases.settle(mine)), with(both, Cases.settle(theirs)));

    assertThat(merged.verdicts()).containsExactly(mine, theirs);
    assertThat(merged.title()).isEqualTo("Bridge");
  }

  @Test
  void whereBothRuledBothVerdictsStandSideBySide() {
    Verdict mine = Cases.verdict(comparison, 0, "style", "JM");
    Verdict theirs = Cases.verdict(comparison, 0, "both-correct", "DR");

    Work merged = merged(with(both, Cases.settle(mine)), with(both, Cases.settle(theirs)));

    Standing standing = Project.of(merged, comparison).standings().all().getFirst();
    assertThat(standing.verdicts()).extracting(Verdict::initials).containsExactly("JM", "DR");
    assertThat(standing.isDisputed()).isTrue();
  }

  @Test
  void whatOnlyOneOfThemChangedIsTakenOver() {
    Verdict first = Cases.verdict(comparison, 0, "to-check", "JM");
    Verdict kept = Cases.verdict(comparison, 1, "style", "JM");
    Verdict later = Cases.verdict(comparison, 0, "both-correct", "DR");
    History base = with(with(both, Cases.settle(first)), Cases.settle(kept));
    History theirs = with(base, new Action.Settle(List.of(later), List.of(first.id())));

    assertThat(merged(base, theirs).verdicts()).containsExactly(kept, later);
    assertThat(merged(theirs, base).verdicts()).containsExactly(kept, later);
  }

  @Test
  void articlesAndWhatIsSaidOfThemComeTogether() {
    Held post = Held.of(Cases.source("post.txt", Cases.POST));
    Given outlet =
        new Given(Optional.empty(), Optional.of("The Herald"), Optional.empty(), Optional.empty());
    String herald = start.ids().getFirst();
    History mine = with(both, new Action.SetGiven(herald, outlet));
    History theirs = with(both, new Action.AddArticles(List.of(post)));

    Work merged = merged(mine, theirs);

    assertThat(merged.articles())
        .containsExactly(start.articles().get(0).with(outlet), start.articles().get(1), post);
    assertThat(merged(theirs, mine).articles()).isEqualTo(merged.articles());
  }

  @Test
  void ofTwoCorrectionsThatContradictOursHoldsAndTheOtherIsNamed() {
    Passage quotation = Everything.quotation(comparison, start.ids().getFirst());
    Corrected mine = Corrected.of(new Correction.Speaker(quotation, "Ann Lee"), comparison);
    Corrected theirs = Corrected.of(new Correction.Speaker(quotation, "Bo Lee"), comparison);
    Corrected other = Corrected.of(new Correction.Role(quotation, "mayor"), comparison);

    Merge merge =
        Merge.of(
            with(both, new Action.Correct(mine)),
            with(with(both, new Action.Correct(theirs)), new Action.Correct(other)));

    assertThat(merge.action().merged().corrections()).containsExactly(mine, other);
    assertThat(merge.overruled()).containsExactly(theirs);
  }

  @Test
  void twoCasesThatNeverWereOneLoseNothing() {
    Verdict mine = Cases.verdict(comparison, 0, "style", "JM");
    Verdict theirs = Cases.verdict(comparison, 0, "both-correct", "DR");
    Work merged =
        merged(
            History.from(start.after(Cases.settle(mine))),
            History.from(start.after(new Action.Retitle("B")).after(Cases.settle(theirs))));
    assertThat(merged.verdicts()).containsExactly(mine, theirs);
    assertThat(merged.articles()).isEqualTo(start.articles());
  }

  @Test
  void mergingIsOneStepToUndo() {
    History mine = with(both, Cases.settle(Cases.verdict(comparison, 0, "style", "JM")));
    History theirs =
        both.with(
            new Step(Cases.settle(Cases.verdict(comparison, 1, "style", "DR")), "DR", Cases.NOON));
    Workspace workspace = new Workspace(mine);
    Merge merge = Merge.of(workspace.history(), theirs);
    assertThat(merge.action().from()).containsExactly("DR");

    workspace.perform(Cases.step(merge.action()));
    workspace.undo();

    assertThat(workspace.work()).isEqualTo(mine.work());
  }

  private static Work merged(History mine, History theirs) {
    return mine.work().after(Merge.of(mine, theirs).action());
  }

  private static History with(History history, Action action) {
    return history.with(Cases.step(action));
  }
}
