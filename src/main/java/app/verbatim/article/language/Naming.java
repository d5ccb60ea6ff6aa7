package app.verbatim.article.language;

import java.util.List;

/// Titles, roles, first names, institutions and their links.
///
/// @param abbreviations words with a full stop that never end a sentence ("Mme.", "art."), without
///   the stop
/// @param numberAbbreviations words with a full stop that end no sentence before a number ("no. 5")
/// @param lastAbbreviations words with a full stop that may end one ("p.m.", "Inc."), without the
///   last stop
/// @param ordinalStop whether a number with a full stop is an ordinal ("am 3. September")
/// @param elisions words that begin with an apostrophe, without it ("n" of rock 'n' roll)
/// @param openers words that begin sentences and are no names: articles, pronouns, prepositions,
///   conjunctions, adverbs
/// @param forms where forms of words are looked up
public record Naming(
    List<String> abbreviations,
    List<String> numberAbbreviations,
    List<String> lastAbbreviations,
    boolean ordinalStop,
    List<String> elisions,
    List<String> openers,
    Forms forms) {

  public Naming {
    abbreviations = List.copyOf(abbreviations);
    numberAbbreviations = List.copyOf(numberAbbreviations);
    lastAbbreviations = List.copyOf(lastAbbreviations);
    elisions = List.copyOf(elisions);
    openers = List.copyOf(openers);
  }
}
