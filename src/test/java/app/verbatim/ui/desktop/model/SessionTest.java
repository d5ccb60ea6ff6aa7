package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.ui.desktop.model.Session.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final List<Integer> compared = new ArrayList<>();
  private final Session session =
      new Session(
          sources -> {
            compared.add(sources.size());
            return sources.size() > 1 ? Invented.comparison() : Invented.alone();
          },
          work::add,
          Runnable::run);

  private static Given one(String name) {
    return Given.of(List.of(new Source(name, new byte[] {1})));
  }

  private void work() {
    while (!work.isEmpty()) {
      work.removeFirst().run();
    }
  }

  @Test
  void aComparisonOvertakenByAnotherIsNotShown() {
    session.add(one("nord.txt"));
    session.add(one("sud.txt"));
    work();

    assertThat(compared).containsExactly(1, 2);
    assertThat(session.comparison().get().orElseThrow().extracts()).hasSize(2);
    assertThat(session.state().get()).isEqualTo(State.COMPARED);
  }

  @Test
  void aStoppedComparisonLeavesWhatWasThere() {
    session.add(one("nord.txt"));
    work();
    session.add(one("sud.txt"));
    session.stop();
    work();

    assertThat(session.comparison().get().orElseThrow().extracts()).hasSize(1);
    assertThat(session.state().get()).isEqualTo(State.STOPPED);

    session.compare();
    work();
    assertThat(session.comparison().get().orElseThrow().extracts()).hasSize(2);
  }

  @Test
  void anArticleTakenAwayIsComparedNoMore() {
    session.add(one("nord.txt"));
    session.add(one("sud.txt"));
    work();
    session.remove(session.work().get().ids().getLast());
    work();

    assertThat(compared).containsExactly(1, 2, 1);
    assertThat(session.size()).isEqualTo(1);
  }

  @Test
  void everyStepIsTakenBackAndTakenAgainByItsName() {
    session.add(one("nord.txt"));
    assertThat(session.undoName().get()).isEmpty();
    session.add(one("sud.txt"));
    assertThat(session.undoName().get()).contains(Message.of("project.step.add", "sud.txt"));

    session.undo();
    work();
    assertThat(session.size()).isEqualTo(1);
    assertThat(session.undoName().get()).isEmpty();
    assertThat(session.redoName().get()).contains(Message.of("project.step.add", "sud.txt"));

    session.redo();
    work();
    assertThat(session.comparison().get().orElseThrow().extracts()).hasSize(2);
    assertThat(session.redoName().get()).isEmpty();
  }

  @Test
  void theLastArticleTakenAwayComesBack() {
    session.add(one("nord.txt"));
    work();
    session.remove(session.work().get().ids().getFirst());
    assertThat(session.state().get()).isEqualTo(State.EMPTY);

    session.undo();
    work();
    assertThat(session.state().get()).isEqualTo(State.COMPARED);
    assertThat(session.size()).isEqualTo(1);
  }

  @Test
  void whatIsSaidOfAnArticleIsComparedAnewAndNotTwice() {
    session.add(one("nord.txt"));
    work();
    String article = session.work().get().ids().getFirst();
    session.role(article, Article.Role.ORIGINAL);
    session.describe(article, was -> was);
    work();
    assertThat(compared).containsExactly(1, 1);
    assertThat(session.work().get().article(article).given().role())
        .contains(Article.Role.ORIGINAL);

    session.role(article, Article.Role.ORIGINAL);
    assertThat(session.work().get().article(article).given().role()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamedAndCanBeTakenAway() {
    Unreadable locked = new Unreadable("clef.txt", Message.of("desktop.copied"));
    session.add(
        new Given(Optional.of("Pont"), one("nord.txt").sources(), List.of(locked), List.of()));
    work();

    assertThat(session.unreadable().get())
        .extracting(Unreadable::source)
        .containsExactly("clef.txt", "plan.bin");
    assertThat(session.title().get()).isEqualTo("Pont");

    session.removeUnreadable();
    assertThat(session.unreadable().get()).isEmpty();
  }

  @Test
  void aMistakeOfTheProgramIsAnIncidentAndNothingIsLost() {
    Session broken =
        new Session(
            sources -> {
              throw new IllegalStateException("broken on purpose");
            },
            Runnable::run,
            Runnable::run);
    broken.add(one("nord.txt"));

    assertThat(broken.incident().get()).containsInstanceOf(IllegalStateException.class);
    assertThat(broken.size()).isEqualTo(1);
  }

  @Test
  void closingPutsEverythingAway() {
    session.add(one("nord.txt"));
    session.close();
    work();

    assertThat(session.state().get()).isEqualTo(State.EMPTY);
    assertThat(session.comparison().get()).isEmpty();
  }
}
