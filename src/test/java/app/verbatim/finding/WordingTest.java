package app.verbatim.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.extract.quote.Quotation.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

  record Row(String language, String left, String right, List<String> changes) {}

  static Row row(String language, String left, String right, String... changes) {
    return new Row(language, left, right, List.of(changes));
  }

  static Stream<Row> rows() {
    return Stream.of(
        row("fr", "Les travaux avancent vite", "Les travaux avancent vite"),
        row("fr", "L’usine fermera en juin", "L'usine fermera en juin"),
        row(
            "fr",
            "Les travaux avancent rapidement",
            "Les travaux avancent activement",
            "degree: rapidement | activement"),
        row(
            "fr",
            "Le maire s’attend à ce que la crèche ouvre",
            "Le maire souhaite que la crèche ouvre",
            "attitude: s’attend à ce que | souhaite que"),
        row(
            "fr",
            "Nous disposons d’informations selon lesquelles le port fermera",
            "Nous savons que le port fermera",
            "certainty: disposons d’informations selon lesquelles | savons que"),
        row(
            "fr",
            "Nous l’avons déjà publiquement averti",
            "Nous l'avons déjà dit publiquement",
            "other: averti | dit",
            "function: publiquement | publiquement"),
        row(
            "fr",
            "Le préfet n’a pas exclu une fermeture",
            "Le préfet a exclu une fermeture",
            "negation: n’ | -",
            "negation: pas | -"),
        row(
            "fr",
            "Un échange en Russie au plus haut niveau",
            "Un échange au plus haut niveau en Russie",
            "function: en Russie | en Russie"),
        row(
            "fr",
            "Avant le 3 mai, nous ouvrirons la crèche",
            "Nous ouvrirons la crèche avant le 3 mai",
            "function: nous ouvrirons la crèche | Nous ouvrirons la crèche"),
        // a sentence the other lacks is a cut, whatever small words it shares
        row(
            "en",
            "The plan for the bridge is something two towns support. Without the shops, nothing"
                + " will be decided",
            "Two towns support the plan for the bridge",
            "other: is something | -",
            "function: two towns support | Two towns support"),
        // what stands before the mark of a cut is compared
        row(
            "fr",
            "Nous souhaitons vendre le port. Le préfet nous suit de près",
            "Le port, nous exigeons de le vendre. […] suit de près",
            "function: Nous | nous",
            "attitude: souhaitons | exigeons de le",
            "function: vendre | vendre"),
        // a negation in another place turns nothing, whatever else is left out
        row(
            "fr",
            "Céder le port, nous ne l’avons jamais promis. C’est une affaire de santé, pas"
                + " d’argent",
            "Nous n’avons jamais promis de céder le port",
            "function: Céder le port | céder le port",
            "function: ne | -",
            "function: l’ | n’",
            "function: - | de"),
        row("fr", "Le canal est fermé. La taxe ne sera pas levée", "Le canal est fermé"),
        row(
            "fr",
            "Le port paiera la moitié de la taxe",
            "Le port paiera la totalité de la taxe",
            "quantity: la moitié | la totalité"),
        row(
            "fr",
            "Nous allons fermer le canal",
            "Nous fermerons le canal",
            "other: allons fermer | fermerons"),
        row(
            "fr",
            "Le gel a certainement tué les vignes",
            "Le gel a peut-être tué les vignes",
            "certainty: certainement | peut-être"),
        row(
            "en",
            "Until May 3, the harbour will hire 40 divers",
            "The harbour will hire 60 divers until May 5",
            "function: Until May | until May",
            "date: 3 | 5",
            "quantity: 40 | 60"),
        row(
            "en",
            "We know that the dam will leak",
            "The dam will leak, we think",
            "function: We | we",
            "certainty: know that | think"),
        row(
            "en",
            "To close the harbour is something we refuse",
            "We refuse to close the harbour",
            "other: is something | -",
            "function: we refuse | We refuse"),
        row("en", "We will reopen the bridge", "We may reopen the bridge", "modality: will | may"),
        row(
            "en",
            "The fire has not been confirmed as arson",
            "The fire has been confirmed as arson",
            "negation: not | -"),
        row(
            "en",
            "The tank held 16,000 litres",
            "The tank held 61,000 litres",
            "quantity: 16,000 litres | 61,000 litres"),
        row(
            "en",
            "The talks are going well and end in June",
            "The talks are going badly and end in May",
            "other: well | badly",
            "date: June | May"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhichWordsDifferAndOfWhatClassTheyAre(Row row) {
    Version left = Versions.of("A", row.language(), Kind.DIRECT, row.left());
    Version right = Versions.of("B", row.language(), Kind.DIRECT, row.right());

    assertThat(Versions.changes(left, right)).isEqualTo(row.changes());
  }
}
