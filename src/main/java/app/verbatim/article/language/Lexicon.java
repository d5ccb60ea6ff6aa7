package app.verbatim.article.language;

import java.util.List;
import java.util.Map;

/// Words that decide whether a change of wording matters. Lemmas or whole forms, several words
/// allowed; a word may stand in several lists.
///
/// @param function words that carry no content of their own (articles, prepositions, auxiliaries)
/// @param negation words that turn a sentence round
/// @param modality words that say how possible or due something is
/// @param certainty how sure the speaker says to be, one list a rung, the surest first
/// @param attitude wish, expectation, demand, claim: one list a kind
/// @param degree words of degree and manner, one list a meaning
/// @param synonyms words that may stand for each other when looking for the counterpart; never a
///   reason to keep silent
public record Lexicon(
    List<String> function,
    List<String> negation,
    List<String> modality,
    Map<String, List<String>> certainty,
    Map<String, List<String>> attitude,
    Map<String, List<String>> degree,
    List<List<String>> synonyms) {}
