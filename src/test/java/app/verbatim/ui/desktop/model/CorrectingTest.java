package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Correction;
import app.verbatim.article.Passage;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectingTest {

  private static final String REPORT =
      """
      The lighthouse, %s edition

      “The lighthouse will %s be painted this summer,” said Yann Morvel, the keeper.
      """;

  private final Words words = new Words("en");
  private final Session session = new Session(new Real(), Runnable::run, Runnable::run);
  private final Choice choice = new Choice(session, words);
  private final Correcting correcting = new Correcting(session, choice, words);

  private static final class Real implements Comparer {
    @Override
    public Comparison compare(List<Source> sources) {
      return Verbatim.compare(sources, List.of());
    }

    @Override
    public Comparison compare(
        List<Source> sources, List<Correction> corrections, IntConsumer done) {
      return Verbatim.compare(sources, corrections, done);
    }
  }

  @BeforeEach
  void giveTwoReports() {
    session.add(Given.of(List.of(source("north", "certainly"), source("south", "perhaps"))));
  }

  private static Source source(String name, String word) {
    return new Source(name + ".txt", REPORT.formatted(name, word).getBytes(StandardCharsets.UTF_8));
  }

  private Comparison shown() {
    return session.comparison().get().orElseThrow();
  }

  private List<String> speakers() {
    return shown().extracts().stream()
        .flatMap(extract -> extract.sayings().stream())
        .flatMap(saying -> saying.attribution().name().stream())
        .toList();
  }

  private List<SaidAs> said() {
    return correcting.said(choice.chosen().get().orElseThrow().faces());
  }

  @Test
  void anotherSpeakerIsHeardInEveryArticleOfTheLineAndInTheFindings() {
    List<SaidAs> said = said();
    SaidAs first = said.getFirst();
    correcting.change(
        said,
        first,
        first.with(" Anna Tregor ", first.role(), first.day(), first.kind(), first.counts()));

    assertThat(speakers()).containsExactly("Anna Tregor", "Anna Tregor");
    assertThat(choice.chosen().get().orElseThrow().speakers()).containsExactly("Anna Tregor");

    session.undo();
    session.undo();
    assertThat(speakers()).containsExactly("Yann Morvel", "Yann Morvel");
  }

  @Test
  void aQuotationThatDoesNotCountLeavesTheFindings() {
    correcting.change(said(), said().getFirst(), said().getFirst().counted(false));
    assertThat(shown().points()).noneMatch(it -> it.findings().getFirst().kind().equals("wording"));
  }

  @Test
  void twoVersionsArePartedAndPutTogetherAgain() {
    List<Passage> both =
        shown().extracts().stream()
            .map(it -> new Passage(it.article().id(), it.sayings().getFirst().quotation().words()))
            .toList();
    int before = shown().statements().size();
    correcting.unlink(Optional.empty());
    assertThat(shown().statements()).hasSize(before + 1);

    choice.entries().get().stream()
        .filter(it -> it.articles().contains(both.get(1).article()))
        .findFirst()
        .ifPresent(choice::choose);
    correcting.link(Optional.of(both.getFirst()));
    assertThat(shown().statements()).hasSize(before);
  }

  @Test
  void whatIsSaidOfAnArticleStaysWhereTheFieldIsEmpty() {
    String article = session.work().get().ids().getFirst();
    correcting.describe(article, " Harbour Gazette ", Optional.empty(), "");
    assertThat(shown().extract(article).article().outlet()).contains("Harbour Gazette");

    correcting.describe(article, "", Optional.empty(), "");
    assertThat(correcting.given(article).outlet()).isEmpty();
  }

  @Test
  void aDateIsAskedForWhereNothingTellsItAndWordsHangOnIt() {
    assertThat(correcting.questions())
        .extracting(Correcting.DateQuestion::question)
        .containsExactly(
            "A: publication date unknown; ‹\u202fthis summer\u202f› is not resolved.",
            "B: publication date unknown; ‹\u202fthis summer\u202f› is not resolved.");
  }
}
