package app.verbatim.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Correction;
import app.verbatim.article.Passage;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdateTest {

  private static final String NEW_LINE = "The works were first announced in January.\n\n";

  private final Work start = Cases.work();
  private final Comparison comparison = Verbatim.compare(start.sources(), List.of());
  private final String echo = start.ids().get(1);

  @Test
  void whatIsDecidedFollowsWhereTheWordsAreTheSame() {
    Work settled = start.after(Cases.settle(verdictOn("harbour bridge for")));
    Work after =
        updated(settled, Cases.ECHO.replace("Jane Morrow, mayor", NEW_LINE + "Jane Morrow, mayor"));

    Project project = Project.of(after);
    Standing standing =
        project.standings().all().stream()
            .filter(it -> !it.verdicts().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(after.orphans()).isEmpty();
    assertThat(project.standings().elsewhere()).isEmpty();
    assertThat(standing.fresh()).isEmpty();
    assertThat(standing.verdicts().getFirst().ruling().orElseThrow())
        .isEqualTo(
            Ruling.of(
                "second-correct", standing.verdicts().getFirst().subject().passages().get(1)));
    assertThat(standing.point().wordings())
        .extracting(it -> Subject.quoted(it.shown(), project.comparison()).words())
        .containsExactlyElementsOf(
            settled.verdicts().getFirst().subject().passages().stream()
                .map(Quoted::words)
                .toList());
  }

  @Test
  void whatIsDecidedAboutWordsThatChangedIsAnOrphan() {
    Verdict verdict = verdictOn("harbour bridge for");
    Work after =
        updated(start.after(Cases.settle(verdict)), Cases.ECHO.replace("fourteen", "twelve"));

    assertThat(after.verdicts()).isEmpty();
    assertThat(after.orphans()).containsExactly(new Orphan.OfVerdict("echo.txt", verdict));
  }

  @Test
  void whatIsDecidedAboutOtherArticlesStays() {
    Passage quotation = Everything.quotation(comparison, start.ids().getFirst());
    Corrected corrected = Corrected.of(new Correction.Role(quotation, "mayor"), comparison);
    Work after =
        updated(
            start.after(new Action.Correct(corrected)), Cases.ECHO.replace("fourteen", "twelve"));
    assertThat(after.corrections()).containsExactly(corrected);
    assertThat(after.orphans()).isEmpty();
  }

  @Test
  void aCorrectionFollowsItsWordsOrIsAnOrphan() {
    Passage quotation = Everything.quotation(comparison, echo);
    Corrected corrected = Corrected.of(new Correction.Speaker(quotation, "Ann Lee"), comparison);
    Work work = start.after(new Action.Correct(corrected));

    Work moved = updated(work, NEW_LINE + Cases.ECHO);
    assertThat(moved.corrections())
        .containsExactly(
            new Corrected(
                new Correction.Speaker(
                    new Passage(
                        moved.ids().get(1),
                        new Span(
                            quotation.span().start() + NEW_LINE.length(),
                            quotation.span().end() + NEW_LINE.length())),
                    "Ann Lee"),
                corrected.words()));
    assertThat(Project.of(moved).lost()).isEmpty();

    Work changed = updated(work, Cases.ECHO.replace("We may close", "We might close"));
    assertThat(changed.corrections()).isEmpty();
    assertThat(changed.orphans()).containsExactly(new Orphan.OfCorrection("echo.txt", corrected));
  }

  @Test
  void whatChangedBetweenTheTextsIsGiven() {
    String later = NEW_LINE + Cases.ECHO.replace("fourteen", "twelve");
    Update.Ready update = (Update.Ready) update(start, later);
    assertThat(update.texts().changes())
        .extracting(
            it -> it.before().map(span -> span.in(Cases.ECHO)),
            it -> it.after().map(span -> span.in(later)))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Optional.empty(), Optional.of(NEW_LINE.strip())),
            org.assertj.core.groups.Tuple.tuple(
                Optional.of(line(Cases.ECHO, "fourteen")), Optional.of(line(later, "twelve"))));
  }

  @Test
  void anUpdateThatCannotBeReadIsSaid() {
    assertThat(update(start, "")).isInstanceOf(Update.NotRead.class);
  }

  @Test
  void passagesFollowOnlyWhereWordsAndSurroundingsAreTheSame() {
    String before = "Ann came. He said no to it.\nBob left.\nBob left.\nEnd of it.";
    assertThat(follow(before, before, "Bob left.")).isPresent();
    assertThat(follow(before, "New.\n" + before, "said no")).contains("said no");
    assertThat(follow(before, before.replace("He said no", "She said no"), "said no")).isEmpty();
    assertThat(follow(before, before.replace("End", "The end"), "End of")).isEmpty();
    String twice = "Ann came. He said no to it.";
    assertThat(follow("x " + twice, "y " + twice + "\n" + twice, "said no")).isEmpty();
    assertThat(follow(before, "", "said no")).isEmpty();
  }

  @Test
  void longTextsAreComparedInBoundedWork() {
    String line = "the same line again and again\n";
    String before = line.repeat(100_000) + "Ann said no.\n" + line.repeat(100_000);
    String after = line.repeat(100_001) + "Ann said no.\n" + line.repeat(99_999);
    assertThat(follow(before, after, "Ann said no.")).contains("Ann said no.");
    String one = "x".repeat(20_000_000);
    TwoVersions versions = new TwoVersions(one + " a b", one + " a c");
    for (int i = 0; i < 5000; i++) {
      assertThat(versions.follow(new Span(i, i + 3))).isEmpty();
    }
  }

  private static Optional<String> follow(String before, String after, String words) {
    int start = before.indexOf(words);
    return new TwoVersions(before, after)
        .follow(new Span(start, start + words.length()))
        .map(span -> span.in(after));
  }

  private static String line(String text, String words) {
    return text.lines().filter(it -> it.contains(words)).findFirst().orElseThrow();
  }

  private Verdict verdictOn(String words) {
    Point point =
        comparison.points().stream()
            .filter(it -> Subject.of(it, comparison).words().contains(words))
            .findFirst()
            .orElseThrow();
    Subject subject = Subject.of(point, comparison);
    return Verdict.of(
        subject, Ruling.of("second-correct", subject.passages().get(1)), "JM", Cases.NOON);
  }

  private Update update(Work work, String text) {
    Source source = Cases.source("echo-2.txt", text);
    return Update.of(Project.of(work), echo, source);
  }

  private Work updated(Work work, String text) {
    return work.after(((Update.Ready) update(work, text)).action());
  }
}
