package app.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Messages;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is found in and across short reports, besides the words of a quotation.
class FindingsTest {

  record Row(String language, List<String> kinds, List<String> texts, List<String> found) {

    @Override
    public String toString() {
      return kinds + " " + texts.getFirst();
    }
  }

  private static Row row(String language, String kind, List<String> texts, String... found) {
    return new Row(language, List.of(kind), texts, List.of(found));
  }

  private static final String FR =
      "\n\n« Les étals seront vides », a déclaré Anna Roche, gérante de la halle.\n\n";
  private static final String EN =
      "\n\n“The stalls will be empty,” said Anna Roche, who runs the market hall.\n\n";

  static Stream<Row> rows() {
    return Stream.of(
        // a headline or standfirst that is surer than the text
        row(
            "fr",
            "headline",
            List.of(
                "La halle du port fermera en avril"
                    + FR
                    + "La halle du port pourrait fermer en avril, selon la mairie.\n\nLes"
                    + " commerçants attendent une réponse du conseil.\n"),
            "material headline: La halle du port fermera en avril | pourrait"),
        row(
            "en",
            "headline",
            List.of(
                "Market hall will close in April"
                    + EN
                    + "The market hall may close in April, the town hall said.\n\nTraders are"
                    + " waiting for an answer from the council.\n"),
            "material headline: Market hall will close in April | may"),
        // the text states it too
        row(
            "en",
            "headline",
            List.of(
                "Market hall will close in April"
                    + EN
                    + "The market hall will close in April, the town hall said. The market hall may"
                    + " close for a year.\n\n"
                    + "Traders are waiting for an answer from the council.\n")),
        row(
            "fr",
            "headline",
            List.of(
                "La halle du port pourrait fermer en avril"
                    + FR
                    + "La halle du port pourrait fermer en avril, selon la mairie.\n\nLes"
                    + " commerçants attendent une réponse du conseil.\n")),
        // a range of days
        row(
            "fr",
            "date",
            List.of(
                "Le festival se tiendra de jeudi à samedi sur les quais, a annoncé la mairie.\n",
                "Le festival se tiendra de jeudi à dimanche sur les quais, a annoncé la mairie.\n"),
            "material date: de jeudi à samedi | de jeudi à dimanche"),
        row(
            "fr",
            "date",
            List.of(
                "Le festival se tiendra de jeudi à samedi sur les quais, a annoncé la mairie.\n",
                "Le festival se tiendra de jeudi à samedi 20 janvier sur les quais, a annoncé la"
                    + " mairie.\n")),
        // where a report was filed from is no part of what it tells
        new Row(
            "fr",
            List.of("date", "name", "place"),
            List.of(
                "Arles, 12 janvier – Le bac de la pointe transporte deux cents écoliers chaque"
                    + " matin.\n",
                "Nîmes (Gard), 13 janvier – Le bac de la pointe transporte deux cents écoliers"
                    + " chaque matin.\n"),
            List.of()),
        // a day before a quotation that looks ahead
        row(
            "fr",
            "date",
            List.of(
                "« Le bac reprendra », a expliqué Anna Roche samedi. « Tout sera prêt à temps. »\n",
                "« Le bac reprendra. Tout sera prêt à temps », a expliqué samedi Anna Roche.\n")),
        // one report, two versions of one quotation
        row(
            "fr",
            "repeated",
            List.of(
                "« Le bac sera réparé avant la fin de mars », a déclaré Anna Roche.\n\nLa ligne"
                    + " transporte des écoliers.\n\n« Le bac sera vendu avant la fin de mars », a"
                    + " insisté Anna Roche.\n",
                "La ligne a été ouverte en 1980 par la région.\n"),
            "material repeated: Le bac sera réparé avant la fin de mars | Le bac sera vendu avant"
                + " la fin de mars"),
        row(
            "en",
            "repeated",
            List.of(
                "“The ferry will be repaired before April,” Anna Roche said.\n\nThe line carries"
                    + " pupils.\n\n“The ferry will be sold before April,” Anna Roche insisted.\n",
                "The line was opened in 1980 by the county.\n"),
            "material repeated: The ferry will be repaired before April, | The ferry will be sold"
                + " before April,"),
        // a weekday against its date, and against yesterday
        row(
            "fr",
            "text",
            List.of(
                "Le bac a coulé lundi 9 janvier 2024 devant la pointe, a dit Anna Roche.\n",
                "Le bac a coulé mardi 9 janvier 2024 devant la pointe, a dit Anna Roche.\n"),
            "notable text: lundi 9 janvier 2024"),
        row(
            "en",
            "text",
            List.of(
                "The ferry sank on Monday, January 9, 2024, off the point, Anna Roche said.\n",
                "The ferry sank on Tuesday, January 9, 2024, off the point, Anna Roche said.\n"),
            "notable text: Monday, January 9, 2024"),
        row(
            "fr",
            "text",
            List.of(
                "Le bac a coulé hier (lundi) devant la pointe, a dit Anna Roche.\n",
                "Le bac a coulé hier (dimanche) devant la pointe, a dit Anna Roche.\n"),
            "notable text: hier (lundi)"),
        // headlines that are not equally sure
        row(
            "fr",
            "headline",
            List.of(
                "Le bac du port va-t-il être vendu ?\n\nLe bac du port pourrait être vendu à un"
                    + " armateur, a indiqué la mairie.\n\nLa ligne transporte des écoliers.\n",
                "Le bac du port est vendu à un armateur\n\n"
                    + "Le bac du port a été vendu à un armateur, a indiqué la mairie.\n\n"
                    + "La ligne transporte des écoliers.\n"),
            "material headline: Le bac du port va-t-il être vendu ? | Le bac du port est vendu à un"
                + " armateur"),
        // two translations
        row(
            "fr",
            "translation",
            List.of(
                "« Nous savons que le navire a coulé », a déclaré John Marsh, porte-parole du"
                    + " Pentagone.\n",
                "« Nous pensons que le navire a coulé », a déclaré John Marsh, porte-parole du"
                    + " Pentagone.\n"),
            "notable translation: porte-parole du Pentagone | porte-parole du Pentagone"),
        row(
            "fr",
            "translation",
            List.of(
                "« Nous savons que le navire a coulé », a déclaré Jean Maret, porte-parole du"
                    + " port.\n",
                "« Nous pensons que le navire a coulé », a déclaré Jean Maret, porte-parole du"
                    + " port.\n")),
        row(
            "en",
            "translation",
            List.of(
                "“We know that the vessel sank,” said Jean Maret, a spokesman for the French"
                    + " navy.\n",
                "“We think that the vessel sank,” said Jean Maret, a spokesman for the French"
                    + " navy.\n"),
            "notable translation: spokesman for the French navy | spokesman for the French navy"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatDiffersIsFoundAndWhatAgreesIsNot(Row row) {
    Comparison comparison = Reports.compare(row.language(), row.texts().toArray(new String[0]));
    assertThat(Reports.found(comparison, row.kinds().toArray(new String[0])))
        .isEqualTo(row.found());
  }

  @Test
  void ofManyArticlesItIsSaidWhoDepartsFromTheOthers() {
    String most = "« Les travaux avancent rapidement », a déclaré Anna Roche.\n";
    String one = "« Les travaux avancent activement », a déclaré Anna Roche.\n";

    assertThat(said("fr", Reports.compare("fr", most, most, one, most)))
        .containsExactly(
            "Roche, même déclaration\u202f: « rapidement » dans 3 articles sur 4,"
                + " « activement » seulement dans C.");
  }

  @Test
  void inEnglishToo() {
    String most = "“The work is going on rapidly,” said Anna Roche.\n";
    String one = "“The work is going on quietly,” said Anna Roche.\n";

    assertThat(said("en", Reports.compare("en", one, most, most)))
        .containsExactly(
            "Roche, same statement: “rapidly” in 2 of 3 articles, “quietly” only in A.");
  }

  private static List<String> said(String language, Comparison comparison) {
    return comparison.findings().stream()
        .filter(it -> it.kind().equals("wording"))
        .map(Finding::message)
        .map(it -> Messages.in(language).say(it))
        .toList();
  }

  @Test
  void aCopyWithoutACreditCountsWithItsOriginal() {
    String text =
        "The council met on Monday to discuss the harbour wall. The wall was built in 1904 by"
            + " local masons. It has cracked in three places since the storm. Repairs will cost"
            + " the town a large sum. The mayor has asked the county for help.\n";
    String other =
        "A fishing boat was towed into harbour on Monday. Its engine had failed off the cape in"
            + " heavy seas. The crew of four were tired but unhurt. The boat will be repaired"
            + " at the yard. Its owner thanked the lifeboat crew.\n";

    assertThat(summary(Reports.compare("en", text, "By our staff\n\n" + text, other)))
        .contains(
            "B repeats A: 5 of its 5 sentences are the same.",
            "3 articles, 2 independent sources.");
  }

  private static List<String> summary(Comparison comparison) {
    return comparison.summary().stream().map(it -> Messages.in("en").say(it)).toList();
  }
}
