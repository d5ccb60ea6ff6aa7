package app.verbatim.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Project;
import app.verbatim.report.Excerpt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWriterTest {

  private static final Project PROJECT = new Project("all kinds", Stories.everyValue());

  @Test
  void aMajorPointIsWrittenInFull() throws IOException {
    assertThat(text(PROJECT, new TextWriter(), "en"))
        .isEqualTo(
            """
            Ada Quill: one statement differs

            A  a.txt   Friday 3 May 2024 (inferred)   4 words
            B  b.txt   date unknown                   4 words
            1 major point, 0 notable, 0 in one article only, 0 of style.

            MAJOR

            M1  Ada Quill · to confirm                                   A headline  B text
                text
                A  “*hello*”
                B  *good*bye <b>& all that</b>

            AGREEMENTS

                Monday: 1 May.

            """);
  }

  @Test
  void aNotablePointIsOneLineAndTheFourthIsCounted() throws IOException {
    String text =
        text(new Project("four", Stories.points(Section.NOTABLE, 4)), new TextWriter(), "fr");

    assertThat(text)
        .contains(
            """
            NOTABLES

            N1  hello (A)\u202f: good (B)
            N2  hello (A)\u202f: good (B)
            N3  hello (A)\u202f: good (B)
                1 autre\u202f: --format html
            """);
  }

  @Test
  void whatOnlyOneArticleHasIsGroupedByArticle() throws IOException {
    String text =
        text(new Project("only", Stories.points(Section.ONLY_IN, 4)), new TextWriter(), "en");

    assertThat(text).contains("IN ONE ARTICLE ONLY\n\nA, B  headline, text  Ada Quill: “hello”\n");
    assertThat(text).contains("\n      1 other: headline, text\n");
  }

  @Test
  void onATerminalTheDifferingWordsAreBold() throws IOException {
    assertThat(text(PROJECT, new TextWriter(true, false), "en"))
        .contains("    A  “\u001b[1mhello\u001b[0m”\n")
        .doesNotContain("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noLineIsLongerThanSeventyNineColumns(String language) throws IOException {
    Project project = new Project("h", Verbatim.compare(Stories.harbour(), List.of()));

    assertThat(text(project, new TextWriter(), language).lines())
        .allSatisfy(line -> assertThat(TextPage.columns(line)).isLessThanOrEqualTo(79))
        .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
  }

  @Test
  void whereNothingIsComparedQuotationsAreListedWithTheirSpeakersAndRules() throws IOException {
    Project project = new Project("all kinds", Stories.everyValue(), false);

    assertThat(text(project, new TextWriter(false, true), "en"))
        .contains(
            """
            QUOTATIONS

                para\u00a01  “hello”
                        direct quote · Ada Quill (inferred) · mayor · say · through AFP ·
                        2024-05-02
                        why: after the quotation
            """)
        .contains(
            """
            DATES

                para\u00a01  ‹ mayor › 2024-05-02 · why: a weekday, before or after publication
                        as the tense tells
            """);
    assertThat(text(project, new TextWriter(), "en")).doesNotContain("why:");
  }

  @Test
  void linesBreakBetweenWordsAndNotBeforeAClosingMark() {
    TextPage page = new TextPage(false);
    String words = "x".repeat(70) + " « mot » ? fin";

    page.hanging("A", 3, Excerpt.plain(words));

    assertThat(page.toString()).isEqualTo("A  " + "x".repeat(70) + "\n   « mot » ? fin\n");
  }

  @Test
  void aNarrowNoBreakSpaceIsNeverTheEndOfALine() {
    TextPage page = new TextPage(false);

    page.hanging("", 0, Excerpt.plain("x".repeat(75) + " mots\u202f; fin"));

    assertThat(page.toString()).isEqualTo("x".repeat(75) + "\nmots\u202f; fin\n");
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    TextPage page = new TextPage(false);

    page.hanging("", 4, Excerpt.plain("y".repeat(200)));

    assertThat(page.toString().replaceAll("\\s", "")).isEqualTo("y".repeat(200));
    assertThat(page.toString().lines()).allMatch(line -> line.length() <= 79).hasSize(3);
  }

  @Test
  void aLabelWiderThanThePageLeavesRoomForTheWords() {
    TextPage page = new TextPage(false);

    page.hanging("para 1, ".repeat(20), 160, Excerpt.plain("some words that go on and on and on"));

    assertThat(page.toString().replaceAll("\\s+", " ")).contains("some words that go on and on");
  }

  @Test
  void marksGoOnOverTheEndOfALine() {
    String words = "a ".repeat(50).strip();
    Excerpt marked = Excerpt.of(words, new Span(0, 99), List.of(new Passage("a", new Span(0, 99))));
    TextPage stars = new TextPage(false);
    TextPage bold = new TextPage(true);

    stars.hanging("", 0, marked);
    bold.hanging("", 0, marked);

    assertThat(stars.toString()).startsWith("*a a").endsWith("a a*\n").doesNotContain("*\n*");
    assertThat(bold.toString().lines())
        .allMatch(line -> line.startsWith("\u001b[1m") && line.endsWith("\u001b[0m"));
  }

  private static String text(Project project, TextWriter writer, String language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(project, Messages.in(language), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
