package app.verbatim.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.article.Texts;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.extract.Extractor;
import app.verbatim.extract.speaker.Saying;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhyTest {

  static Stream<Language> languages() {
    return Languages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyRuleThatFindsASpeakerIsSaidInWords(Language language) {
    TreeSet<String> rules = new TreeSet<>();
    for (var example : language.speech().examples()) {
      var article = Texts.article(example.text(), language.code());
      for (Saying saying : Extractor.extract(List.of(article)).getFirst().sayings()) {
        rules.add(saying.attribution().rule());
      }
    }
    rules.remove("");

    for (String code : Messages.LANGUAGES) {
      assertThat(rules).noneMatch(it -> Why.speaker(Messages.in(code), it).equals(it));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyShapeOfADateIsSaidInWords(Language language) {
    TreeSet<String> shapes = new TreeSet<>(language.calendar().shapes().keySet());
    shapes.remove("nothing");

    for (String code : Messages.LANGUAGES) {
      assertThat(shapes).noneMatch(it -> Why.date(Messages.in(code), it).equals(it));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | speaker verb that clause | the subject of a reporting verb, then “that” and a clause
          fr | infinitive: quote        | un infinitif qui poursuit les propos, puis la citation
          en | a rule of tomorrow       | a rule of tomorrow
          """)
  void aRuleOfTwoPartsIsSaidInOnePhrase(String language, String rule, String words) {
    assertThat(Why.speaker(Messages.in(language), rule)).isEqualTo(words);
  }
}
