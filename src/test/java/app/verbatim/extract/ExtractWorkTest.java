package app.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Texts;
import app.verbatim.article.Work;
import app.verbatim.bench.MadeUpReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What extraction costs, in things looked at: words for each reporting verb of their sentence,
/// speakers looked back at, namesakes compared.
class ExtractWorkTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aLiveBlogCostsWhatItsLengthCosts(String language) {
    long article = work(MadeUpReport.of(language, 5_000, 1), language);
    long liveBlog = work(MadeUpReport.of(language, 100_000, 1), language);

    assertThat(liveBlog).isBetween(15 * article, 25 * article);
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
            "He said: ",
            "he said that ",
            "« ",
            "» «",
            "“a” ",
            "“a” said, ",
            "‘“«",
            "words and ",
            "according to ",
            "selon X et Y, ",
            "Trump, Smith and ",
            "Jane Roe said “no”. ",
            "“We go on.\n\n",
            "« Il dit\n\n» que\n\n",
            "Morel a dit que Morel ",
            "<a ")
        .flatMap(piece -> Stream.of("fr", "en").map(language -> Arguments.of(language, piece)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("hostile")
  void whatNobodyWroteCostsNoMoreThanItsLength(String language, String piece) {
    long some = work(piece.repeat(2_000), language);
    long many = work(piece.repeat(8_000), language);

    assertThat(many).isLessThanOrEqualTo(5 * some + 1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aTextOfNothingButNamesakesCostsNoMoreThanItsLength(String language) {
    assertThat(work(namesakes(4_000), language))
        .isLessThanOrEqualTo(5 * work(namesakes(1_000), language));
  }

  private static String namesakes(int count) {
    List<String> first = List.of("Anna", "Paul", "Lucie", "Omar", "Jeanne", "Marc", "Nora", "Hugo");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(first.get(i % 8)).append('-').append(first.get(i / 8 % 8)).append('-');
      text.append(first.get(i / 64 % 8)).append('-').append(first.get(i / 512 % 8));
      text.append(" Morel. Morel. ");
    }
    return text.toString();
  }

  private static long work(String text, String language) {
    Work work = new Work();
    Extractor.extract(Texts.article(text, language), Optional.empty(), work);
    return work.steps();
  }
}
