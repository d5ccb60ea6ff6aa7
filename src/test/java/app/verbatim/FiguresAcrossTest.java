package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One sentence in two reports that differs in a figure only: what converts agrees, what does not
/// is told.
class FiguresAcrossTest {

  /// @param frame a sentence with `%s` in place of the figure
  record Row(String language, String frame, String left, String right, boolean agrees) {

    @Override
    public String toString() {
      return language + " " + left + (agrees ? " = " : " ≠ ") + right;
    }
  }

  private static Row same(String language, String frame, String left, String right) {
    return new Row(language, frame, left, right, true);
  }

  private static Row other(String language, String frame, String left, String right) {
    return new Row(language, frame, left, right, false);
  }

  private static final String LINE =
      "The tramway will run for %s between the port and the hospital.";
  private static final String HEAT = "Thermometers in the old town showed %s on Sunday.";
  private static final String FIRE = "The blaze destroyed %s of heath above the reservoir.";
  private static final String HAUL = "Customs officers found %s of tobacco behind a false wall.";
  private static final String FARE = "A seat on the river bus will cost %s from June.";
  private static final String WALL = "The sea wall gave way along %s during the storm.";
  private static final String LEAK = "The depot lost %s of fuel into the canal.";
  private static final String TRIP = "The crossing takes %s aboard the new ferry.";
  private static final String COST = "The works will cost %s and employ local firms.";
  private static final String CREW = "The county sent %s rescuers to the quarry on Sunday.";
  private static final String LIGNE = "Le tramway courra sur %s entre le port et l'hôpital.";
  private static final String CHALEUR = "Les thermomètres du vieux centre affichaient %s dimanche.";
  private static final String FEU = "L'incendie a détruit %s de lande au-dessus du barrage.";
  private static final String SAISIE = "Les douaniers ont trouvé %s de tabac derrière une cloison.";
  private static final String TARIF = "Une place sur la navette fluviale coûtera %s dès juin.";
  private static final String FUITE = "Le dépôt a perdu %s de carburant dans le canal.";
  private static final String TRAJET = "La traversée dure %s à bord du nouveau bac.";
  private static final String PRIX =
      "Les travaux coûteront %s et emploieront des entreprises du pays.";

  static Stream<Row> rows() {
    return Stream.of(
        same("en", CREW, "more than 1,200", "1,250"),
        same("en", CREW, "more than 40", "at least 40"),
        same("en", CREW, "more than 1,000", "more than 1,100"),
        other("en", CREW, "at least 40", "more than 50"),
        same("en", LINE, "12 km", "7.5 miles"),
        same("en", LINE, "12 kilometres", "7 miles"),
        same("en", LINE, "30 km", "20 miles"),
        same("en", LINE, "12 km", "12,000 metres"),
        other("en", LINE, "12 km", "12 miles"),
        other("en", LINE, "12 km", "9 miles"),
        other("en", LINE, "12 km", "13 km"),
        same("en", HEAT, "30 °C", "86 °F"),
        same("en", HEAT, "30C", "86F"),
        same("en", HEAT, "38 degrees Celsius", "100 degrees Fahrenheit"),
        same("en", HEAT, "35 degrees", "95 degrees Fahrenheit"),
        other("en", HEAT, "30 °C", "30 °F"),
        other("en", HEAT, "30 °C", "91 °F"),
        other("en", HEAT, "30 degrees", "33 degrees"),
        same("en", FIRE, "40 acres", "16 hectares"),
        same("en", FIRE, "2 square miles", "5 square kilometres"),
        other("en", FIRE, "40 acres", "40 hectares"),
        same("en", HAUL, "3 tonnes", "3,000 kg"),
        same("en", HAUL, "2 pounds", "0.9 kg"),
        other("en", HAUL, "3 tonnes", "300 kg"),
        same("en", FARE, "£2.50", "250 pence"),
        same("en", FARE, "80p", "£0.80"),
        other("en", FARE, "80p", "90p"),
        other("en", FARE, "£2.50", "€2.50"),
        same("en", FARE, "£2.50", "€2.90"),
        same("en", WALL, "30 metres", "100 feet"),
        other("en", WALL, "30 metres", "30 feet"),
        same("en", LEAK, "1,000 litres", "264 gallons"),
        same("en", LEAK, "1,000 litres", "220 gallons"),
        other("en", LEAK, "1,000 litres", "1,000 gallons"),
        same("en", TRIP, "90 minutes", "1.5 hours"),
        same("en", TRIP, "two and a half hours", "150 minutes"),
        other("en", TRIP, "two and a half hours", "2 hours"),
        same("en", CREW, "two dozen", "24"),
        other("en", CREW, "two dozen", "34"),
        same("en", COST, "1.2 billion euros", "1,200 million euros"),
        other("en", COST, "1.2 billion euros", "1.2 million euros"),
        other("en", COST, "3.2 million euros", "2.3 million euros"),
        same("fr", LIGNE, "12 km", "12 000 mètres"),
        same("fr", LIGNE, "19 km", "12 miles"),
        other("fr", LIGNE, "12 km", "12 miles"),
        same("fr", CHALEUR, "30 °C", "86 °F"),
        same("fr", CHALEUR, "30 degrés", "86 degrés Fahrenheit"),
        other("fr", CHALEUR, "30 degrés", "33 degrés"),
        same("fr", FEU, "40 hectares", "100 acres"),
        same("fr", FEU, "40 hectares", "400 000 m²"),
        other("fr", FEU, "40 hectares", "40 acres"),
        same("fr", SAISIE, "3 tonnes", "3 000 kg"),
        other("fr", SAISIE, "3 tonnes", "300 kg"),
        same("fr", TARIF, "80 centimes", "0,80 euro"),
        other("fr", TARIF, "80 centimes", "0,90 euro"),
        other("fr", TARIF, "2 euros", "2 livres sterling"),
        same("fr", FUITE, "1 000 litres", "264 gallons"),
        same("fr", FUITE, "5 m³", "5 000 litres"),
        same("fr", TRAJET, "une heure et demie", "90 minutes"),
        other("fr", TRAJET, "une heure et demie", "70 minutes"),
        same("fr", PRIX, "1,2 milliard d'euros", "1 200 millions d'euros"),
        other("fr", PRIX, "1,2 milliard d'euros", "1,2 million d'euros"),
        other("fr", PRIX, "3,2 millions d'euros", "2,3 millions d'euros"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aFigureIsToldWhereItIsAnother(Row row) {
    List<String> found =
        Reports.found(
            Reports.compare(
                row.language(),
                row.frame().formatted(row.left()),
                row.frame().formatted(row.right())));

    assertThat(found)
        .isEqualTo(
            row.agrees()
                ? List.of()
                : List.of("material number: %s | %s".formatted(row.left(), row.right())));
  }

  static Stream<List<String>> severalMeasures() {
    return Stream.of(
        List.of(
            "en",
            "The tunnel is 5 km long and 20 metres below the river bed.",
            "The tunnel is 20 metres below the river bed and 5 km long."),
        List.of(
            "en",
            "The tunnel is 5 km (3 miles) long under the river bed.",
            "The tunnel is 3 miles long under the river bed."),
        List.of(
            "fr",
            "Le procès, ouvert depuis 18 mois, a duré 3 heures jeudi.",
            "Le procès a duré 3 heures jeudi."));
  }

  @ParameterizedTest
  @MethodSource("severalMeasures")
  void aLengthIsNoWidth(List<String> row) {
    assertThat(Reports.found(Reports.compare(row.get(0), row.get(1), row.get(2)), "number"))
        .isEmpty();
  }
}
