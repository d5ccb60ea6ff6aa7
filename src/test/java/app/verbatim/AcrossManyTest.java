package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Among many reports each is set against what most of them have, and one fact is one finding.
class AcrossManyTest {

  record Row(String language, String kind, List<String> texts, List<String> found) {}

  private static Row row(String language, String kind, List<String> texts, String... found) {
    return new Row(language, kind, texts, List.of(found));
  }

  static Stream<Row> rows() {
    return Stream.of(
        // the first report stands alone
        row(
            "fr",
            "date",
            List.of(
                "« Le bac reprendra ses traversées au printemps », a déclaré jeudi Anna Roche.\n",
                "« Le bac reprendra ses traversées au printemps », a déclaré vendredi Anna"
                    + " Roche.\n",
                "« Le bac reprendra ses traversées au printemps », a déclaré vendredi Anna"
                    + " Roche.\n"),
            "material date: jeudi | vendredi"),
        // a role that stands for its holder, and news that two sources told
        row(
            "fr",
            "speaker",
            List.of(
                "La région a indiqué que le patron du port Hugo Lenoir quitterait Arles en"
                    + " mars.\n\n"
                    + "Le quotidien La Rive a rapporté que Hugo Lenoir devrait s'installer à Nîmes"
                    + " en mars pour diriger la halle.\n",
                "La mairie a indiqué que le patron du port projetterait de s'installer à Nîmes en"
                    + " mars pour diriger la halle.\n"),
            "material speaker: La Rive | La mairie"),
        // two reports depart in the same way
        row(
            "en",
            "date",
            List.of(
                "“The ferry will sail again in spring,” Anna Roche said on Friday.\n",
                "“The ferry will sail again in spring,” Anna Roche said on Thursday.\n",
                "“The ferry will sail again in spring,” Anna Roche said on Friday.\n",
                "“The ferry will sail again in spring,” Anna Roche said on Thursday.\n",
                "“The ferry will sail again in spring,” Anna Roche said on Friday.\n"),
            "material date: Friday | Thursday | Thursday"),
        // a day that only carries over from the paragraph before proves nothing
        row(
            "en",
            "date",
            List.of(
                "“The ferry will sail again in spring,” Anna Roche said on Thursday.\n\n“Nobody has"
                    + " asked the islanders about the price,” Roche added.\n",
                "“Nobody has asked the islanders about the price,” Anna Roche said on Friday.\n")),
        row(
            "fr",
            "speaker",
            List.of(
                "« Le bac reprendra ses traversées au printemps », a déclaré Hugo Lenoir.\n",
                "« Le bac reprendra ses traversées au printemps », a déclaré Anna Roche.\n",
                "« Le bac reprendra ses traversées au printemps », a déclaré Anna Roche.\n",
                "« Le bac reprendra ses traversées au printemps », a déclaré Hugo Lenoir.\n",
                "« Le bac reprendra ses traversées au printemps », a déclaré Anna Roche.\n"),
            "material speaker: Hugo Lenoir | Anna Roche | Hugo Lenoir"),
        // the same other words in two reports, one of which quotes more
        row(
            "en",
            "wording",
            List.of(
                "“We have always refused to sell the harbour to the bank,” said Anna Roche.\n",
                "“We have always agreed to sell the harbour to the bank,” said Anna Roche.\n",
                "“We have always agreed to sell the harbour to the bank. It is a fair price,” said"
                    + " Anna Roche.\n",
                "“We have always refused to sell the harbour to the bank,” said Anna Roche.\n"),
            "material wording: We have always refused to sell the harbour to the bank, | We have"
                + " always agreed to sell the harbour to the bank, | We have always agreed to sell"
                + " the harbour to the bank. It is a fair price,"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whoDepartsFromTheOthersIsToldOnce(Row row) {
    Comparison comparison = Reports.compare(row.language(), row.texts().toArray(new String[0]));
    assertThat(
            Reports.found(comparison, row.kind()).stream()
                .filter(it -> it.startsWith("material"))
                .toList())
        .isEqualTo(row.found());
  }

  @Test
  void itIsSaidHowManyNameWhom() {
    String most = "« Le bac reprendra ses traversées au printemps », a déclaré Anna Roche.\n";
    String one = "« Le bac reprendra ses traversées au printemps », a déclaré Hugo Lenoir.\n";
    Comparison comparison = Reports.compare("fr", one, most, most, most, one);

    assertThat(
            comparison.findings().stream()
                .filter(it -> it.kind().equals("speaker"))
                .map(it -> Messages.in("fr").say(it.message()))
                .toList())
        .containsExactly(
            "Même information, autre source\u202f: Anna Roche dans 3 articles sur 5, Hugo Lenoir"
                + " dans A et E.");
  }
}
