package app.verbatim.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private final Work work = Cases.work();
  private final Comparison comparison = Verbatim.compare(work.sources(), List.of());

  @Test
  void aVerdictStandsAtItsPointAfterTheTextsWereReadAnew() {
    Verdict verdict = Cases.verdict(comparison, 0, "both-correct", "JM");
    Work settled = work.after(Cases.settle(verdict));

    Project again = Project.of(settled);

    assertThat(again.standing(again.comparison().points().getFirst()).verdict()).contains(verdict);
    assertThat(again.standings().all().stream().filter(it -> it.isSettled(work.choices())))
        .hasSize(1);
  }

  @Test
  void aVerdictStandsAtItsPointWhenAnArticleIsAdded() {
    Verdict verdict = Cases.verdict(comparison, 0, "first-correct", "JM");
    List<Source> three = new ArrayList<>(work.sources());
    three.add(Cases.source("post.txt", Cases.POST));
    Work more = Work.of("Harbour bridge", three, work.choices()).after(Cases.settle(verdict));

    Project project = Project.of(more);

    assertThat(project.standings().elsewhere()).isEmpty();
    Standing standing =
        project.standings().all().stream()
            .filter(it -> !it.verdicts().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(standing.point().wordings())
        .extracting(it -> it.shown())
        .contains(
            verdict.subject().passages().get(0).passage(),
            verdict.subject().passages().get(1).passage());
  }

  @Test
  void aVerdictWhoseArticleIsGoneStandsNowhereAndComesBackWithIt() {
    Verdict verdict = Cases.verdict(comparison, 0, "style", "JM");
    String second = work.ids().get(1);
    Held echo = work.article(second);
    Work without =
        work.after(Cases.settle(verdict))
            .after(new Action.RemoveArticle(second))
            .after(new Action.AddArticles(List.of(Held.of(Cases.source("post.txt", Cases.POST)))));

    assertThat(Project.of(without).standings().elsewhere()).containsExactly(verdict);
    Work back = without.after(new Action.AddArticles(List.of(echo)));
    assertThat(Project.of(back).standings().elsewhere()).isEmpty();
  }

  @Test
  void whatTwoPeopleRuledDifferentlyIsOpenUntilOneOfThemGivesWay() {
    Verdict mine = Cases.verdict(comparison, 0, "style", "JM");
    Verdict other = Cases.verdict(comparison, 0, "both-correct", "DR");
    Work both = work.after(Cases.settle(mine)).after(Cases.settle(other));

    Standing standing = Project.of(both).standings().all().getFirst();
    assertThat(standing.verdicts()).containsExactly(mine, other);
    assertThat(standing.isDisputed()).isTrue();
    assertThat(standing.isSettled(work.choices())).isFalse();

    Work settled = both.after(new Action.Settle(List.of(other), List.of(mine.id())));
    assertThat(Project.of(settled).standings().all().getFirst().verdict()).contains(other);
  }

  @Test
  void whatIsToBeCheckedIsNotSettled() {
    Verdict verdict = Cases.verdict(comparison, 0, "to-check", "JM");
    Project project = Project.of(work.after(Cases.settle(verdict)));

    assertThat(project.settled(project.comparison().points().getFirst().section())).isZero();
    assertThat(project.standings().all().getFirst().verdict()).contains(verdict);
  }

  @Test
  void theSameWordsInTwoPlacesAreTwoFindingsWithVerdictsOfTheirOwn() {
    String twice =
        Cases.HERALD
            + """

            The first bus leaves at “seven.

            The last bus leaves at “seven.
            """;
    List<Source> sources = List.of(Cases.source("a.txt", twice), Cases.source("b.txt", Cases.ECHO));
    Comparison found = Verbatim.compare(sources, List.of());
    List<String> ids = found.findings().stream().map(Finding::id).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < found.points().size(); i++) {
      if (found.points().get(i).findings().getFirst().kind().equals("text")) {
        marks.add(i);
      }
    }
    assertThat(marks).hasSize(2);

    Verdict verdict = Cases.verdict(found, marks.get(1), "style", "JM");
    Project project = Project.of(Work.of("", sources, work.choices()).after(Cases.settle(verdict)));

    assertThat(project.standings().all().get(marks.get(0)).verdicts()).isEmpty();
    assertThat(project.standings().all().get(marks.get(1)).verdicts()).containsExactly(verdict);
  }
}
