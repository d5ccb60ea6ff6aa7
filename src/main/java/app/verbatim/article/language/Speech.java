package app.verbatim.article.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a language quotes and reports: reporting verbs with their strength, words that name a
/// source, and the small words an attribution is recognised by. All in lower case.
///
/// @param shapes the attribution shapes the language uses, by the names the editor is shown
/// @param moods the dictionary's tags of `finite`, `participle`, `gerund`, `infinitive` verb forms
/// @param verbs reporting verbs; a verb in several groups has the strength of the first
/// @param sources prepositions that name a source ("selon", "according to")
/// @param reports nouns that report ("annonce", "claim"), with their strength
/// @param small closed classes
/// @param pronouns subject pronouns, with gender and number ("feminine singular", "plural");
///   "speaker" where the writer speaks ("I", "nous")
/// @param attached pronouns written onto a verb ("-t-elle"), with the pronoun they stand for
/// @param determiners with gender and number, and whether they point back ("the", "ce") or bring up
///   someone new ("a", "des")
/// @param people nouns for one who speaks, by gender; `either` where the noun does not tell
/// @param bodies nouns for an institution that speaks ("ministère"), `media` for those that
///   publish, and the names of `outlets` that pass words on
/// @param anonymous nouns for a source without a name, by type ("official", "source", "witness")
/// @param setAside words right before a pair of marks that is no quotation, by reason
/// @param setAsideAfter words right after such a pair ("“The Dry Years” author"), by reason
/// @param titlesInCapitals whether the words of a title have capitals, not only its first
public record Speech(
    List<String> shapes,
    Map<String, String> moods,
    List<Verbs> verbs,
    List<Source> sources,
    Map<String, List<String>> reports,
    Small small,
    Map<String, String> pronouns,
    Map<String, String> attached,
    Map<String, String> determiners,
    Map<String, List<String>> people,
    Map<String, List<String>> bodies,
    Map<String, List<String>> anonymous,
    Map<String, List<String>> setAside,
    @Nullable Map<String, List<String>> setAsideAfter,
    @Nullable Boolean titlesInCapitals,
    List<Example> examples) {

  /// Reporting verbs of one strength.
  ///
  /// @param strength `say`, `add`, `affirm`, `claim`, `explain`, `confirm`, `reveal`, `announce`,
  ///   `admit`, `deny`, `warn`, `denounce`, `demand`, `promise`, `wish`, `believe`, `ask`, `reply`,
  ///   `welcome`, `describe`, `show`
  /// @param takes what may follow: `quote` words between marks, `clause` "that…", `zero` a clause
  ///   without "that", `object` a noun or infinitive that tells what was said, `as` "…as…",
  ///   `infinitive` only an infinitive, `left` a clause without marks before it, `cites` the one
  ///   whose words are passed on, `source` the same right after a source ("according to X, citing
  ///   Y"), `recipient` whom it is said to before the clause
  /// @param words a lemma each, with its small words ("s'alarmer", "point out"); where the language
  ///   has no dictionary, `lemma: form form …`, and with a word that ends the clause `lemma|word:
  ///   form…` ("mitteilen|mit: teilte"); `lemma=words` where it is written in another way than it
  ///   is conjugated ("dirsi=si dire")
  public record Verbs(String strength, List<String> takes, List<String> words) {}

  /// Words that name a source.
  ///
  /// @param words before the source
  /// @param place `start` when only at the start of a sentence, `quote` when also only before a
  ///   quotation, `relay` when it passed the words on
  /// @param anonymous the type of source these words mean by themselves ("de source policière")
  public record Source(String words, @Nullable String place, @Nullable String anonymous) {}

  /// Closed classes.
  ///
  /// @param have auxiliaries of the perfect
  /// @param be auxiliaries of the passive, and of the perfect with a reflexive
  /// @param modal auxiliaries before an infinitive
  /// @param infinitive words before an infinitive that tells on ("et de poursuivre")
  /// @param that words that open a reported clause
  /// @param as words of the `as` complement
  /// @param relative words that open a relative clause
  /// @param of prepositions inside a noun group
  /// @param prepositions all others
  /// @param to prepositions of whom it is said to
  /// @param by prepositions of the agent
  /// @param and words that join two of a kind
  /// @param like words before an attribution of the whole sentence ("comme l'a dit X", "as X put
  ///   it")
  /// @param stops words that, after a comma, end a reported clause
  /// @param clauses words that open another clause ("quand", "because")
  /// @param adverbs between auxiliary and verb; an entry with a hyphen first is an ending
  /// @param negations small words of negation
  /// @param clitics object pronouns before a verb
  /// @param reflexives clitics of a reflexive verb
  /// @param possessives what makes an English genitive
  /// @param numbers number words from two on
  /// @param latter words that mean the one named last
  /// @param former words that mean the one named before that one
  /// @param called nouns that mean someone of these roles ("lawmaker" a senator)
  /// @param unsaid words that tell of no statement after a verb that asks or declines ("to
  ///   comment", "to be named")
  /// @param prefixes elided words to split off ("l'", "qu'")
  /// @param suffixes endings to split off
  /// @param verbal verb forms that are never taken for the noun of the same form
  /// @param unsourced nouns that are no source after "selon" ("selon la tradition")
  /// @param conditions words that name a condition ("si"): what follows is no hearsay
  public record Small(
      List<String> have,
      List<String> be,
      List<String> modal,
      List<String> infinitive,
      List<String> that,
      List<String> as,
      List<String> relative,
      List<String> of,
      List<String> prepositions,
      List<String> to,
      List<String> by,
      List<String> and,
      List<String> like,
      List<String> stops,
      List<String> clauses,
      List<String> adverbs,
      List<String> negations,
      List<String> clitics,
      List<String> reflexives,
      List<String> possessives,
      List<String> numbers,
      List<String> latter,
      List<String> former,
      Map<String, List<String>> called,
      List<String> unsaid,
      List<String> prefixes,
      List<String> suffixes,
      List<String> verbal,
      List<String> unsourced,
      List<String> conditions) {}

  /// A text and what is to be found in it.
  ///
  /// @param text blocks are separated by an empty line
  /// @param headline whether the first block is a headline
  public record Example(String text, @Nullable Boolean headline, List<Expected> finds) {}

  /// A quotation of an example; what is null is not looked at.
  ///
  /// @param words of all its parts, joined by " | "
  /// @param kind `direct`, `partial` or `indirect`
  /// @param speaker the name; "-" for nobody
  /// @param excluded the reason's key without its area, when it is set aside
  public record Expected(
      String words,
      String kind,
      @Nullable String speaker,
      @Nullable String mention,
      @Nullable String role,
      @Nullable String cue,
      @Nullable String verb,
      @Nullable String relay,
      @Nullable String anonymity,
      @Nullable String rule,
      @Nullable String excluded,
      @Nullable List<String> members,
      @Nullable String said) {}

  /// How strong a reporting verb is.
  public Optional<String> strengthOf(String lemma) {
    return verbs.stream()
        .filter(group -> group.words().stream().anyMatch(word -> lemma(word).equals(lemma)))
        .map(Verbs::strength)
        .findFirst();
  }

  /// All reporting verbs of a strength.
  public Stream<String> verbsOf(String strength) {
    return verbs.stream()
        .filter(group -> group.strength().equals(strength))
        .flatMap(group -> group.words().stream())
        .map(Speech::lemma);
  }

  private static String lemma(String word) {
    return word.split("[|:=]", 2)[0];
  }
}
