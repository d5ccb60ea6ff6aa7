package app.verbatim.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Texts;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Naming.Example;
import app.verbatim.extract.name.Name.Mention;
import app.verbatim.extract.quote.Marks;
import app.verbatim.extract.quote.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamingExamplesTest {

  static Stream<Arguments> examples() {
    return Languages.all().stream()
        .flatMap(
            language ->
                language.naming().examples().stream()
                    .map(it -> Arguments.of(language.code(), it.text(), it)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void namesAreFound(String language, String text, Example example) {
    Article article = Texts.article(text, language);
    assertThat(find(article).stream().map(name -> shown(article, name)).toList())
        .isEqualTo(example.names());
  }

  static List<Name> find(Article article) {
    Optional<Language> language = Languages.of(article.language());
    Marks marks = Marks.find(article);
    return NameFinder.find(article, language, Sentences.of(article, language, marks));
  }

  /// `person f Adrienne Watson: Adrienne Watson (porte-parole); Watson`
  static String shown(Article article, Name name) {
    String gender = name.gender().map(it -> it == Name.Gender.FEMININE ? " f" : " m").orElse("");
    return name.kind().name().toLowerCase(java.util.Locale.ROOT)
        + gender
        + " "
        + name.name()
        + ": "
        + name.mentions().stream()
            .map(it -> mention(article, it))
            .collect(Collectors.joining("; "));
  }

  private static String mention(Article article, Mention mention) {
    String role = mention.role().map(it -> " (" + article.at(it) + ")").orElse("");
    return article.at(mention.span()) + role;
  }

  @Test
  void everyLanguageHasEnoughExamples() {
    Map<String, Integer> counts =
        Languages.all().stream()
            .collect(Collectors.toMap(Language::code, it -> it.naming().examples().size()));
    assertThat(counts).allSatisfy((code, count) -> assertThat(count).isGreaterThanOrEqualTo(30));
  }
}
