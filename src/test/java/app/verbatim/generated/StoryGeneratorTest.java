package app.verbatim.generated;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.generated.Generated.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryGeneratorTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aSeedAlwaysWritesTheSameStory(String language) {
    assertThat(texts(StoryGenerator.write(language, 5, Size.of(10))))
        .isEqualTo(texts(StoryGenerator.write(language, 5, Size.of(10))))
        .isNotEqualTo(texts(StoryGenerator.write(language, 6, Size.of(10))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aStoryHoldsEveryKindOfPlantAndOfQuotation(String language) {
    Generated story = StoryGenerator.write(language, 7, Size.of(50));
    assertThat(story.plants())
        .extracting(Generated.Plant::kind)
        .contains(
            "negation",
            "modality",
            "certainty",
            "attitude",
            "degree",
            "quantity",
            "date",
            "speaker",
            "said");
    assertThat(story.items())
        .anyMatch(it -> it.statements().size() == 2)
        .anyMatch(it -> it.spans().size() == 2)
        .anyMatch(Item::isShortened)
        .anyMatch(it -> !it.isQuoted());
  }

  @Test
  void theTruthPointsAtTheWordsOfTheReports() {
    Generated story = StoryGenerator.write("fr", 8, Size.of(10));
    List<String> texts = texts(story);
    for (Item item : story.items()) {
      for (Span span : item.spans()) {
        assertThat(span.in(texts.get(item.article()))).isNotBlank().doesNotContain("\n");
      }
    }
    assertThat(String.join("", texts)).doesNotContainPattern("[{}\\uE000-\\uF8FF]");
  }

  private static List<String> texts(Generated story) {
    return Stream.of(story)
        .flatMap(it -> it.sources().stream())
        .map(Source::bytes)
        .map(it -> new String(it, StandardCharsets.UTF_8))
        .toList();
  }
}
