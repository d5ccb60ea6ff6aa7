package app.verbatim.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// A made-up report of any length: plain sentences, quotations, names, dates and figures in the
/// proportions of a news report. The same seed gives the same text.
public final class MadeUpReport {

  private static final List<String> FIRST =
      List.of("Anna", "Paul", "Lucie", "Omar", "Jeanne", "Marc", "Nora", "Hugo", "Sara", "Louis");
  private static final List<String> LAST =
      List.of("Morand", "Petit", "Keller", "Diallo", "Roux", "Varga", "Lindt", "Costa", "Berg");

  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "fr",
          List.of(
              "« Le chantier avance comme prévu », a déclaré %s, maire de la commune.",
              "« Nous avons besoin de moyens », a-t-elle ajouté lundi.",
              "%s a assuré que les travaux seraient terminés avant l'hiver.",
              "Selon %s, la facture dépasse 12,5 millions d'euros.",
              "Le pont, ouvert en 1974, relie les deux rives du fleuve.",
              "Les riverains attendent une réponse depuis trois semaines.",
              "Une réunion est prévue le 14 mars à la mairie, en présence du préfet.",
              "Le projet a été « mal préparé », regrette %s.",
              "La circulation restera coupée entre la gare et le port jusqu'à vendredi.",
              "Deux entreprises de la région ont été retenues après un long appel d'offres."),
          "en",
          List.of(
              "“The work is going to plan,” said %s, the mayor of the town.",
              "“We need the money,” she added on Monday.",
              "%s said that the work would be finished before winter.",
              "According to %s, the bill is more than 12.5 million pounds.",
              "The bridge, opened in 1974, links the two banks of the river.",
              "People who live nearby have waited for an answer for three weeks.",
              "A meeting is planned for 14 March at the town hall, with the prefect.",
              "The project was “badly prepared”, %s complained.",
              "Traffic will stay closed between the station and the harbour until Friday.",
              "Two firms of the region were chosen after a long call for tenders."));

  private MadeUpReport() {}

  /// @param language `fr` or `en`
  /// @param words the least number of words
  public static String of(String language, int words, int seed) {
    Random chance = new Random(seed);
    StringBuilder text = new StringBuilder();
    int count = 0;
    int sentence = 0;
    while (count < words) {
      String name =
          FIRST.get(chance.nextInt(FIRST.size())) + " " + LAST.get(chance.nextInt(LAST.size()));
      List<String> shapes = SENTENCES.getOrDefault(language, List.of());
      String next = shapes.get(chance.nextInt(shapes.size())).replace("%s", name);
      text.append(next).append(++sentence % 4 == 0 ? "\n\n" : " ");
      count += next.split(" ").length;
    }
    return text.toString();
  }
}
