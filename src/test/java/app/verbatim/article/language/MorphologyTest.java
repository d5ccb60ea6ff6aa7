package app.verbatim.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {

  private static final Morphology FRENCH = in("fr");
  private static final Morphology ENGLISH = in("en");

  private static Morphology in(String code) {
    return Morphology.of(Languages.of(code).orElseThrow());
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "fr, négociations, negociation",
    "fr, Négociations, negociation",
    "fr, averti, avertir",
    "fr, président, president",
    "fr, ambassadrice, ambassadeur",
    "fr, porteraient, porter",
    "fr, trumpistes, trump",
    "en, warned, warn",
    "en, Officials, official",
    "en, said, say",
    "es, declaraciones, declaracion",
    "es, declararon, declarar",
    "de, Regierungen, regierung",
    "de, Regierung, regierung",
  })
  void aStemIsWhatTheFormsOfAWordShare(String language, String word, String stem) {
    assertThat(in(language).stem(word)).isEqualTo(stem);
  }

  @Test
  void moodsAndTensesAreTold() {
    assertThat(Stream.of("serait", "aurait", "projetterait", "devraient", "verraient"))
        .allMatch(FRENCH::isConditional);
    assertThat(Stream.of("sera", "était", "verra", "dit")).noneMatch(FRENCH::isConditional);
    assertThat(Stream.of("sera", "iront", "verra")).allMatch(FRENCH::isFuture);
    assertThat(Stream.of("déclara", "déclaré", "était", "eut")).allMatch(FRENCH::isPast);
    assertThat(Stream.of("déclare", "dira")).noneMatch(FRENCH::isPast);
    assertThat(Stream.of("would", "could", "might")).allMatch(ENGLISH::isConditional);
    assertThat(Stream.of("said", "went")).allMatch(ENGLISH::isPast);
    assertThat(ENGLISH.isVerb("spokesman")).isFalse();
  }

  @Test
  void manyThreadsGetTheSameAnswers() {
    List<List<String>> answers =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> FRENCH.lemmas(i % 2 == 0 ? "porte" : "fait" + "e".repeat(i % 3)))
            .distinct()
            .toList();
    assertThat(answers).hasSizeLessThanOrEqualTo(4);
    assertThat(FRENCH.lemmas("porte")).containsExactlyInAnyOrder("porte", "porter");
  }
}
