package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Change;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Member;
import app.verbatim.finding.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Small stories, each in a folder of its own, with all that is to be found in them in
/// `expected.json`: who said what, which statements are the same, which differences are flagged.
///
/// `mvn test -Dtest=StoriesTest -Dstories.rewrite=true` writes the expectations anew. Read the
/// difference, and commit it on its own with the reason.
class StoriesTest {

  private static final String STORIES = "src/test/resources/stories";

  static Stream<StoryFolder> stories() throws IOException {
    List<StoryFolder> stories = StoryFolder.in(STORIES);
    assertThat(stories).hasSizeGreaterThan(5);
    return stories.stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theStoryIsReadAsExpected(StoryFolder story) throws IOException {
    JsonNode found = asJson(story.compare("\n"));
    Path expected = story.folder().resolve("expected.json");
    if (Boolean.getBoolean("stories.rewrite")) {
      Files.writeString(
          expected,
          StoryFolder.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(found) + "\n");
    }
    assertThat(found.toPrettyString())
        .isEqualTo(StoryFolder.JSON.readTree(Files.readString(expected)).toPrettyString());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void lineEndsOfAnotherSystemChangeNothing(StoryFolder story) throws IOException {
    assertThat(asJson(story.compare("\r\n")).toPrettyString())
        .isEqualTo(asJson(story.compare("\n")).toPrettyString());
  }

  private static JsonNode asJson(Comparison comparison) {
    Map<String, Object> story = new LinkedHashMap<>();
    story.put(
        "quotations",
        comparison.extracts().stream()
            .flatMap(extract -> extract.sayings().stream().map(it -> quotation(extract, it)))
            .toList());
    story.put(
        "statements",
        comparison.statements().stream()
            .filter(statement -> statement.members().size() > 1)
            .map(StoriesTest::statement)
            .toList());
    story.put(
        "findings",
        comparison.findings().stream().map(finding -> finding(comparison, finding)).toList());
    story.put(
        "agreements",
        comparison.agreements().stream()
            .map(it -> it.kind() + ": " + words(comparison, it.passages()))
            .toList());
    return StoryFolder.JSON.valueToTree(story);
  }

  private static String quotation(Extract extract, Saying saying) {
    Article article = extract.article();
    return "%s %s: %s (%s)%s"
        .formatted(
            article.letter(),
            lower(saying.quotation().kind()),
            words(article, saying.quotation().parts()),
            speaker(saying.attribution()),
            saying.quotation().excluded().isPresent() ? " set aside" : "");
  }

  private static String speaker(Attribution attribution) {
    List<String> told = new ArrayList<>();
    told.add(attribution.name().orElse(lower(attribution.status())));
    attribution.role().ifPresent(told::add);
    attribution.verb().ifPresent(told::add);
    return String.join("; ", told);
  }

  private static List<String> statement(Statement statement) {
    return statement.members().stream().map(StoriesTest::member).toList();
  }

  private static String member(Member member) {
    return member.extract().article().letter()
        + ": "
        + words(member.extract().article(), member.parts());
  }

  private static Map<String, Object> finding(Comparison comparison, Finding finding) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("kind", lower(finding.severity()) + " " + finding.kind());
    shown.put("passages", words(comparison, finding.passages()));
    if (!finding.changes().isEmpty()) {
      List<String> changes = new ArrayList<>();
      finding.changes().forEach(change -> changes.add(change(comparison, change)));
      shown.put("changes", changes);
    }
    return shown;
  }

  private static String change(Comparison comparison, Change change) {
    return "%s %s: %s | %s"
        .formatted(
            lower(change.severity()),
            lower(change.kind()),
            words(comparison, change.left()),
            words(comparison, change.right()));
  }

  private static String words(Comparison comparison, Optional<Passage> passage) {
    return passage.map(it -> words(comparison, List.of(it)).getFirst()).orElse("");
  }

  private static List<String> words(Comparison comparison, List<Passage> passages) {
    return passages.stream()
        .map(
            it -> {
              Article article = comparison.extract(it.article()).article();
              return article.letter() + ": " + article.at(it.span());
            })
        .toList();
  }

  private static String words(Article article, List<Span> spans) {
    return String.join(" … ", spans.stream().map(article::at).toList());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
