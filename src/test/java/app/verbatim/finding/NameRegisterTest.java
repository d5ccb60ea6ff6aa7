package app.verbatim.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Span;
import app.verbatim.article.Texts;
import app.verbatim.extract.Extract;
import app.verbatim.extract.name.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameRegisterTest {

  @Test
  void spellingsOfOneNameShareAnIdAcrossArticles() {
    NameRegister register =
        NameRegister.of(
            List.of(
                people("Sergei Shoigu", "Jane Roe", "RPDC"),
                people("Sergueï Choïgou", "Roe", "République populaire démocratique de Corée")));

    assertThat(register.all())
        .extracting(NameAcross::name)
        .containsExactly("Sergei Shoigu", "Jane Roe", "République populaire démocratique de Corée");
  }

  @Test
  void aTextOfNamesOnlyIsNoReasonToCompareAllWithAll() {
    List<String> family = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      family.add(word(i) + " Morandel");
    }

    NameRegister register = NameRegister.of(List.of(people(family.toArray(String[]::new))));

    assertThat(register.compared()).isLessThanOrEqualTo(1_000_008);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 12 * 12 * 12; rest > 0; rest /= 12) {
      word.append("bdfglmnprtvz".charAt(rest % 12)).append('a');
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static Extract people(String... names) {
    String text = String.join(", ", names);
    List<Name> all = new ArrayList<>();
    int at = 0;
    for (String name : names) {
      Span span = new Span(at, at + name.length());
      all.add(
          new Name(
              name,
              Name.Kind.PERSON,
              Optional.empty(),
              List.of(new Name.Mention(span, Optional.empty()))));
      at = span.end() + 2;
    }
    return new Extract(
        Texts.article(text),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        all,
        List.of(),
        List.of());
  }
}
