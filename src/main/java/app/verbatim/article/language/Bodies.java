package app.verbatim.article.language;

import java.util.List;

/// Names and naming words of institutions and places.
///
/// @param institutions words that make a capitalised name an organisation ("conseil", "ministry")
/// @param organisations well-known ones
/// @param places countries, capitals, big cities, regions
/// @param demonyms adjectives and nouns of peoples, parties and faiths, which name nobody
/// @param common other words with a capital that name nobody (months, "Internet")
/// @param same names of one thing, one list a thing
/// @param linked names that may stand for each other in the news ("Washington", "Maison-Blanche"):
///   never equal
public record Bodies(
    List<String> institutions,
    List<String> organisations,
    List<String> places,
    List<String> demonyms,
    List<String> common,
    List<List<String>> same,
    List<List<String>> linked) {

  public Bodies {
    institutions = List.copyOf(institutions);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    demonyms = List.copyOf(demonyms);
    common = List.copyOf(common);
    same = same.stream().map(List::copyOf).toList();
    linked = linked.stream().map(List::copyOf).toList();
  }
}
