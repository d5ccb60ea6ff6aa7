package app.verbatim.article.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that decide whether a change of wording matters: lemmas or whole forms, several words
/// allowed, a word may stand in several lists.
///
/// @param function words that carry no content of their own (articles, prepositions, auxiliaries)
/// @param negation words that turn a sentence round
/// @param modality words that say how open a thing is: `possible` and `probable` leave it open;
///   also `due`, `future`, `certain`
/// @param certainty how sure the speaker says to be, one list a rung
/// @param attitude wish, expectation, demand, claim: one list a kind
/// @param degree words of degree and manner, one list a meaning
/// @param opposites pairs of lists that say the contrary of each other (more, less)
/// @param synonyms words that may stand for each other when looking for the counterpart; never a
///   reason to keep silent
/// @param purpose words that open a clause of purpose ("afin de")
/// @param place prepositions that may stand before a place ("à", "near")
/// @param governed function words that go with the word before them ("souhaite que")
/// @param ranks words of rank in a role ("en chef", "deputy")
/// @param spoken words in a role or a name that tell that its bearer speaks another language, by
///   its ISO 639 code ("en": "Washington")
/// @param copula forms of the verbs that say what a thing is ("is", "became")
/// @param articles the articles
/// @param contractions what is written for two words: whole ("can't": can, not), or an ending
///   behind a hyphen ("-n't": not)
/// @param particles words of a verb that may stand behind its object ("rule it out")
/// @param restriction words that limit what is said ("sauf", "unless"): cutting them matters
public record Lexicon(
    List<String> function,
    List<String> negation,
    Map<String, List<String>> modality,
    Map<String, List<String>> certainty,
    Map<String, List<String>> attitude,
    Map<String, List<String>> degree,
    List<List<List<String>>> opposites,
    List<List<String>> synonyms,
    List<String> purpose,
    List<String> place,
    List<String> governed,
    List<String> ranks,
    Map<String, List<String>> spoken,
    List<String> copula,
    List<String> articles,
    List<String> restriction,
    @Nullable Map<String, List<String>> contractions,
    @Nullable List<String> particles) {

  /// What is known of a language there is no file for.
  public static final Lexicon NONE =
      new Lexicon(
          List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(),
          null, null);
}
