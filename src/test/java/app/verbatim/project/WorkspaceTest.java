package app.verbatim.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

  private final Work start = Cases.work();
  private final Comparison comparison = Verbatim.compare(start.sources(), List.of());

  @Test
  void everyStepIsTakenBackAndAgainHoweverMany() {
    Workspace workspace = new Workspace(History.from(start));
    List<Work> states = new ArrayList<>(List.of(start));
    for (int i = 1; i <= 300; i++) {
      workspace.perform(Cases.step(new Action.Retitle("take " + i)));
      states.add(workspace.work());
    }

    for (int i = 299; i >= 0; i--) {
      workspace.undo();
      assertThat(workspace.work()).isEqualTo(states.get(i));
    }
    workspace.undo();
    assertThat(workspace.work()).isEqualTo(start);
    for (int i = 1; i <= 300; i++) {
      workspace.redo();
      assertThat(workspace.work()).isEqualTo(states.get(i));
    }
  }

  @Test
  void aNewStepAfterUndoForgetsWhatWasUndone() {
    Workspace workspace = new Workspace(History.from(start));
    workspace.perform(Cases.step(new Action.Retitle("one")));
    workspace.perform(Cases.step(new Action.Retitle("two")));
    workspace.undo();
    workspace.perform(Cases.step(new Action.Retitle("three")));

    assertThat(workspace.redoName()).isEmpty();
    workspace.undo();
    assertThat(workspace.work().title()).isEqualTo("one");
  }

  @Test
  void undoGoesOnAfterARestart() {
    Workspace before = new Workspace(History.from(start));
    before.perform(Cases.step(Cases.settle(Cases.verdict(comparison, 0, "style", "JM"))));
    before.perform(Cases.step(new Action.RemoveArticle(start.ids().getFirst())));
    before.undo();

    Workspace after = new Workspace(before.history());

    assertThat(after.work()).isEqualTo(before.work());
    assertThat(after.redoName()).isEqualTo(before.redoName());
    after.undo();
    assertThat(after.work()).isEqualTo(start);
  }

  @Test
  void theMenuNamesTheStep() {
    Workspace workspace = new Workspace(History.from(start));
    String words = "“We will close the\nharbour bridge for eleven weeks,”";
    Quoted quoted = new Quoted(new Passage("abc", new Span(0, words.length())), words);
    Subject subject = new Subject(List.of("f1"), List.of(quoted));
    Verdict verdict = Verdict.of(subject, Ruling.of("style"), "JM", Cases.NOON);
    workspace.perform(Cases.step(Cases.settle(verdict)));

    assertThat(workspace.undoName().map(Messages.in("en")::say))
        .contains("Verdict on ‹ “We will close the harbour bridge for… ›");
    assertThat(workspace.redoName()).isEmpty();
  }

  @Test
  void itKnowsWhetherItIsSaved() {
    Workspace workspace = new Workspace(History.from(start));
    assertThat(workspace.isChanged()).isFalse();
    workspace.perform(Cases.step(new Action.Retitle("one")));
    assertThat(workspace.isChanged()).isTrue();
    workspace.markSaved();
    workspace.undo();
    assertThat(workspace.isChanged()).isTrue();
    workspace.redo();
    assertThat(workspace.isChanged()).isFalse();
  }

  @Test
  void listenersHearEachChange() {
    Workspace workspace = new Workspace(History.from(start));
    List<Workspace.Change> heard = new ArrayList<>();
    workspace.listen(heard::add);
    Step step = Cases.step(new Action.Retitle("one"));

    workspace.perform(step);
    workspace.undo();
    workspace.redo();
    workspace.redo();

    assertThat(heard)
        .containsExactly(
            new Workspace.Change.Done(step),
            new Workspace.Change.Undone(step),
            new Workspace.Change.Redone(step));
  }
}
