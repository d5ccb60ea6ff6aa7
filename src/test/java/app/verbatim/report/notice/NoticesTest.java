package app.verbatim.report.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.project.Project;
import app.verbatim.report.Desks;
import app.verbatim.report.Note;
import app.verbatim.report.NoteOptions;
import app.verbatim.report.NotedPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private static final Fix FERRY = new Fix("M1", "A ferry was ordered in April", "");
  private static final Fix WEEKS = new Fix("M2", "fourteen weeks", "eleven weeks");

  @Test
  void oneNoticeNamesEveryPointInTheEditorsWordsAndWhoMustApprove() {
    assertThat(draft("en", order(NoticeKind.CORRECTION, FERRY, WEEKS)))
        .isEqualTo(
            """
            DRAFT, to be approved by: ____
            CORRECTED-Harbour bridge to close in May

            (Corrects Jane Morrow quote in paragraphs 2 and 3: “A ferry was ordered in April”, not “No”; “fourteen weeks”, not “eleven weeks”)

            (full corrected text follows)
            """);
    assertThat(draft("fr", order(NoticeKind.CORRECTION, FERRY, WEEKS)))
        .isEqualTo(
            """
            PROJET, à valider par\u202f: ____
            CORRECTION Harbour bridge

            ATTENTION - CORRIGE la citation de Jane Morrow aux 2e et 3e paragraphes ///
            Bien lire au 3e paragraphe\u202f: «\u202fA ferry was ordered in April\u202f» (et non «\u202fNo\u202f»).
            Bien lire au 2e paragraphe\u202f: «\u202ffourteen weeks\u202f» (et non «\u202feleven weeks\u202f»).
            Le reste sans changement.
            """);
  }

  @Test
  void aKillSaysWhyAndWhetherASubstituteFollows() {
    Order kill = new Order(NoticeKind.KILL, List.of(), "Ed. Desk", "The bridge stays open", true);

    assertThat(draft("en", kill))
        .isEqualTo(
            """
            DRAFT, to be approved by: Ed. Desk
            KILL Harbour bridge

            Please kill item ____ “Harbour bridge to close in May”. The bridge stays open. A substitute will follow.
            """);
  }

  @Test
  void everyKindHasAFormInEveryLanguageThatLeavesNoPlaceOpen() {
    for (String language : Messages.LANGUAGES) {
      for (NoticeKind kind : NoticeKind.values()) {
        Order order = new Order(kind, List.of(FERRY), "Ed.", "Doubt", false);
        assertThat(draft(language, order))
            .as(language + kind)
            .doesNotContain("{", "}")
            .contains("Ed.");
      }
    }
  }

  @Test
  void withoutACopyOfOursOrWordsOrAPointNothingIsDrafted() {
    assertThat(refusal(Desks.embargoed(), order(NoticeKind.CORRECTION, FERRY)))
        .isEqualTo("notice.noCopy");
    assertThat(refusal(Desks.harbour(), order(NoticeKind.CORRECTION, new Fix("M1", " ", ""))))
        .isEqualTo("notice.noWords");
    assertThat(refusal(Desks.harbour(), order(NoticeKind.CORRECTION, new Fix("M9", "x", ""))))
        .isEqualTo("notice.noSuchPoint");
    assertThat(refusal(Desks.harbour(), order(NoticeKind.CORRECTION))).isEqualTo("notice.noPoint");
    assertThat(refusal(Desks.harbour(), order(NoticeKind.KILL))).isEqualTo("notice.noReason");
  }

  @Test
  void whatIsTypedIsNeverAPlaceAndADesksOwnFormIsUsed() {
    Forms own =
        Forms.in("en")
            .with(
                NoticeKind.ONLINE,
                new Form("For {approver}\n{embargo}\n{each}\n* {read} / {other}\n{end}\nEnd.\n"));

    assertThat(
            draft(
                own,
                new Order(
                    NoticeKind.ONLINE,
                    List.of(new Fix("M1", "{not} $1 \u202ex", "")),
                    "",
                    "",
                    false)))
        .isEqualTo("For ____\n* {not} $1 [U+202E]x / {other}\nEnd.\n");
  }

  @Test
  void theActionOfTheVerdictIsProposedAndAKillNever() {
    Note note = note("en", Desks.harbour());
    List<NotedPoint> points = note.points();

    assertThat(NoticeKind.proposed(points)).isEqualTo(NoticeKind.CORRECTION);
    assertThat(NoticeKind.proposed(points.subList(1, 2))).isEqualTo(NoticeKind.CORRECTION);
  }

  private static Order order(NoticeKind kind, Fix... fixes) {
    return new Order(kind, List.of(fixes), "", "", false);
  }

  private static String draft(String language, Order order) {
    return ((Draft.Written)
            Notices.draft(note(language, Desks.harbour()), order, Forms.in(language)))
        .text();
  }

  private static String draft(Forms forms, Order order) {
    return ((Draft.Written) Notices.draft(note("en", Desks.harbour()), order, forms)).text();
  }

  private static String refusal(Project project, Order order) {
    return ((Draft.Refused) Notices.draft(note("en", project), order, Forms.in("en"))).why().key();
  }

  private static Note note(String language, Project project) {
    return Note.of(project, Messages.in(language), NoteOptions.DEFAULT);
  }
}
