package app.verbatim.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point.Section;
import app.verbatim.project.Project;
import app.verbatim.report.Desks;
import app.verbatim.report.Length;
import app.verbatim.report.NoteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {

  static List<Project> projects() {
    return List.of(
        new Project("harbour", Verbatim.compare(Stories.harbour(), List.of())),
        new Project("harbour", Verbatim.extract(Stories.harbour(), List.of()), false),
        new Project("<all> & \"kinds\"", Stories.everyValue()),
        new Project("notable", Stories.points(Section.NOTABLE, 2)),
        new Project("style", Stories.points(Section.STYLE, 2)),
        new Project("only", Stories.points(Section.ONLY_IN, 2)));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void thePageFetchesAndRunsNothing(Project project) throws IOException {
    assertThat(html(project))
        .doesNotContainIgnoringCase("src=")
        .doesNotContainIgnoringCase("url(")
        .doesNotContainIgnoringCase("@import")
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<link")
        .doesNotContainPattern("(?i)\\son[a-z]+=")
        .doesNotContainIgnoringCase("http:")
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"")
        .contains("<meta name=\"referrer\" content=\"no-referrer\">");
  }

  @ParameterizedTest
  @MethodSource("projects")
  void everyElementIsClosedInItsPlace(Project project) throws IOException {
    assertThat(HtmlTags.misplaced(html(project))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void everyLinkLeadsToAPlaceOnThePageAndNoPlaceIsNamedTwice(Project project) throws IOException {
    String html = html(project);
    List<String> places = all("\\bid=\"([^\"]*)\"", html);

    assertThat(places).doesNotHaveDuplicates().containsAll(all("href=\"#([^\"]*)\"", html));
  }

  @Test
  void whatAnArticleHoldsCannotBecomeMarkup() throws IOException {
    Comparison comparison = Stories.comparisonOf("<script>alert('x')</script>\u0000&amp;");

    assertThat(html(new Project("<i>", comparison)))
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\ufffd&amp;amp;")
        .contains("<h1><bdi>&lt;i&gt;</bdi></h1>");
  }

  @Test
  void theVersionsStandFaceToFaceWithTheirDifferingWordsMarked() throws IOException {
    assertThat(html(projects().get(2)))
        .contains("<bdi class=\"words\" lang=\"en\">“<mark>hello</mark>”</bdi>")
        .contains(
            "<bdi class=\"words\" lang=\"und\"><mark>good</mark>bye &lt;b&gt;&amp; all"
                + " that&lt;/b&gt;</bdi>")
        .contains("<span class=\"letter ours\">A</span>");
  }

  @Test
  void inTheTextsAPassageLeadsBackToItsPoint() throws IOException {
    assertThat(html(projects().get(2)))
        .contains("Ada mayor <a class=\"ref\" href=\"#p1\">M1</a>“<u>hello</u>” said");
  }

  @Test
  void severityIsALetterAndAShapeNotColourAlone() throws IOException {
    assertThat(html(projects().get(2)))
        .containsPattern("<span class=\"sev major\"><svg .*</svg>M1<");
  }

  @Test
  void theSameProjectGivesTheSameBytes() throws IOException {
    assertThat(html(projects().getFirst())).isEqualTo(html(projects().getFirst()));
  }

  @Test
  void verdictsStateAndEmbargoStandOnThePageAndAtTheFootOfEachSheet() throws IOException {
    String html = html(Desks.embargoed());

    assertThat(html)
        .contains("<p class=\"state\">PROJET\u202f: 1 sur 3 réglés</p>")
        .contains("<p class=\"embargo\">SOUS EMBARGO jusqu’au 4 mars 2026, 06:00 UTC+01:00 (B)</p>")
        .contains("<dt>Verdict</dt><dd><bdi>B exact (JM, 4 mars 2026, 12:00 UTC)</bdi></dd>")
        .contains("@bottom-left { content: \"Harbour bridge\"; }")
        .contains("PROJET\\202f \\3a  1 sur 3 r\\e9 gl\\e9 s \\b7  SOUS EMBARGO");
  }

  @Test
  void onePageHoldsTheTableOfMajorPointsAndNoCard() throws IOException {
    String html = html(Desks.harbour(), Length.PAGE);

    assertThat(html).contains("<table class=\"majors\">").doesNotContain("<article", "<details");
    assertThat(html(Desks.harbour(), Length.DIFFERENCES))
        .contains("<article")
        .doesNotContain("class=\"texts\"");
    assertThat(all("href=\"#([^\"]*)\"", html)).isEmpty();
  }

  @Test
  void whatACaseIsCalledCannotLeaveTheStyleSheet() {
    String title = "\"; } </style><script>\\";
    assertThat(HtmlPrint.string(title))
        .isEqualTo("\"\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c script\\3e \\5c \"");
  }

  @Test
  void aTemplateTakesAsManyValuesAsItHasHoles() {
    assertThat(Html.of("<i>{}</i>{}", "a<b", Html.of("<b></b>")).markup())
        .isEqualTo("<i>a&lt;b</i><b></b>");
    assertThat(Html.of("{}{}", "{}", "x").markup()).isEqualTo("{}x");
    assertThatThrownBy(() -> Html.of("{}")).hasMessageContaining("hole");
    assertThatThrownBy(() -> Html.of("", "x")).hasMessageContaining("more values");
  }

  @Test
  void theIndexLeadsToEachNoteAndNamesWhatWasLeftOut() {
    Map<String, HtmlIndex.Line> notes = new LinkedHashMap<>();
    notes.put("a: b?.html", new HtmlIndex.Line("A & B", "One differs.", "1 major point."));

    String html =
        new String(HtmlIndex.write(notes, List.of("c"), Messages.in("en")), StandardCharsets.UTF_8);

    assertThat(html)
        .contains("href=\"./a%3A%20b%3F.html\"><bdi>A &amp; B</bdi></a>")
        .contains("<bdi>c</bdi></td><td class=\"bad\">fewer than two articles could be read");
    assertThat(HtmlTags.misplaced(html)).isEmpty();
  }

  private static List<String> all(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(HtmlWriterTest::first).toList();
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }

  private static String html(Project project) throws IOException {
    return html(project, Length.COMPLETE);
  }

  private static String html(Project project, Length length) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter(NoteOptions.DEFAULT.with(length)).write(project, Messages.in("fr"), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
