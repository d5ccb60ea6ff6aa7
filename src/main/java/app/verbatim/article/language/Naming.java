package app.verbatim.article.language;

import app.verbatim.article.language.People.Genders;
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
/// @param determiners articles and their like, by the gender they show
/// @param links words that join a role or an institution to what it belongs to ("of", "auprès")
/// @param ofs the links that stand inside the names of institutions ("Ministry of Defence")
/// @param ands words that join two nouns ("and")
/// @param ins words before places ("in", "à")
/// @param roleEnds words that end a role given after a name ("qui", "said")
/// @param clitics words cut off with an apostrophe ("l'Élysée"), without it
/// @param possessives endings after an apostrophe ("Biden's"), without it
/// @param nounsAreCapital whether every noun has a capital, so that a capital tells nothing
/// @param headsFirst whether a head stands before what completes it ("Conseil de sécurité")
/// @param examples sentences with the names in them; run as tests
public record Naming(
    List<String> abbreviations,
    List<String> numberAbbreviations,
    List<String> lastAbbreviations,
    boolean ordinalStop,
    List<String> elisions,
    List<String> openers,
    Forms forms,
    Genders determiners,
    List<String> links,
    List<String> ofs,
    List<String> ands,
    List<String> ins,
    List<String> roleEnds,
    List<String> clitics,
    List<String> possessives,
    boolean nounsAreCapital,
    boolean headsFirst,
    People people,
    Bodies bodies,
    List<Example> examples) {

  /// A text and the names in it.
  ///
  /// @param names each `KIND name: mention, mention` with `(role)` after a mention that has one
  public record Example(String text, List<String> names) {

    public Example {
      names = List.copyOf(names);
    }
  }

  public Naming {
    abbreviations = List.copyOf(abbreviations);
    numberAbbreviations = List.copyOf(numberAbbreviations);
    lastAbbreviations = List.copyOf(lastAbbreviations);
    elisions = List.copyOf(elisions);
    openers = List.copyOf(openers);
    links = List.copyOf(links);
    ofs = List.copyOf(ofs);
    ands = List.copyOf(ands);
    ins = List.copyOf(ins);
    roleEnds = List.copyOf(roleEnds);
    clitics = List.copyOf(clitics);
    possessives = List.copyOf(possessives);
    examples = List.copyOf(examples);
  }
}
