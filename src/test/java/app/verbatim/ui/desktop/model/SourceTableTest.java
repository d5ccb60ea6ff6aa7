package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTableTest {

  private static final Messages FRENCH = Messages.in("fr");

  private static final String FIRST =
      """
      La digue de Mortagne tient

      « La digue du port de Mortagne tiendra tout l’hiver », a déclaré à l’AFP Luc Ferrand, maire \
      de Mortagne.
      """;

  private static final String SECOND =
      """
      Mortagne : la digue inquiète

      "La digue du port de Mortagne tiendra toute l'année", a déclaré Luc Ferrand, maire de \
      Mortagne, selon l'AFP.
      """;

  private static Comparison comparison() {
    return Verbatim.compare(
        List.of(
            new Source("a.txt", FIRST.getBytes(StandardCharsets.UTF_8)),
            new Source("b.txt", SECOND.getBytes(StandardCharsets.UTF_8))),
        List.of());
  }

  @Test
  void articlesThatCreditOneAgencyAreOneSource() {
    assertThat(SourceTable.of(comparison(), List.of(), FRENCH).sentence())
        .startsWith("2 articles, 1 source indépendante (AFP).");
  }

  @Test
  void aPointHasItsSpeakerItsRelaysItsArticlesAndItsSources() {
    Comparison comparison = comparison();
    Sheet table =
        SourceTable.of(comparison, Entries.of(comparison, FRENCH).subList(0, 1), FRENCH).table();

    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().cells())
        .extracting(it -> plain(it.words()))
        .containsExactly("Luc Ferrand", "AFP (A § 1), AFP (B § 1)", "A B", "1");
  }

  @Test
  void pointsNobodySpeaksInAreNotListed() {
    Comparison comparison = Invented.comparison();
    assertThat(SourceTable.of(comparison, Entries.of(comparison, FRENCH), FRENCH).table().rows())
        .extracting(Sheet.Row::name)
        .allMatch(name -> name.startsWith("Jeanne Ormel"));
  }

  /// With ordinary spaces.
  private static String plain(String words) {
    return words.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
