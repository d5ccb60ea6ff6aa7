package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A person who is of two ages in two reports.
class AgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Tom Hendry, 34, a baker, said the tide was high."
            + " | Baker Tom Hendry, 43, said that the tide was high."
            + " | Two ages for Tom Hendry: ‹ 34 › (A), ‹ 43 › (B).",
        "Tom Hendry (34), a baker, said the tide was high."
            + " | Tom Hendry, aged 43, said that the tide was high."
            + " | Two ages for Tom Hendry: ‹ 34 › (A), ‹ 43 › (B).",
        "Tom Hendry, 34, a baker, said the tide was high."
            + " | Tom Hendry (34 years old) said that the tide was high. | -",
        "Tom Hendry, a baker, said the tide was high."
            + " | Baker Tom Hendry, 43, said that the tide was high. | -",
        "On 4 May Tom Hendry, 12 May being too late, said the tide was high."
            + " | Baker Tom Hendry, 43, said that the tide was high. | -",
        "Jeanne Roux, 34 ans, boulangère, a dit que la marée était haute."
            + " | Jeanne Roux, âgée de 43 ans, a dit que la marée était haute."
            + " | Two ages for Jeanne Roux: ‹ 34 ans › (A), ‹ 43 ans › (B).",
        "Jeanne Roux (34 ans) a dit que la marée était haute."
            + " | Jeanne Roux, 34 ans, a dit que la marée était haute. | -",
      })
  void twoAgesOfOnePersonAreTold(String left, String right, String told) {
    Comparison comparison =
        Verbatim.compare(List.of(source("a.txt", left), source("b.txt", right)), List.of());
    Messages english = Messages.in("en");
    List<String> ages =
        comparison.findings().stream()
            .map(it -> it.message())
            .filter(it -> it.key().equals("finding.number.age"))
            .map(english::say)
            .toList();
    assertThat(ages).isEqualTo(told == null ? List.of() : List.of(told));
  }

  private static Source source(String name, String text) {
    String page =
        text
            + (text.contains(" a dit ")
                ? "\n\nLe reste de la journée fut calme, et il n’y avait personne sur le quai.\n"
                : "\n\nThe rest of the day was calm, and nobody was on the quay at all.\n");
    return new Source(name, page.getBytes(StandardCharsets.UTF_8));
  }
}
