package app.verbatim.finding;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Lexicon;
import app.verbatim.article.language.Morphology;
import app.verbatim.article.language.Speech;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A language's [Lexicon], made ready for looking up the words of a difference.
final class Lexis {

  /// The lists a change is looked up in.
  enum Field {
    NEGATION,
    MODALITY,
    CERTAINTY,
    ATTITUDE,
    DEGREE,
    OPPOSITE
  }

  private static final Set<String> DOUBT = Set.of("possible", "probable");
  private static final String FUTURE = "future";
  private static final String SURE = "certain";
  private static final Set<String> WHOLE = Set.of("all", "total");
  private static final Set<String> LIMITS = Set.of("only");
  private static final Set<String> SAYING = Set.of("say", "add", "explain", "announce");
  private static final Map<String, Lexis> ALL = new ConcurrentHashMap<>();

  private final Set<String> function;
  private final Set<String> governed;
  private final Set<String> place;
  private final Set<String> restriction;
  private final Set<String> copula;
  private final Set<String> articles;
  private final Set<String> saying = new HashSet<>();
  private final List<String> ranks;
  private final Phrases phrases;
  private final Map<String, Set<Integer>> synonyms = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  private final Optional<Morphology> morphology;
  private final Contractions contractions;
  private final boolean nounStandsLast;

  private Lexis(Lexicon lexicon, Optional<Speech> speech, Optional<Morphology> morphology) {
    this.morphology = morphology;
    List<String> particles = lexicon.particles();
    phrases = new Phrases(particles == null ? Set.of() : Set.copyOf(particles));
    nounStandsLast = speech.filter(it -> !it.small().possessives().isEmpty()).isPresent();
    Map<String, List<String>> written = lexicon.contractions();
    contractions = written == null ? Contractions.NONE : new Contractions(written);
    copula = lexicon.copula().stream().map(Folded::fold).collect(Collectors.toSet());
    articles = lexicon.articles().stream().map(Folded::fold).collect(Collectors.toSet());
    function = lexicon.function().stream().map(Folded::fold).collect(Collectors.toSet());
    place = lexicon.place().stream().map(Folded::fold).collect(Collectors.toSet());
    restriction =
        lexicon.restriction().stream()
            .filter(it -> !it.contains(" "))
            .map(Folded::fold)
            .collect(Collectors.toSet());
    ranks = lexicon.ranks().stream().map(Folded::fold).toList();
    governed = lexicon.governed().stream().map(Folded::fold).collect(Collectors.toSet());
    Map<Field, Map<String, List<String>>> fields = new LinkedHashMap<>();
    fields.put(Field.NEGATION, Map.of("no", lexicon.negation()));
    fields.put(Field.MODALITY, lexicon.modality());
    fields.put(Field.CERTAINTY, lexicon.certainty());
    fields.put(Field.ATTITUDE, lexicon.attitude());
    fields.put(Field.DEGREE, lexicon.degree());
    fields.put(Field.OPPOSITE, opposites(lexicon.opposites()));
    fields.forEach(
        (field, groups) ->
            groups.forEach(
                (group, listed) -> listed.forEach(it -> phrases.add(field, group, meanings(it)))));
    speech.map(Speech::verbs).orElse(List.of()).stream()
        .filter(it -> SAYING.contains(it.strength()))
        .flatMap(it -> it.words().stream())
        .map(it -> Folded.fold(it.split("[:|]")[0]))
        .forEach(saying::add);
    for (int group = 0; group < lexicon.synonyms().size(); group++) {
      for (String word : lexicon.synonyms().get(group)) {
        List<String> meanings = meanings(word);
        if (meanings.size() == 1) {
          synonyms.computeIfAbsent(meanings.getFirst(), key -> new HashSet<>()).add(group);
          keys.putIfAbsent(meanings.getFirst(), "~" + group);
        }
      }
    }
  }

  /// The lexis of the language with this code; an empty one where there is no file.
  static Lexis of(String code) {
    Lexis ready = ALL.get(code); // asked for with every word
    return ready != null ? ready : load(code);
  }

  private static Lexis load(String code) {
    return ALL.computeIfAbsent(
        code,
        key ->
            new Lexis(
                Languages.of(key).map(Language::lexicon).orElse(Lexicon.NONE),
                Languages.of(key).map(Language::speech),
                Languages.of(key).map(Morphology::of)));
  }

  private static Map<String, List<String>> opposites(List<List<List<String>>> pairs) {
    Map<String, List<String>> sides = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      sides.put(i + "+", pairs.get(i).get(0));
      sides.put(i + "-", pairs.get(i).get(1));
    }
    return sides;
  }

  /// The group of the contraries of a group of [Field#OPPOSITE].
  static String contrary(String group) {
    return group.endsWith("+") ? group.replace('+', '-') : group.replace('-', '+');
  }

  /// Whether what tells more of a noun stands before it ("union leader").
  boolean nounStandsLast() {
    return nounStandsLast;
  }

  Contractions contractions() {
    return contractions;
  }

  Set<String> function() {
    return function;
  }

  /// The meanings of a phrase's words, as [Token#meaning()] has them.
  List<String> meanings(String phrase) {
    return Tokens.meanings(phrase, function, contractions, this::lemmas);
  }

  /// What forms of one word have in common, then its other lemmas; at least one.
  List<String> lemmas(String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(morphology.map(it -> it.stem(word)).orElseGet(() -> Folded.fold(word)));
    morphology.ifPresent(it -> it.lemmas(word).forEach(lemma -> lemmas.add(Folded.fold(lemma))));
    return List.copyOf(lemmas);
  }

  /// Whether the word may be of a class the language file names: `conditional`, `future`,
  /// `infinitive`.
  boolean is(String wordClass, String word) {
    return morphology.filter(it -> it.is(wordClass, word)).isPresent();
  }

  /// Whether a group of modality leaves a thing open.
  boolean isDoubt(String group) {
    return DOUBT.contains(group);
  }

  /// Whether a group of modality tells what is to come.
  boolean isFuture(String group) {
    return group.equals(FUTURE);
  }

  /// Whether a group of modality leaves no doubt.
  boolean isSure(String group) {
    return group.equals(SURE);
  }

  /// Whether a group of degree means the whole of a thing.
  boolean isWhole(String group) {
    return WHOLE.contains(group);
  }

  /// Whether a group of degree narrows what is said.
  boolean isLimit(String group) {
    return LIMITS.contains(group);
  }

  /// Forms of "to be" and "to become".
  Set<String> copula() {
    return copula;
  }

  /// The articles.
  Set<String> articles() {
    return articles;
  }

  /// Whether the word may be a plain verb of saying.
  boolean isSaying(Token token) {
    return token.kind() == Token.Kind.CONTENT && token.lemmas().stream().anyMatch(saying::contains);
  }

  /// Prepositions that may stand before a place.
  Set<String> place() {
    return place;
  }

  /// Words that limit what is said ("sauf").
  Set<String> restriction() {
    return restriction;
  }

  /// Words of rank in a role ("en chef", "deputy").
  List<String> ranks() {
    return ranks;
  }

  boolean isRank(Token token) {
    return ranks.contains(token.meaning()) || ranks.contains(Folded.fold(token.shown()));
  }

  /// Words that belong to the word before them.
  Set<String> governed() {
    return governed;
  }

  boolean areSynonyms(String left, String right) {
    Set<Integer> mine = synonyms.get(left);
    Set<Integer> other = synonyms.get(right);
    return mine != null && other != null && mine.stream().anyMatch(other::contains);
  }

  /// The groups of synonyms a token's word belongs to.
  List<String> synonymKeys(Token token) {
    return token.kind() == Token.Kind.CONTENT
        ? synonyms.getOrDefault(token.meaning(), Set.of()).stream()
            .sorted()
            .map(group -> "~" + group)
            .toList()
        : List.of();
  }

  /// Whether a word belongs to a group of synonyms.
  boolean isIn(String group, String meaning) {
    return synonyms.getOrDefault(meaning, Set.of()).contains(Integer.valueOf(group.substring(1)));
  }

  /// A form shared by all synonyms of a word, for finding counterparts; the word itself when it has
  /// none.
  String synonymKey(String meaning) {
    return keys.getOrDefault(meaning, meaning);
  }

  /// The groups of a field whose phrases touch the tokens `[from, to)`; a phrase may begin before
  /// or end after.
  Set<String> groups(Field field, List<Token> tokens, int from, int to) {
    return phrases.groups(field, tokens, from, to, token -> true);
  }

  /// The same, of phrases that begin with a token that is asked for.
  Set<String> groups(Field field, List<Token> tokens, int from, int to, Predicate<Token> asked) {
    return phrases.groups(field, tokens, from, to, asked);
  }

  /// Whether a phrase of a field begins at a token.
  boolean begins(Field field, List<Token> tokens, int at) {
    return phrases.at(field, tokens, at).isPresent();
  }

  /// The phrase of a field that begins at a token, the longest.
  Optional<Phrases.Entry> at(Field field, List<Token> tokens, int at) {
    return phrases.at(field, tokens, at);
  }
}
