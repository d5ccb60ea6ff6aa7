package app.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Message;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Speech;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpeechExamplesTest {

  static Stream<Arguments> examples() {
    return Languages.all().stream()
        .flatMap(
            language ->
                language.speech().examples().stream()
                    .map(example -> Arguments.of(language.code(), example.text(), example)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void anExampleOfALanguageFileIsFoundAsItSays(
      String language, String text, Speech.Example example) {
    Article article = article(text, language, Boolean.TRUE.equals(example.headline()));
    List<Saying> found = Extractor.extract(List.of(article)).getFirst().sayings();

    List<String> expected = example.finds().stream().map(SpeechExamplesTest::line).toList();
    List<String> actual = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Speech.@Nullable Expected wanted = i < example.finds().size() ? example.finds().get(i) : null;
      actual.add(line(seen(article, found.get(i), wanted)));
    }
    assertThat(actual).containsExactlyElementsOf(expected);
  }

  static Stream<Language> languages() {
    return Languages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasExamples(Language language) {
    assertThat(language.speech().examples()).hasSizeGreaterThanOrEqualTo(30);
  }

  /// A text whose paragraphs are separated by an empty line.
  static Article article(String text, String language, boolean headline) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n")) {
      Span span = new Span(at, at + paragraph.length());
      blocks.add(
          new Block(
              headline && at == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH,
              span,
              OptionalInt.of(blocks.size() + 1),
              true,
              Optional.empty()));
      at += paragraph.length() + 2;
    }
    return new Article(
        "x",
        "A",
        "x.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        language,
        Optional.empty(),
        Optional.empty(),
        text,
        blocks,
        List.of());
  }

  private static String line(Speech.Expected it) {
    return Stream.of(
            it.words(),
            it.kind(),
            it.speaker(),
            it.mention(),
            it.role(),
            it.cue(),
            it.verb(),
            it.relay(),
            it.anonymity(),
            it.rule(),
            it.excluded(),
            it.members(),
            it.said())
        .map(String::valueOf)
        .collect(Collectors.joining(" ; "));
  }

  /// What was found, as far as the example says anything of it.
  private static Speech.Expected seen(
      Article article, Saying saying, Speech.@Nullable Expected wanted) {
    Quotation quotation = saying.quotation();
    Attribution who = saying.attribution();
    String words = quotation.parts().stream().map(article::at).collect(Collectors.joining(" | "));
    String kind = quotation.kind().name().toLowerCase(Locale.ROOT);
    Optional<String> excluded =
        quotation.excluded().map(Message::key).map(it -> it.substring(it.lastIndexOf('.') + 1));
    if (wanted == null) {
      return new Speech.Expected(
          words,
          kind,
          who.name().orElse("-"),
          null,
          null,
          null,
          null,
          null,
          null,
          who.rule(),
          null,
          null,
          null);
    }
    return new Speech.Expected(
        words,
        kind,
        wanted.speaker() == null ? null : who.name().orElse("-"),
        wanted.mention() == null ? null : who.mention().map(article::at).orElse("-"),
        wanted.role() == null ? null : who.role().orElse("-"),
        wanted.cue() == null ? null : who.cue().map(article::at).orElse("-"),
        wanted.verb() == null ? null : who.verb().orElse("-"),
        wanted.relay() == null
            ? null
            : who.relay().stream().map(Attribution.Relay::name).collect(Collectors.joining(", ")),
        wanted.anonymity() == null ? null : who.anonymity().orElse("-"),
        wanted.rule() == null ? null : who.rule(),
        excluded.orElse(null),
        wanted.members() == null ? null : who.members(),
        wanted.said() == null ? null : saying.said().map(it -> article.at(it.span())).orElse("-"));
  }
}
