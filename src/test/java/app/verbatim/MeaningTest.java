package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a change inside a quotation does to its meaning.
class MeaningTest {

  record Row(String language, String left, String right, List<String> changes) {

    @Override
    public String toString() {
      return left + " | " + right;
    }
  }

  private static Row row(String language, String left, String right, String... changes) {
    return new Row(language, left, right, List.of(changes));
  }

  static Stream<Row> turned() {
    return Stream.of(
        // a clause turned round does not hide what turned in it
        row(
            "fr",
            "Un audit laisse entendre que les bus coûtent 67 euros par jour",
            "Les bus coûtent 67 euros par jour, un audit le montre",
            "cosmetic function: Un audit | un audit",
            "material certainty: laisse entendre que | le montre"),
        row(
            "en",
            "To sell the harbour to the bank is something we accept",
            "We refuse to sell the harbour to the bank",
            "material negation: - | We refuse",
            "notable other: is something we accept | -"),
        row(
            "fr",
            "Les assureurs ont chiffré à 36 millions d'euros les dégâts sur les lignes de bus",
            "Les dégâts sur les lignes de bus ont été chiffrés à 115 millions d'euros par les"
                + " assureurs",
            "material quantity: 36 millions d'euros | 115 millions d'euros"),
        row(
            "en",
            "Before August 11, we hope to sell the reservoirs to a cooperative",
            "We hope to sell the reservoirs to a cooperative before August 28",
            "cosmetic function: Before August | before August",
            "material date: 11 | 28"),
        row(
            "en",
            "We can close the line in May",
            "We cannot close the line in May",
            "material negation: - | not"),
        row(
            "en",
            "We can close the line in May",
            "We must close the line in May",
            "material modality: can | must"),
        row(
            "en",
            "Dozens of sailors are on board",
            "Hundreds of sailors are on board",
            "material degree: Dozens | Hundreds"),
        row(
            "fr",
            "Des dizaines de marins sont à bord",
            "Des centaines de marins sont à bord",
            "material degree: dizaines | centaines"),
        row(
            "en",
            "At least 40 sailors are on board",
            "40 sailors are on board",
            "notable other: At least 40 | 40"),
        // another word in an otherwise equal sentence
        row(
            "fr",
            "Le conseil a voté la rénovation du gymnase de la rue Haute",
            "Le conseil a voté la démolition du gymnase de la rue Haute",
            "material other: rénovation | démolition"),
        row(
            "en",
            "The council voted to repair the old gym on Mill Street",
            "The council voted to demolish the old gym on Mill Street",
            "material other: repair | demolish"),
        // what someone is
        row(
            "fr",
            "Paul Nadal est un sculpteur de Lyon",
            "Paul Nadal est un pianiste de Lyon",
            "material other: sculpteur | pianiste"),
        row(
            "en",
            "Paul Nadal is a well-known sculptor",
            "Paul Nadal is a chess player from Leeds",
            "material other: well-known sculptor | chess player from Leeds"),
        // contraries
        row(
            "fr",
            "Le chiffre d'affaires a augmenté au printemps dans nos magasins",
            "Le chiffre d'affaires a diminué au printemps dans nos magasins",
            "material negation: augmenté | diminué"),
        row(
            "en",
            "Sales rose in our shops in spring",
            "Sales fell in our shops in spring",
            "material negation: rose | fell"),
        row(
            "en",
            "She runs the harbour office with her brother",
            "He runs the harbour office with her brother",
            "material negation: She | He"),
        row(
            "en",
            "It was the largest fair of the county",
            "It was the smallest fair of the county",
            "material negation: largest | smallest"),
        // negation
        row(
            "en",
            "The mayor would comment on the report",
            "The mayor declined to comment on the report",
            "material negation: - | declined",
            "cosmetic function: would | to"),
        row(
            "fr",
            "Le maire n'a jamais signé la convention",
            "Le maire a signé la convention",
            "material negation: n' | -",
            "material negation: jamais | -"),
        // figures and their bounds
        row(
            "fr",
            "Plus de 30 élèves étaient dans le car",
            "Moins de 30 élèves étaient dans le car",
            "material quantity: Plus de 30 | Moins de 30"),
        row(
            "en",
            "More than 30 pupils were on the coach",
            "Fewer than 30 pupils were on the coach",
            "material quantity: More than 30 | Fewer than 30"),
        row(
            "en",
            "They marked the 18th anniversary of the bridge",
            "They marked the 28th anniversary of the bridge",
            "material quantity: 18th | 28th"),
        row(
            "fr",
            "C'est la deuxième usine du groupe dans la vallée",
            "C'est la quatrième usine du groupe dans la vallée",
            "material degree: deuxième | quatrième"),
        row(
            "en",
            "It is the second-largest port of the coast",
            "It is the fourth-largest port of the coast",
            "material degree: second-largest | fourth-largest"),
        // limits
        row(
            "fr",
            "Les abonnés pourront entrer dans la salle",
            "Seuls les abonnés pourront entrer dans la salle",
            "material degree: - | Seuls"),
        row(
            "en",
            "Members may enter the hall",
            "Only members may enter the hall",
            "material degree: - | Only"),
        // rank
        row(
            "en",
            "The deputy director of the museum signed the letter",
            "The director of the museum signed the letter",
            "material actor: deputy | -"),
        row(
            "fr",
            "Le directeur adjoint du musée a signé la lettre",
            "Le directeur du musée a signé la lettre",
            "material actor: adjoint | -"));
  }

  @ParameterizedTest
  @MethodSource("turned")
  void aChangeOfMeaningIsMaterial(Row row) {
    assertThat(Reports.changes(Reports.quoted(row.language(), row.left(), row.right())))
        .isEqualTo(row.changes());
  }

  static Stream<Row> kept() {
    return Stream.of(
        // the same in other figures
        row(
            "en",
            "The wreck lies 90 miles off the coast of Marwick",
            "The wreck lies 145 kilometres off the coast of Marwick"),
        row("fr", "Le taux est de 4,9 % dans la région", "Le taux est de 5 % dans la région"),
        row("fr", "Plus de 1 200 naissances ont eu lieu ici", "1 250 naissances ont eu lieu ici"),
        row("en", "More than 1,200 babies were born here", "1,250 babies were born here"),
        // the same name
        row(
            "en",
            "We will sell the pier to Nordane Shipping in May",
            "We will sell the pier to Nordane in May"),
        row(
            "en",
            "Our lawyer Timothy Marsh wrote to the bank",
            "Our lawyer Tim Marsh wrote to the bank"),
        // a month is not what may be
        row("en", "The pier opens in May to walkers", "The pier opens to walkers"),
        // near synonyms
        row(
            "fr",
            "Les pourparlers avec les syndicats avancent bien",
            "Les négociations avec les syndicats avancent bien"),
        row(
            "fr",
            "Cette situation est inacceptable pour les riverains",
            "Cette situation est intolérable pour les riverains"),
        // a negation that only stands elsewhere
        row(
            "en",
            "The delay is due to the storm, not to the crew",
            "The delay is not due to the crew, but to the storm"),
        // who says it is compared for itself
        row(
            "en",
            "The pier will reopen, he told the committee",
            "The pier will reopen, he said in a letter"));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void aChangeOfWordsThatKeepsTheMeaningIsNotMaterial(Row row) {
    assertThat(Reports.changes(Reports.quoted(row.language(), row.left(), row.right())))
        .noneMatch(it -> it.startsWith("material"));
  }

  @Test
  void whatTheSpeakerIsDoesNotBelongToTheWordsWhereSheIsNamedInsideTheMarks() {
    assertThat(
            Reports.changes(
                Reports.compare(
                    "fr",
                    "« Nous fermerons le canal, a promis Odile Brac, maire de Sornac. Les berges"
                        + " seront refaites avant la crue. »",
                    "« Nous fermerons le canal. Les berges seront refaites avant la crue », a"
                        + " promis Odile Brac, maire de Sornac.")))
        .isEmpty();
  }
}
