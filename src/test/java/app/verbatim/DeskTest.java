package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an editor is told of two short reports, in the editor's words: the severity and the
/// sentence of every finding of the kinds a row names.
class DeskTest {

  record Row(String language, List<String> kinds, List<String> texts, List<String> said) {

    @Override
    public String toString() {
      return kinds + " " + texts.getLast();
    }
  }

  private static Row row(String language, String kinds, String left, String right, String... said) {
    return new Row(language, List.of(kinds.split(" ")), List.of(left, right), List.of(said));
  }

  /// One quotation, two verbs or two sources.
  static Stream<Row> whoSaidItAndHow() {
    return Stream.of(
        row(
            "fr",
            "stance",
            "Le bac sera réparé en mars, a dit Anna Roche.\n",
            "Le bac sera réparé en mars, prétend Anna Roche.\n",
            "notable: Le verbe n’a pas la même force\u202f: ‹ a dit › (A), ‹ prétend › (B)."),
        row(
            "fr",
            "stance",
            "Anna Roche affirme que le bac perd de l'huile.\n",
            "Anna Roche reconnaît que le bac perd de l'huile.\n",
            "notable: Le verbe n’a pas la même force\u202f: ‹ affirme › (A), ‹ reconnaît › (B)."),
        row(
            "fr",
            "stance",
            "« Le bac a été vendu en secret », a dit Anna Roche.\n",
            "« Le bac a été vendu en secret », a dénoncé Anna Roche.\n",
            "notable: Le verbe n’a pas la même force\u202f: ‹ a dit › (A), ‹ a dénoncé › (B)."),
        row(
            "fr",
            "stance",
            "« Le bac a été vendu en secret », a dit Anna Roche.\n",
            "« Le bac a été vendu en secret », a déclaré Anna Roche.\n",
            "cosmetic: Un autre verbe, de même force\u202f: ‹ a dit › (A), ‹ a déclaré › (B)."),
        row(
            "en",
            "stance",
            "Anna Roche said that the ferry leaks oil.\n",
            "Anna Roche admitted that the ferry leaks oil.\n",
            "notable: The verb is of different strength: ‹ said › (A), ‹ admitted › (B)."),
        row(
            "en",
            "stance",
            "“The ferry was sold in secret,” Anna Roche said.\n",
            "“The ferry was sold in secret,” Anna Roche claimed.\n",
            "notable: The verb is of different strength: ‹ said › (A), ‹ claimed › (B)."),
        row(
            "en",
            "stance",
            "“The ferry was sold in secret,” Anna Roche said.\n",
            "“The ferry was sold in secret,” Anna Roche told reporters.\n",
            "cosmetic: Another verb, no stronger: ‹ said › (A), ‹ told › (B)."),
        row(
            "fr",
            "speaker",
            "« Le bac perd de l'huile depuis novembre », a déclaré Anna Roche, directrice du"
                + " port.\n",
            "« Le bac perd de l'huile depuis novembre », a déclaré une source proche du dossier.\n",
            "notable: Même information, autre source\u202f: Anna Roche (A), ‹ une source proche du"
                + " dossier › (B)."),
        row(
            "en",
            "speaker",
            "“The ferry has leaked oil since November,” said Anna Roche, the port director.\n",
            "“The ferry has leaked oil since November,” said an official who asked not to be"
                + " named.\n",
            "notable: Same information, different source: Anna Roche (A), ‹ an official › (B)."),
        row(
            "fr",
            "speaker",
            "La préfecture a annoncé que le bac serait à quai jusqu'en mars.\n",
            "Anna Roche, préfète de l'Eure, a annoncé que le bac serait à quai jusqu'en mars.\n",
            "notable: Même information, autre source\u202f: préfecture (A), Anna Roche (B)."),
        row(
            "en",
            "speaker",
            "The White House said the talks would resume in March in Geneva.\n",
            "Adam Reed, the White House spokesman, said the talks would resume in March in"
                + " Geneva.\n",
            "notable: Same information, different source: White House (A), Adam Reed (B)."),
        row(
            "fr",
            "speaker",
            "« Nous fermerons la ligne en mai », a déclaré Anna Roche.\n",
            "« Nous fermerons la ligne en mai », a déclaré Paul Stern.\n",
            "material: Même information, autre source\u202f: Anna Roche (A), Paul Stern (B)."),
        row(
            "fr",
            "relay",
            "« Le bac est perdu », a déclaré Anna Roche à l'AFP.\n",
            "« Le bac est perdu », a déclaré Anna Roche à Reuters.\n",
            "notable: Les mêmes mots par d’autres voies\u202f: ‹ AFP › (A)\u202f; ‹ Reuters ›"
                + " (B)."),
        row(
            "en",
            "relay",
            "“The ferry is lost,” Anna Roche told Reuters.\n",
            "“The ferry is lost,” Anna Roche told the Associated Press.\n",
            "notable: The same words through other channels: ‹ Reuters › (A); ‹ Associated Press ›"
                + " (B)."));
  }

  /// Quoted here, paraphrased there: with what the paraphrase changed.
  static Stream<Row> paraphrases() {
    return Stream.of(
        row(
            "fr",
            "wording directness",
            "« Nous allons peut-être fermer la ligne du port », a déclaré Anna Roche.\n",
            "Anna Roche a déclaré que la ligne du port allait certainement fermer.\n",
            "material: Rapporté autrement\u202f: « allons peut-être » (A)\u202f; ‹ allait"
                + " certainement › (B).",
            "notable: Cité ici, rapporté là\u202f: « Nous allons peut-être fermer la ligne du port"
                + " » (A)\u202f; ‹ la ligne du port allait certainement fermer › (B)."),
        row(
            "en",
            "wording",
            "“We may close the harbour line this winter,” Anna Roche said.\n",
            "Anna Roche said that the harbour line would certainly close this winter.\n",
            "material: Reported otherwise: “may” (A); ‹ certainly › (B)."),
        row(
            "en",
            "wording",
            "“We will not close the harbour line,” Anna Roche said.\n",
            "Anna Roche said that the harbour line would close.\n",
            "material: Reported otherwise: “We will not” (A)."),
        row(
            "fr",
            "number",
            "« Nous supprimerons 40 postes au port », a déclaré Anna Roche.\n",
            "Anna Roche a déclaré que 60 postes seraient supprimés au port.\n",
            "material: Chiffres différents pour la même chose\u202f: « 40 » (A), ‹ 60 › (B)."),
        row(
            "fr",
            "wording number",
            "« Nous allons fermer la ligne du port cet hiver », a déclaré Anna Roche.\n",
            "Anna Roche a déclaré que la ligne du port allait fermer cet hiver.\n"));
  }

  /// Who does what to whom.
  static Stream<Row> actors() {
    return Stream.of(
        row(
            "en",
            "wording",
            "“The council sued the company over the ferry,” Anna Roche said.\n",
            "“The company sued the council over the ferry,” Anna Roche said.\n",
            "material: Roche, same statement: “council” (A), “company” (B)."),
        row(
            "fr",
            "wording",
            "« La mairie a poursuivi le port devant le juge », a déclaré Anna Roche.\n",
            "« Le port a poursuivi la mairie devant le juge », a déclaré Anna Roche.\n",
            "material: Roche, même déclaration\u202f: « mairie » (A), « port » (B)."),
        row(
            "fr",
            "place",
            "Anna Roche a déclaré que Paris avait livré des bacs à Tunis.\n",
            "Anna Roche a déclaré que Tunis avait livré des bacs à Paris.\n",
            "material: Lieux différents\u202f: ‹ Paris › (A), ‹ Tunis › (B)."),
        row(
            "en",
            "wording",
            "“The ferry will sail from Nice to Bastia twice a day,” Anna Roche said.\n",
            "“The ferry will sail from Bastia to Nice twice a day,” Anna Roche said.\n",
            "material: Roche, same statement: “Nice” (A), “Bastia” (B)."));
  }

  /// The same in the passive, in another order of equals, or around "to be".
  static Stream<Row> quiet() {
    return Stream.of(
        row(
            "en",
            "wording",
            "“The council sued the company over the ferry,” Anna Roche said.\n",
            "“The company was sued by the council over the ferry,” Anna Roche said.\n"),
        row(
            "fr",
            "wording",
            "« Le conseil a attaqué la compagnie devant le juge », a déclaré Anna Roche.\n",
            "« La compagnie a été attaquée par le conseil devant le juge », a déclaré Anna"
                + " Roche.\n"),
        row(
            "en",
            "wording",
            "“Firefighters and police searched the ferry,” Anna Roche said.\n",
            "“Police and firefighters searched the ferry,” Anna Roche said.\n"),
        row(
            "en",
            "wording",
            "“The captain is the owner of the line,” Anna Roche said.\n",
            "“The owner of the line is the captain,” Anna Roche said.\n"),
        row(
            "fr",
            "wording",
            "« L’usine fermera le 3 mai ! », a déclaré Anna Roche.\n",
            "\"L'usine fermera le 3 mai!\", a déclaré Anna Roche.\n"),
        row(
            "fr",
            "wording",
            "« Dès lundi, nous rouvrirons la ligne du port », a déclaré Anna Roche.\n",
            "« Nous rouvrirons la ligne du port dès lundi », a déclaré Anna Roche.\n"),
        row(
            "en",
            "wording",
            "“The vessel will leave at noon,” Anna Roche said.\n",
            "“The ship will leave at noon,” Anna Roche said.\n"));
  }

  /// Words left out, with a mark and without.
  static Stream<Row> cuts() {
    String french =
        "« Nous réparerons le bac avant l'été, sauf si la glace l'empêche, et nous paierons les"
            + " équipes », a déclaré Anna Roche.\n";
    String english =
        "“We will repair the ferry before summer, unless the ice prevents it, and pay the crews,”"
            + " Anna Roche said.\n";
    return Stream.of(
        row(
            "fr",
            "cut wording",
            french,
            "« Nous réparerons le bac avant l'été […] et nous paierons les équipes », a déclaré"
                + " Anna Roche.\n"),
        row(
            "fr",
            "cut",
            french,
            "« Nous réparerons le bac avant l'été et nous paierons les équipes », a déclaré Anna"
                + " Roche.\n",
            "material: Coupe non signalée\u202f: « sauf si la glace l'empêche » (A), absent de B."),
        row(
            "en",
            "cut wording",
            english,
            "“We will repair the ferry before summer ... and pay the crews,” Anna Roche said.\n"),
        row(
            "en",
            "cut",
            english,
            "“We will repair the ferry before summer and pay the crews,” Anna Roche said.\n",
            "material: Unmarked cut: “unless the ice prevents it” (A), missing in B."));
  }

  @ParameterizedTest
  @MethodSource({"whoSaidItAndHow", "paraphrases", "actors", "cuts"})
  void theEditorIsToldInOneSentence(Row row) {
    assertThat(said(row)).isEqualTo(row.said());
  }

  @ParameterizedTest
  @MethodSource("quiet")
  void nothingIsSaidLouderThanForm(Row row) {
    assertThat(said(row)).allMatch(it -> it.startsWith("cosmetic"));
  }

  private static List<String> said(Row row) {
    Comparison comparison = Reports.compare(row.language(), row.texts().toArray(new String[0]));
    return comparison.findings().stream()
        .filter(it -> row.kinds().contains(it.kind()))
        .map(
            it ->
                it.severity().name().toLowerCase(java.util.Locale.ROOT)
                    + ": "
                    + Messages.in(row.language()).say(it.message()))
        .toList();
  }
}
