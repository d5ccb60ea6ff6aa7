package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines broken at a margin are one block a paragraph; other lines are a block each.
class UnwrappingTest {

  @ParameterizedTest
  @MethodSource("texts")
  void aBlockIsAParagraph(String text, List<String> blocks) {
    Article article = Pages.read(text);

    assertThat(article.blocks().stream().map(it -> article.at(it.span())).toList())
        .isEqualTo(blocks);
    assertThat(article.text()).isEqualTo(text);
  }

  static Stream<Object[]> texts() {
    return Stream.of(
        new Object[] {
          """
          Harbour master resigns

          MARWICK (Northern Wire) - The harbour master of Marwick resigned on
          Tuesday after a report found that two lifeboats had not been checked
          for a year.

          "I should have asked sooner," he said in a statement, which his lawyer
          read to reporters outside the harbour office.
          """,
          List.of(
              "Harbour master resigns",
              "MARWICK (Northern Wire) - The harbour master of Marwick resigned on\nTuesday after a"
                  + " report found that two lifeboats had not been checked\nfor a year.",
              "\"I should have asked sooner,\" he said in a statement, which his lawyer\nread to"
                  + " reporters outside the harbour office.")
        },
        new Object[] {
          """
             Le conseil municipal a voté lundi la fermeture de la piscine,
          qui datait de 1971 et que personne ne savait plus chauffer.
             L'opposition a demandé un référendum, que le maire a refusé en
          séance.
          """,
          List.of(
              "Le conseil municipal a voté lundi la fermeture de la piscine,\nqui datait de 1971 et"
                  + " que personne ne savait plus chauffer.",
              "L'opposition a demandé un référendum, que le maire a refusé en\nséance.")
        },
        new Object[] {
          """
          Le maire a parlé hier soir.
          Il a promis une piscine neuve.
          Le public a ri.
          """,
          List.of(
              "Le maire a parlé hier soir.", "Il a promis une piscine neuve.", "Le public a ri.")
        });
  }
}
