package app.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Cases;
import app.verbatim.project.Project;
import app.verbatim.project.Sha256;
import app.verbatim.report.Decision.Line;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteTest {

  @Test
  void namesItsTextsByFileAndHashNeverByFolder() {
    NotedArticle ours = note(Desks.harbour(), "en").articles().getFirst();

    assertThat(List.of(ours.letter(), ours.name(), ours.file(), ours.role(), ours.published()))
        .containsExactly("A", "The Herald", "herald.txt", "our copy", "date unknown");
    assertThat(ours.isOurs()).isTrue();
    assertThat(ours.sha256()).isEqualTo(Sha256.of(Cases.HERALD.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void saysWhatWasDecidedByWhomAndWhen() {
    Note note = note(Desks.harbour(), "en");
    NotedPoint first = note.points(Section.MAJOR).getFirst();

    assertThat(first.label()).isEqualTo("M1");
    assertThat(first.places())
        .isEqualTo(Map.of("A", List.of("para\u00a03"), "B", List.of("para\u00a03")));
    assertThat(first.decision().brief()).isEqualTo("A correct (JM) *");
    assertThat(first.decision().lines(note))
        .containsExactly(
            new Line("Verdict", "A correct (JM, 4 Mar 2026, 12:00 UTC)"),
            new Line(
                "Except", "“No ferry has been ordered for the summer season,” (A): Style only"),
            new Line("Note", "Heard on the tape: “eleven”."),
            new Line(
                "Evidence",
                "eleven weeks, https://town.example/minutes, read 4 Mar 2026, 12:34 UTC"),
            new Line("Action", "correction"));
    assertThat(note.points(Section.MAJOR).get(1).decision().lines(note))
        .containsExactly(
            new Line("Verdict", "To check (DR, 4 Mar 2026, 12:00 UTC)"),
            new Line("Question", "asked on 4 Mar 2026, 12:05 UTC"));
    assertThat(note.method())
        .contains(
            "Verdicts: DR, 1, the last on 4 Mar 2026, 12:00 UTC; JM, 1, the last on 4 Mar 2026,"
                + " 12:00 UTC.");
  }

  @Test
  void isADraftWhileAMajorPointIsOpenAndSaysSoInItsLanguage() {
    assertThat(note(Desks.harbour(), "en").stamp()).isEqualTo("DRAFT: 1 of 2 settled");
    assertThat(note(Desks.harbour(), "fr").stamp()).isEqualTo("PROJET\u202f: 1 sur 2 réglés");
  }

  @Test
  void whereThereIsNothingMajorToSettleNoStateIsSaid() {
    Project same =
        new Project(
            "same",
            Verbatim.compare(
                List.of(Cases.source("a.txt", Cases.HERALD), Cases.source("b.txt", Cases.HERALD)),
                List.of()));

    assertThat(note(same, "en").stamp()).isEmpty();
  }

  @Test
  void timesAreWrittenInTheZoneAskedForWhichIsNamed() {
    Note note =
        Note.of(
            Desks.harbour(), Messages.in("fr"), NoteOptions.DEFAULT.in(ZoneId.of("Europe/Paris")));

    assertThat(note.points(Section.MAJOR).getFirst().decision().rulings().getFirst().when())
        .isEqualTo("4 mars 2026, 13:00 Europe/Paris");
  }

  @Test
  void anEmbargoIsSaidWithItsArticle() {
    assertThat(note(Desks.embargoed(), "en").embargoes())
        .containsExactly("UNDER EMBARGO until 4 Mar 2026, 06:00 UTC+01:00 (B)");
    assertThat(note(Desks.embargoed(), "fr").embargoes())
        .containsExactly("SOUS EMBARGO jusqu’au 4 mars 2026, 06:00 UTC+01:00 (B)");
  }

  @Test
  void aHiddenPointIsLeftOutAndCountedAndTheOthersKeepTheirNumbers() {
    Note all = note(Desks.harbour(), "en");
    Note note = note(Desks.hiding(Desks.harbour()), "en");

    assertThat(note.points())
        .extracting(NotedPoint::label)
        .isEqualTo(
            all.points().stream()
                .map(NotedPoint::label)
                .toList()
                .subList(0, all.points().size() - 1));
    assertThat(note.hidden()).containsExactly("1 point hidden by the editor, not in this note.");
    assertThat(note.counts()).isEqualTo(all.counts());
  }

  @Test
  void whereTwoPeopleRuledDifferentlyThePointIsOpenAndBothAreNamed() {
    Project one = Desks.harbour();
    Project two =
        Project.of(
            one.work()
                .after(Cases.settle(Cases.verdict(one.comparison(), 0, "none-correct", "DR"))));
    Note note = note(two, "en");

    Decision decision = note.points(Section.MAJOR).getFirst().decision();
    assertThat(decision.brief()).isEqualTo("two different verdicts");
    assertThat(decision.settled()).isFalse();
    assertThat(decision.lines(note))
        .contains(
            new Line("Verdict", "A correct (JM, 4 Mar 2026, 12:00 UTC)"),
            new Line("Verdict", "Neither correct (DR, 4 Mar 2026, 12:00 UTC)"));
  }

  private static Note note(Project project, String language) {
    return Note.of(project, Messages.in(language), NoteOptions.DEFAULT);
  }
}
