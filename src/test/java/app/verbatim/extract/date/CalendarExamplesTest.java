package app.verbatim.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.language.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples each language file gives for its calendar.
class CalendarExamplesTest {

  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)]");
  private static final Pattern PUBLISHED = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d): ");

  static Stream<Arguments> examples() {
    return Languages.all().stream()
        .flatMap(
            language ->
                language.calendar().examples().stream()
                    .map(example -> Arguments.of(language.code(), example)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void everyExampleIsReadAsItSays(String code, String example) {
    Matcher on = PUBLISHED.matcher(example);
    Optional<LocalDate> published =
        on.find() ? Optional.of(LocalDate.parse(on.group(1))) : Optional.empty();
    String marked = on.reset().replaceFirst("");
    String text = MARKED.matcher(marked).replaceAll("$1");
    List<String> expected = new ArrayList<>();
    Matcher marks = MARKED.matcher(marked);
    while (marks.find()) {
      expected.add(marks.group(1) + " = " + marks.group(2));
    }

    assertThat(
            DateFinder.find(Articles.of(code, text), Languages.of(code), published).stream()
                .map(it -> it.span().in(text) + " = " + it.value().iso().orElse("?")))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"fr, 40", "en, 40", "es, 30", "de, 30", "it, 30", "pt, 30"})
  void everyLanguageHasExamples(String code, int count) {
    assertThat(Languages.of(code).orElseThrow().calendar().examples())
        .hasSizeGreaterThanOrEqualTo(count);
  }
}
