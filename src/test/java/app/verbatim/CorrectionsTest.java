package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Correction;
import app.verbatim.article.Given;
import app.verbatim.article.Passage;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Statement;
import app.verbatim.project.Action;
import app.verbatim.project.Cases;
import app.verbatim.project.Corrected;
import app.verbatim.project.Project;
import app.verbatim.project.Work;
import app.verbatim.project.file.ChoicesFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each correction through the whole comparison.
class CorrectionsTest {

  private static final String GAZETTE =
      """
      Quarry plan divides Thorley

      THORLEY, 3 March 2026

      “The quarry will not reopen before the autumn,” council leader Ruth Ames said on Monday.

      “Nobody asked the people of the valley,” farmer Tom Hale said.

      Ames called the plan “careful”.

      Sign up for our newsletter
      """;

  private static final String TIMES =
      """
      Thorley quarry to stay closed

      THORLEY, 3 March 2026

      “The quarry will not reopen before the autumn,” council leader Ruth Ames said on Monday.

      “No one in the valley was consulted,” farmer Tom Hale said.
      """;

  private final List<Source> sources =
      List.of(Cases.source("gazette.txt", GAZETTE), Cases.source("times.txt", TIMES));
  private final Comparison before = Verbatim.compare(sources, List.of());
  private final Article gazette = before.extracts().get(0).article();
  private final Article times = before.extracts().get(1).article();

  @Test
  void anotherSpeakerIsFollowedByTheFindings() {
    Comparison after =
        compare(new Correction.Speaker(in(gazette, "The quarry will not"), "Paul Stone"));

    assertThat(saying(after, 0, "The quarry").attribution().name()).contains("Paul Stone");
    assertThat(saying(after, 0, "The quarry").attribution().rule()).isEqualTo("editor");
    assertThat(kinds(before)).doesNotContain("speaker");
    assertThat(kinds(after)).contains("speaker");
  }

  @Test
  void aQuotationCanBeLeftWithoutASpeaker() {
    Comparison after = compare(new Correction.Speaker(in(gazette, "The quarry will not"), " "));
    assertThat(saying(after, 0, "The quarry").attribution().status())
        .isEqualTo(Attribution.Status.UNATTRIBUTED);
  }

  @Test
  void anotherRoleIsTheOneShown() {
    Comparison after = compare(new Correction.Role(in(gazette, "The quarry will not"), "mayor"));
    assertThat(saying(after, 0, "The quarry").attribution().role()).contains("mayor");
    assertThat(saying(after, 0, "The quarry").attribution().name()).contains("Ruth Ames");
  }

  @Test
  void wordsThatNameADateMeanTheDayGiven() {
    Comparison after =
        compare(new Correction.Date(in(gazette, "on Monday"), LocalDate.of(2026, 2, 23)));
    assertThat(saying(after, 0, "The quarry").said().flatMap(it -> it.value().iso()))
        .contains("2026-02-23");
    assertThat(kinds(before)).doesNotContain("date");
    assertThat(kinds(after)).contains("date");
  }

  @Test
  void aQuotationWithoutADateIsGivenOne() {
    Comparison after =
        compare(new Correction.Date(in(gazette, "Nobody asked"), LocalDate.of(2026, 2, 27)));
    assertThat(saying(after, 0, "Nobody").said().flatMap(it -> it.value().iso()))
        .contains("2026-02-27");
  }

  @Test
  void anotherKindIsTheOneUsed() {
    assertThat(saying(before, 0, "The quarry").quotation().kind()).isEqualTo(Quotation.Kind.DIRECT);
    Comparison after =
        compare(
            new Correction.Kind(in(gazette, "The quarry will not"), Correction.Kind.As.PARTIAL));
    assertThat(saying(after, 0, "The quarry").quotation().kind()).isEqualTo(Quotation.Kind.PARTIAL);
  }

  @Test
  void aQuotationEndsWhereTheEditorSays() {
    Passage quotation = in(gazette, "The quarry will not");
    Span shorter = new Span(quotation.span().start(), quotation.span().end() - 19);
    Comparison after = compare(new Correction.Words(quotation, shorter));

    assertThat(gazette.at(saying(after, 0, "The quarry").quotation().words()))
        .isEqualTo("The quarry will not reopen");
    Comparison both =
        compare(
            new Correction.Words(quotation, shorter),
            new Correction.Speaker(quotation, "Paul Stone"));
    assertThat(saying(both, 0, "The quarry").attribution().name()).contains("Paul Stone");
  }

  @Test
  void aQuotationIsSetAsideAndTakenBackIn() {
    Passage quotation = in(gazette, "Nobody asked");
    Comparison aside = compare(new Correction.Excluded(quotation, true));
    assertThat(saying(aside, 0, "Nobody").quotation().excluded()).isPresent();
    assertThat(statementOf(aside, quotation)).isEmpty();

    Comparison back =
        compare(
            new Correction.Excluded(quotation, true), new Correction.Excluded(quotation, false));
    assertThat(back.points()).isEqualTo(before.points());
  }

  @Test
  void aBlockIsOfAnotherKindOrTakenIn() {
    Passage newsletter = place(gazette, "Sign up");
    Block now = block(compare(new Correction.BlockCompared(newsletter, true)), newsletter);
    assertThat(now.compared()).isTrue();

    Passage quoted = place(gazette, "Ames called");
    Block crosshead =
        block(compare(new Correction.BlockKind(quoted, Block.Kind.CROSSHEAD)), quoted);
    assertThat(crosshead.kind()).isEqualTo(Block.Kind.CROSSHEAD);
    assertThat(crosshead.paragraph()).isEmpty();
    Block caption = block(compare(new Correction.BlockKind(quoted, Block.Kind.CAPTION)), quoted);
    assertThat(caption.compared()).isFalse();
  }

  @Test
  void whatIsSaidOfAnArticleWinsOverItsText() {
    Given given =
        new Given(
            Optional.of(LocalDate.of(2026, 3, 10)),
            Optional.of("The Thorley Gazette"),
            Optional.of("en"),
            Optional.of(Article.Role.OUR_COPY));
    Comparison after = compare(new Correction.Metadata(gazette.id(), given));
    Extract extract = after.extracts().getFirst();
    assertThat(extract.article().outlet()).contains("The Thorley Gazette");
    assertThat(extract.article().role()).contains(Article.Role.OUR_COPY);
    assertThat(saying(after, 0, "The quarry").said().flatMap(it -> it.value().iso()))
        .contains("2026-03-09");
  }

  @Test
  void twoPassagesBecomeOneStatementAndPartAgain() {
    Passage left = in(gazette, "Nobody asked");
    Passage right = in(times, "No one in the valley");
    Comparison linked = compare(new Correction.Link(left, right));
    assertThat(statementOf(linked, left)).isPresent().isEqualTo(statementOf(linked, right));

    Passage same = in(gazette, "The quarry will not");
    Passage other = in(times, "The quarry will not");
    assertThat(statementOf(before, same)).isEqualTo(statementOf(before, other));
    Comparison apart = compare(new Correction.Unlink(same, other));
    assertThat(statementOf(apart, same)).isNotEqualTo(statementOf(apart, other));
  }

  @Test
  void aCorrectionThatFindsNothingChangesNothingAndIsReported() {
    Passage nowhere = new Passage(gazette.id(), new Span(0, 5));
    Passage otherArticle = new Passage("0123456789ab", in(gazette, "The quarry").span());
    List<Correction> lost =
        List.of(
            new Correction.Speaker(nowhere, "Paul Stone"),
            new Correction.Role(otherArticle, "mayor"),
            new Correction.Date(nowhere, LocalDate.of(2026, 1, 1)),
            new Correction.Kind(nowhere, Correction.Kind.As.INDIRECT),
            new Correction.Words(otherArticle, new Span(3, 9)),
            new Correction.Excluded(nowhere, true),
            new Correction.BlockCompared(otherArticle, false),
            new Correction.Metadata("0123456789ab", Given.NOTHING),
            new Correction.Link(in(gazette, "Nobody asked"), otherArticle));
    Work work = Work.of("", sources, ChoicesFile.standard());
    for (Correction correction : lost) {
      work = work.after(new Action.Correct(new Corrected(correction, List.of())));
    }

    Project project = Project.of(work);

    assertThat(project.comparison())
        .isEqualTo(Project.of(Work.of("", sources, ChoicesFile.standard())).comparison());
    assertThat(project.lost()).extracting(Corrected::correction).isEqualTo(lost);
  }

  @Test
  void aCorrectionMadeOnOtherWordsIsNotGivenToThoseThatStandThereNow() {
    Correction speaker = new Correction.Speaker(in(gazette, "The quarry will not"), "Paul Stone");
    Corrected corrected = new Corrected(speaker, List.of("The quarry may not reopen before it."));
    Project project =
        Project.of(
            Work.of("", sources, ChoicesFile.standard()).after(new Action.Correct(corrected)));

    assertThat(saying(project.comparison(), 0, "The quarry").attribution().name())
        .contains("Ruth Ames");
    assertThat(project.lost()).containsExactly(corrected);
  }

  private Comparison compare(Correction... corrections) {
    return Verbatim.compare(sources, List.of(corrections));
  }

  /// The quotation that begins so.
  private Passage in(Article article, String words) {
    return before.extract(article.id()).sayings().stream()
        .map(it -> it.quotation().words())
        .filter(it -> article.at(it).startsWith(words))
        .findFirst()
        .map(article::passage)
        .orElseGet(() -> place(article, words));
  }

  private static Passage place(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.passage(new Span(start, start + words.length()));
  }

  private static Saying saying(Comparison comparison, int article, String words) {
    Extract extract = comparison.extracts().get(article);
    return extract.sayings().stream()
        .filter(it -> extract.article().at(it.quotation().words()).startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static Block block(Comparison comparison, Passage at) {
    Article article = comparison.extract(at.article()).article();
    return article.blocks().get(article.blockAt(at.span().start()));
  }

  private static Optional<String> statementOf(Comparison comparison, Passage passage) {
    return comparison.statements().stream()
        .filter(
            it ->
                it.members().stream()
                    .anyMatch(
                        member ->
                            member.extract().article().id().equals(passage.article())
                                && member.span().equals(passage.span())))
        .map(Statement::id)
        .findFirst();
  }

  private static List<String> kinds(Comparison comparison) {
    return comparison.findings().stream().map(Finding::kind).toList();
  }
}
