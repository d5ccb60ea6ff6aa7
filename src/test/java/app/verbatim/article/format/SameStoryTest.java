package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Article;
import app.verbatim.article.Given;
import app.verbatim.article.Source;
import app.verbatim.extract.Extract;
import app.verbatim.finding.Comparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One story, whatever the file it comes in.
class SameStoryTest {

  private static final String HEADLINE = "La passerelle du canal fermée jusqu'en juin";
  private static final List<String> STORY =
      List.of(
          "La passerelle du canal restera fermée aux piétons jusqu'au mois de juin, a annoncé mardi"
              + " la municipalité, après la chute d'une pierre sur la berge.",
          "« Nous ne rouvrirons qu'une fois l'ouvrage sûr », a déclaré l'adjointe aux transports,"
              + " Lucie Morand, lors d'une visite du chantier le 10 mars 2025 avec 40 riverains.",
          "Le président de l'association des commerçants, Karim Belaïd, a estimé que la fermeture"
              + " coûterait 20 000 euros par mois au quartier.");
  private static final String OTHER =
      """
      La passerelle du canal fermée jusqu'en juillet

      « Nous rouvrirons une fois l'ouvrage sûr », a affirmé l'adjointe aux transports, Lucie Morand,
      lors d'une visite du chantier le 11 mars 2025 avec 60 riverains et des élus du canton.

      La passerelle du canal restera fermée jusqu'au mois de juillet, selon la municipalité.
      """;

  static List<String> formats() {
    return List.copyOf(Written.everywhere(HEADLINE, STORY).keySet());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatGivesTheSameQuotationsSpeakersDatesAndFindings(String format) {
    Map<String, byte[]> files = Written.everywhere(HEADLINE, STORY);

    assertThat(findings(files.getOrDefault(format, new byte[0])))
        .isEqualTo(findings(files.getOrDefault("txt", new byte[0])));
  }

  @Test
  void theSampleHasQuotationsSpeakersDatesAndFindingsToLose() {
    List<String> all =
        findings(Written.everywhere(HEADLINE, STORY).getOrDefault("txt", new byte[0]));

    assertThat(all).anyMatch(it -> it.contains("Lucie Morand"));
    assertThat(all).anyMatch(it -> it.contains("2025-03-10"));
    assertThat(all).anyMatch(it -> it.startsWith("wording "));
  }

  private static List<String> findings(byte[] bytes) {
    Given given =
        new Given(
            Optional.of(LocalDate.of(2025, 3, 11)),
            Optional.empty(),
            Optional.of("fr"),
            Optional.empty());
    Comparison comparison =
        Verbatim.compare(
            List.of(
                new Source("one", bytes, given), new Source("other", Written.utf8(OTHER), given)),
            List.of());
    Extract extract = comparison.extracts().getFirst();
    Article article = extract.article();
    List<String> shown = new ArrayList<>();
    extract
        .sayings()
        .forEach(
            it ->
                shown.add(
                    it.quotation().kind()
                        + " "
                        + it.quotation().parts().stream().map(article::at).toList()
                        + " "
                        + it.attribution()
                            .toString()
                            .replaceAll("Span\\[start=\\d+, end=\\d+\\]", "")
                            .replace(article.id(), "")));
    extract.dates().forEach(it -> shown.add(it.value() + " " + article.at(it.span())));
    comparison
        .findings()
        .forEach(
            it ->
                shown.add(
                    it.kind()
                        + " "
                        + it.severity()
                        + " "
                        + it.passages().stream()
                            .map(
                                passage ->
                                    comparison.extracts().stream()
                                        .map(Extract::article)
                                        .filter(a -> a.id().equals(passage.article()))
                                        .map(a -> a.at(passage.span()))
                                        .toList())
                            .toList()));
    return shown;
  }
}
