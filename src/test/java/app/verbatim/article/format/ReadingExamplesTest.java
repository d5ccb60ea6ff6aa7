package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Reading.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples of each language file.
class ReadingExamplesTest {

  @ParameterizedTest
  @MethodSource("examples")
  void eachLineIsReadAsItsKind(String language, Example example, String separator) {
    Article article = Pages.read(String.join(separator, example.lines()));

    assertThat(Pages.kinds(article)).isEqualTo(example.kinds());
    assertThat(article.language()).isEqualTo(language);
  }

  static Stream<Object[]> examples() {
    return Languages.all().stream()
        .flatMap(
            language ->
                language.reading().examples().stream()
                    .flatMap(
                        it ->
                            Stream.of("\n", "\n\n")
                                .map(gap -> new Object[] {language.code(), it, gap})));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageFileHasExamples(Language language) {
    assertThat(language.reading().examples()).isNotEmpty();
  }

  static List<Language> languages() {
    return Languages.all();
  }
}
