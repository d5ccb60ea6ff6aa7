package app.verbatim.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Span;
import app.verbatim.article.language.Languages;
import app.verbatim.extract.date.DateFinder;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.figure.Figure.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples each language file gives for its numbers.
class NumbersExamplesTest {

  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)]");

  static Stream<Arguments> examples() {
    return Languages.all().stream()
        .flatMap(
            language ->
                language.numbers().examples().stream()
                    .map(example -> Arguments.of(language.code(), example)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void everyExampleIsReadAsItSays(String code, String example) {
    String text = MARKED.matcher(example).replaceAll(it -> Matcher.quoteReplacement(it.group(1)));
    List<String> expected = new ArrayList<>();
    Matcher marks = MARKED.matcher(example);
    while (marks.find()) {
      expected.add(marks.group(1) + " = " + marks.group(2));
    }

    Article article = article(code, text);
    List<DateMention> dates = DateFinder.find(article, Languages.of(code), Optional.empty());
    assertThat(
            FigureFinder.find(article, Languages.of(code), dates).stream()
                .map(it -> it.span().in(text) + " = " + written(it)))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"fr, 30", "en, 30", "es, 30", "de, 30", "it, 30", "pt, 30"})
  void everyLanguageHasExamples(String code, int count) {
    assertThat(Languages.of(code).orElseThrow().numbers().examples())
        .hasSizeGreaterThanOrEqualTo(count);
  }

  private static String written(Figure figure) {
    String bound =
        figure.bound() == Bound.EXACT
            ? ""
            : figure.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
    return bound
        + figure.value().toPlainString()
        + figure.upTo().map(to -> ".." + to.toPlainString()).orElse("")
        + (figure.unit().isEmpty() ? "" : " " + figure.unit())
        + (figure.of().isEmpty() ? "" : ": " + figure.of());
  }

  private static Article article(String language, String text) {
    Block block =
        new Block(
            Block.Kind.PARAGRAPH,
            new Span(0, text.length()),
            OptionalInt.of(1),
            true,
            Optional.empty());
    return new Article(
        "test",
        "A",
        "test.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        language,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(block),
        List.of());
  }
}
