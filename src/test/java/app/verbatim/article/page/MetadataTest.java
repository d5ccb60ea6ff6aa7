package app.verbatim.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Given;
import app.verbatim.article.Passage;
import app.verbatim.article.Published;
import app.verbatim.article.Published.From;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import app.verbatim.article.Span;
import app.verbatim.article.format.ArticleReaders;
import app.verbatim.article.format.Pages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a page says of itself.
class MetadataTest {

  private static final String FR =
      """
      Le pont de Brive restera fermé

      %s

      Le pont de Brive restera fermé jusqu'au printemps, a indiqué mardi le département de la Loire.

      Les riverains du pont demandent une navette pour aller à l'école et au marché%s

      Une réunion est prévue au mois de mars dans la salle des fêtes de Brive.%s
      """;
  private static final String EN =
      """
      Bridge at Leigh to stay shut

      %s

      The bridge at Leigh will stay shut until the spring, the council said on Tuesday.

      People who live near the bridge asked for a bus to the school and the market%s

      A meeting is planned in March in the village hall near the bridge.%s
      """;

  private static Article read(String page, String head, String middle, String tail) {
    return Pages.read(page.formatted(head, middle, tail));
  }

  @Test
  void aDatelineOnALineOfItsOwnGivesTheDayAndTheAgency() {
    Article article = read(FR, "Brive, 3 juin 2026 (AFP)", ".", "");
    assertThat(article.published().map(Published::day)).contains(LocalDate.of(2026, 6, 3));
    assertThat(article.credits().toString()).contains("AFP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Par Jeanne Morel | Jeanne Morel",
        "Jeanne Morel | Jeanne Morel",
        "Jeanne Morel & AFP | Jeanne Morel & AFP",
        "Par Jeanne Morel, à Brive | Jeanne Morel, à Brive",
        "Jeanne Morel et Paul de La Tour | Jeanne Morel et Paul de La Tour",
        "Jeanne Morel avec Interdépêche | Jeanne Morel avec Interdépêche",
        "Propos recueillis par Jeanne Morel | Jeanne Morel",
        "La rédaction avec AFP | La rédaction avec AFP",
        "AFP | ",
        "Publié le 3 mars 2023 | ",
      })
  void theSignatureIsTheByline(String line, String byline) {
    assertThat(read(FR, line, ".", "").byline()).isEqualTo(Optional.ofNullable(byline));
  }

  @ParameterizedTest
  @MethodSource("credited")
  void agenciesAreCreditedWhereTheyAreNamedAsSources(
      String page, String head, String middle, String tail, List<String> credits) {
    Article article = read(page, head, middle, tail);

    assertThat(
            article.credits().stream()
                .map(it -> it.agency() + ": " + article.at(it.span()))
                .toList())
        .isEqualTo(credits);
  }

  static Stream<Object[]> credited() {
    return Stream.of(
        credits(FR, "Par Jeanne Morel", ", selon Agence France Presse.", "")
            .expecting("AFP: selon Agence France Presse"),
        credits(FR, "Par Jeanne Morel", ", d’après l’AFP.", "").expecting("AFP: d’après l’AFP"),
        credits(FR, "Jeanne Morel & AFP", ".", "").expecting("AFP: Jeanne Morel & AFP"),
        credits(FR, "La rédaction avec AFP", ".", "").expecting("AFP: La rédaction avec AFP"),
        credits(FR, "Par Jeanne Morel", ".", " (AFP)").expecting("AFP: (AFP)"),
        credits(FR, "Par Jeanne Morel (avec AFP)", ".", "")
            .expecting("AFP: Par Jeanne Morel (avec AFP)"),
        credits(FR, "Ouest-Matin avec AFP", ".", "").expecting("AFP: Ouest-Matin avec AFP"),
        credits(FR, "Par AFP", ".", "").expecting("AFP: Par AFP"),
        credits(FR, "Par Jeanne Morel", ".", "\n\n© 2023 AFP. Tous droits réservés")
            .expecting("AFP: © 2023 AFP. Tous droits réservés"),
        credits(FR, "Le pont de Brive - AFP", ".", "").expecting(),
        credits(FR, "Jeanne Morel et Interdépêche", ".", "")
            .expecting("Interdépêche: Jeanne Morel et Interdépêche"),
        credits(FR, "Par Jeanne Morel", ", selon l’agence Interdépêche.", "")
            .expecting("Interdépêche: selon l’agence Interdépêche"),
        credits(FR, "Par Jeanne Morel", ", a rapporté l'agence russe Norfax.", "")
            .expecting("Norfax: a rapporté l'agence russe Norfax"),
        credits(FR, "Par Jeanne Morel", ", citée par l'agence russe Norfax.", "")
            .expecting("Norfax: citée par l'agence russe Norfax"),
        credits(FR, "Par Jeanne Morel", ", a dit le maire à l’AFP.", "").expecting(),
        credits(FR, "Par Jeanne Morel", ", a déclaré à l’AFP le maire.", "")
            .expecting("AFP: a déclaré à l’AFP"),
        credits(FR, "Jeanne Morel et Paul Noiret", ".", "").expecting(),
        credits(FR, "Photo : AFP", ", une photo de Reuters.", "").expecting(),
        credits(FR, "Par Jeanne Morel", ", selon l'agence de santé de la Loire.", "").expecting(),
        credits(EN, "By Jane Moore", ", Reuters reported.", "")
            .expecting("Reuters: Reuters reported"),
        credits(EN, "By Jane Moore, with Northern Wire", ".", "")
            .expecting("Northern Wire: By Jane Moore, with Northern Wire"),
        credits(EN, "By Jane Moore", ", she told The Associated Press.", "")
            .expecting("AP: told The Associated Press"),
        credits(EN, "By Jane Moore", ". A Reuters journalist was there.", "").expecting());
  }

  private record Row(String page, String head, String middle, String tail) {
    Object[] expecting(String... credits) {
      return new Object[] {page, head, middle, tail, List.of(credits)};
    }
  }

  private static Row credits(String page, String head, String middle, String tail) {
    return new Row(page, head, middle, tail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PARIS, 5 sept. 2023 (AFP) – Le pont est fermé. | PARIS, 5 sept. 2023 (AFP) | AFP",
        "Madrid, 5 sep (EFE).- El puente está cerrado. | Madrid, 5 sep (EFE) | EFE",
        "Berlin (dpa) - Die Brücke ist gesperrt. | Berlin (dpa) | dpa",
        "WASHINGTON — The bridge is shut. | WASHINGTON | ",
        "St. John's, N.L. (Northern Wire) -- It is shut. | St. John's, N.L. (Northern Wire) |"
            + " Northern Wire",
        "Watson (à gauche) a dit non. | | ",
        "Le pont — fermé depuis mai — rouvrira. | | ",
        "Reuters (agency) said so. | | ",
      })
  void aDatelineIsPlaceDayAndAgency(String paragraph, String words, String agency) {
    Optional<Dateline> dateline = Dateline.at(paragraph);

    assertThat(dateline.map(it -> it.words().in(paragraph))).isEqualTo(Optional.ofNullable(words));
    assertThat(dateline.flatMap(Dateline::agency).map(it -> it.in(paragraph)))
        .isEqualTo(Optional.ofNullable(agency));
  }

  @Test
  void aDatelineCreditsItsAgencyAndGivesTheDay() {
    Article article =
        Pages.read(
            """
            Le pont de Brive restera fermé

            BRIVE, 5 sept. 2023 (AFP) – Le pont de Brive restera fermé jusqu'au printemps.

            Les riverains du pont demandent une navette pour aller à l'école.
            """);

    assertThat(article.credits().stream().map(it -> article.at(it.span())).toList())
        .containsExactly("BRIVE, 5 sept. 2023 (AFP)");
    assertThat(article.published().map(Published::day)).contains(LocalDate.of(2023, 9, 5));
    assertThat(Pages.kinds(article)).containsExactly("headline", "paragraph", "paragraph");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Publié le 5 septembre 2023 à 14h | 2023-09-05",
        "fr | Publié le mardi 5 sept. 2023 | 2023-09-05",
        "fr | Mis à jour le 05/09/2023 à 14:30 | 2023-09-05",
        "fr | 1er août 2023 | 2023-08-01",
        "fr | Le 4 septembre 2023 à 21h18, modifié le 5 septembre 2023 à 07h12 | 2023-09-04",
        "fr | Par Jeanne Morel le 05/09/2023 à 14h30 | 2023-09-05",
        "fr | 2023-09-05T14:30 | 2023-09-05",
        "fr | Publié le 5 septembre à 14h | ",
        "fr | Brive, le 5 septembre 2023 | 2023-09-05",
        "fr | Le pont de Brive, le 5 septembre 2023 (AFP) | ",
        "en | Published 5 September 2023 | 2023-09-05",
        "en | Published: September 5, 2023 at 2:30 pm | 2023-09-05",
        "en | Tuesday, Sept. 5, 2023 | 2023-09-05",
        "en | Published 05/09/2023 | ",
        "en | Published 25/09/2023 | 2023-09-25",
      })
  void theDayIsReadWhereThePageStatesItInFull(String language, String line, LocalDate day) {
    Article article = read(language.equals("fr") ? FR : EN, line, ".", "");

    assertThat(article.published().map(Published::day)).isEqualTo(Optional.ofNullable(day));
    assertThat(article.published().map(Published::from).orElse(From.TEXT)).isEqualTo(From.TEXT);
  }

  @Test
  void theEvidenceOfADayIsItsWords() {
    Article article = read(FR, "Publié le mardi 5 septembre 2023 à 14h", ".", "");

    Passage evidence = article.published().orElseThrow().evidence().getFirst();
    assertThat(evidence.article()).isEqualTo(article.id());
    assertThat(article.at(evidence.span())).isEqualTo("5 septembre 2023");
  }

  @Test
  void whatWasGivenWins() {
    Given given =
        new Given(
            Optional.of(LocalDate.of(2020, 1, 2)),
            Optional.of("Le Courrier"),
            Optional.of("de"),
            Optional.of(Article.Role.ORIGINAL));
    String page = FR.formatted("Publié le 5 septembre 2023", ".", "\n\nBienvenue sur Radio Loire");

    Read read =
        (Read)
            ArticleReaders.read(
                new Source("a.txt", page.getBytes(StandardCharsets.UTF_8), given), "A");

    Article article = read.article();
    assertThat(article.published())
        .contains(new Published(LocalDate.of(2020, 1, 2), From.GIVEN, List.of()));
    assertThat(article.outlet()).contains("Le Courrier");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.role()).contains(Article.Role.ORIGINAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bienvenue sur Radio Loire | Radio Loire",
        "© 2023 La Gazette de Brive. Tous droits réservés | La Gazette de Brive",
        "L'actualité par la rédaction de Radio Loire dans votre boîte mail. | Radio Loire",
        "© 2023 AFP | ",
        "Tous droits réservés | ",
        "Vous aimerez aussi | ",
      })
  void theOutletIsReadWhereThePageNamesItself(String line, String outlet) {
    assertThat(read(FR, "Par Jeanne Morel", ".", "\n\n" + line).outlet())
        .isEqualTo(Optional.ofNullable(outlet));
  }

  @Test
  void theHeadlineIsTheTitle() {
    Article article = read(FR, "Par Jeanne Morel", ".", "");

    assertThat(article.title()).contains("Le pont de Brive restera fermé");
    assertThat(article.blocks().getFirst().span()).isEqualTo(new Span(0, 30));
  }
}
