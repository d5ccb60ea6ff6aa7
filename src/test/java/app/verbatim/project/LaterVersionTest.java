package app.verbatim.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Slug;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterVersionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BC-Dam | bc dam | 0
          BC-Dam, 1st Ld | bc dam | 1
          BC-Dam, 2nd Ld-Writethru | bc dam | 2
          Dam/Ardley/3. Lead | dam ardley | 3
          barrage-Ardley-LEAD-2 | barrage ardley | 2
          UPDATE 4-Dam emptied above Ardley | dam emptied above ardley | 4
          Barrage vidé (LEAD) | barrage vide | 1
          DAM-LEADERS | dam leaders | 0
          LEAD-POISONING | lead poisoning | 0
          """)
  void aSlugCountsItsVersions(String words, String item, int version) {
    assertThat(Slug.of(words)).isEqualTo(new Slug(item, version));
  }

  private static Stream<String> ninjs(String fields) {
    return Stream.of(
        "{"
            + fields
            + ", \"body_text\": \"The dam above Ardley was emptied on Monday, the board said: "
            + fields.hashCode()
            + "\"}");
  }

  private static String html(String head, String text) {
    return "<html><head>"
        + head
        + "</head><body><article><h1>Dam emptied above the town of Ardley</h1><p>The dam above"
        + " Ardley was emptied on Monday, the water board said in a statement. "
        + text
        + "</p></article></body></html>";
  }

  private static List<String> shown(Stream<String> files) {
    List<Source> sources =
        files.map(it -> new Source("f", it.getBytes(StandardCharsets.UTF_8))).toList();
    List<Article> articles =
        ArticleReaders.readAll(sources).stream().map(it -> ((Read) it).article()).toList();
    return LaterVersion.among(articles).stream()
        .map(
            it ->
                letter(articles, it.later())
                    + " after "
                    + letter(articles, it.earlier())
                    + ": "
                    + Messages.in("en").say(it.reason()))
        .toList();
  }

  private static String letter(List<Article> articles, String id) {
    return articles.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow().letter();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "uri": "u1", "version": "2" | "uri": "u1", "version": "3" | B after A: same item, version 3 after 2
          "uri": "u1", "version": "3" | "uri": "u1", "version": "2" | A after B: same item, version 3 after 2
          "uri": "u1", "version": "2" | "uri": "u2", "version": "3" |
          "uri": "u1", "version": "2" | "uri": "u1", "version": "2", "urgency": 3 |
          "uri": "u1", "slugline": "dam", "version": "2", "copyrightholder": "N" | "uri": "u2", "slugline": "dam", "version": "4", "copyrightholder": "N" | B after A: same slug, version 4 after 2
          "uri": "u1", "slugline": "dam", "version": "2", "copyrightholder": "N" | "uri": "u2", "slugline": "dam", "version": "4", "copyrightholder": "M" |
          "uri": "u1", "slugline": "DAM", "copyrightholder": "N" | "uri": "u2", "slugline": "DAM, 1st Ld", "copyrightholder": "N" | B after A: same slug, version 1 after 0
          "uri": "u1", "slugline": "DAM", "copyrightholder": "N" | "uri": "u2", "slugline": "DAM", "copyrightholder": "N" |
          """)
  void theLaterOfTwoWireItemsIsTold(String one, String other, String expected) {
    assertThat(shown(Stream.concat(ninjs(one), ninjs(other))))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void theLaterOfTwoSavedPagesIsTold() {
    String page = "<link rel=canonical href='https://example.org/dam'>";
    String day = "<meta property='article:published_time' content='2025-03-1%d'>";

    assertThat(
            shown(
                Stream.of(
                    html(page + day.formatted(2), "No one was hurt."),
                    html(page + day.formatted(1), "It is safe."),
                    html(day.formatted(3), "Elsewhere."))))
        .containsExactly(
            "A after B: same address, published Wednesday 12 March 2025 after Tuesday 11 March"
                + " 2025");
  }

  @Test
  void oneHeadlineOfOneOutletOnTwoDaysIsToldAndOfTwoOutletsIsNot() {
    String site = "<meta property='og:site_name' content='%s'>";
    String day = "<meta property='article:published_time' content='2025-03-1%d'>";

    assertThat(
            shown(
                Stream.of(
                    html(site.formatted("Packet") + day.formatted(1), "No one was hurt."),
                    html(site.formatted("Packet") + day.formatted(2), "It is safe."),
                    html(site.formatted("Herald") + day.formatted(3), "It is not."))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("B after A: same headline and outlet");
  }
}
