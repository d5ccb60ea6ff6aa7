package app.verbatim.extract.speaker;

import app.verbatim.article.language.Language;
import app.verbatim.article.language.Morphology;
import app.verbatim.article.language.People.Genders;
import app.verbatim.article.language.Speech;
import app.verbatim.extract.speaker.Verb.Mood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The speech section of a language, ready for look-ups. All words are asked for in lower case.
final class Vocabulary {

  /// What a form may be: a verb's lemma in a mood.
  record Reading(String lemma, Mood mood) {}

  /// Words that name a source, one by one.
  record Naming(Speech.Source source, List<String> words) {}

  // what an article of any length may keep
  private static final int REMEMBERED = 50_000;
  private static final Map<String, Vocabulary> ALL = new ConcurrentHashMap<>();

  private final Speech speech;
  private final boolean nounsAreCapital;
  private final Set<String> abbreviations;
  private final Verbs verbs;
  private final Morphology morphology;
  private final Grammar grammar;
  private final Map<Mood, Pattern> moods = new EnumMap<>(Mood.class);
  private final Map<String, List<Reading>> readings = new ConcurrentHashMap<>();
  private final Map<String, EnumSet<Part>> parts = new HashMap<>();
  private final Map<String, List<List<String>>> adverbs = new HashMap<>();
  private final List<String> adverbEndings;
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, String> anonymous = new HashMap<>();
  private final Map<String, String> reports = new HashMap<>();
  private final Map<String, List<Naming>> sources = new HashMap<>();
  private final Map<String, List<String>> splits = new ConcurrentHashMap<>();
  private final List<String> suffixes = new ArrayList<>();

  private Vocabulary(Language language) {
    speech = language.speech();
    nounsAreCapital = language.naming().nounsAreCapital();
    abbreviations = Set.copyOf(language.naming().abbreviations());
    verbs = new Verbs(speech);
    morphology = Morphology.of(language);
    speech
        .moods()
        .forEach(
            (mood, tag) ->
                moods.put(Mood.valueOf(mood.toUpperCase(Locale.ROOT)), Pattern.compile(tag)));
    Speech.Small small = speech.small();
    put(Part.HAVE, small.have());
    put(Part.BE, small.be());
    put(Part.MODAL, small.modal());
    put(Part.INFINITIVE, small.infinitive());
    put(Part.THAT, small.that());
    put(Part.AS, small.as());
    put(Part.RELATIVE, small.relative());
    put(Part.OF, small.of());
    put(Part.PREPOSITION, small.prepositions());
    put(Part.TO, small.to());
    put(Part.BY, small.by());
    put(Part.AND, small.and());
    put(Part.LIKE, small.like());
    put(Part.STOP, small.stops());
    put(Part.CLAUSE, small.clauses());
    put(Part.ADVERB, small.adverbs());
    put(Part.NEGATION, small.negations());
    put(Part.CLITIC, small.clitics());
    put(Part.REFLEXIVE, small.reflexives());
    put(Part.POSSESSIVE, small.possessives());
    put(Part.PRONOUN, speech.pronouns().keySet());
    put(Part.DETERMINER, speech.determiners().keySet());
    put(Part.ATTACHED, speech.attached().keySet());
    adverbEndings =
        small.adverbs().stream()
            .filter(it -> it.startsWith("-"))
            .map(it -> it.substring(1))
            .toList();
    for (String adverb : small.adverbs()) {
      List<String> words = split(adverb);
      if (words.size() > 1) {
        adverbs.computeIfAbsent(words.getLast(), last -> new ArrayList<>()).add(words);
      }
    }
    speech
        .people()
        .forEach(
            (kind, nouns) -> nouns.forEach(noun -> people.merge(noun, kind, (a, b) -> "either")));
    Genders roles = language.naming().people().roles();
    roles.feminine().forEach(noun -> people.putIfAbsent(noun, "feminine"));
    roles.masculine().forEach(noun -> people.putIfAbsent(noun, "masculine"));
    roles.either().forEach(noun -> people.putIfAbsent(noun, "either"));
    speech
        .bodies()
        .forEach(
            (kind, nouns) -> {
              if (!kind.equals("outlets")) {
                nouns.forEach(noun -> bodies.put(noun, kind));
              }
            });
    speech
        .anonymous()
        .forEach((type, nouns) -> nouns.forEach(noun -> anonymous.putIfAbsent(noun, type)));
    speech
        .reports()
        .forEach((strength, nouns) -> nouns.forEach(noun -> reports.putIfAbsent(noun, strength)));
    for (Speech.Source source : speech.sources()) {
      List<String> words = split(source.words());
      sources
          .computeIfAbsent(words.getFirst(), it -> new ArrayList<>())
          .add(new Naming(source, words));
    }
    grammar = new Grammar(this, morphology, moods);
    suffixes.addAll(speech.attached().keySet());
    suffixes.addAll(small.possessives());
    suffixes.addAll(small.suffixes());
    suffixes.sort((a, b) -> b.length() - a.length());
  }

  private void put(Part part, Iterable<String> forms) {
    for (String form : forms) {
      parts.computeIfAbsent(form, it -> EnumSet.noneOf(Part.class)).add(part);
    }
  }

  static Vocabulary of(Language language) {
    return ALL.computeIfAbsent(language.code(), code -> new Vocabulary(language));
  }

  Grammar grammar() {
    return grammar;
  }

  Speech speech() {
    return speech;
  }

  /// The words that name a source and begin with this one, in the order of the language file.
  List<Naming> sources(String first) {
    return sources.getOrDefault(first, List.of());
  }

  boolean shape(String name) {
    return speech.shapes().contains(name);
  }

  boolean is(Part part, Word word) {
    EnumSet<Part> all = parts.get(word.form());
    return all != null && all.contains(part)
        || part == Part.ADVERB && word.isWord() && !word.capital() && isAdverb(word.form());
  }

  /// Whether a word stands in the list itself, its ending aside.
  boolean isListed(Part part, Word word) {
    EnumSet<Part> all = parts.get(word.form());
    return all != null && all.contains(part);
  }

  /// Whether someone of this role may be meant by the noun: "the governor" for "Gov.".
  boolean isCalled(String noun, String role) {
    return speech.small().called().getOrDefault(noun, List.of()).contains(role);
  }

  boolean isNoSource(Word word) {
    return speech.small().unsourced().contains(word.form());
  }

  private boolean isAdverb(String form) {
    for (String ending : adverbEndings) {
      if (form.length() > ending.length() + 2
          && form.endsWith(ending)
          && !people.containsKey(form)
          && !bodies.containsKey(form)) {
        return true;
      }
    }
    return false;
  }

  /// How many words up to and with `at` form one adverb; 0 when none.
  int adverbEndingAt(List<Word> words, int at) {
    Word last = words.get(at);
    for (List<String> phrase : adverbs.getOrDefault(last.form(), List.of())) {
      int from = at - phrase.size() + 1;
      boolean same = from >= 0;
      for (int i = 0; same && i < phrase.size(); i++) {
        same = words.get(from + i).form().equals(phrase.get(i));
      }
      if (same) {
        return phrase.size();
      }
    }
    return is(Part.ADVERB, last) ? 1 : 0;
  }

  /// How many words from `at` on form one adverb; 0 when none.
  int adverbStartingAt(List<Word> words, int at) {
    for (int end = Math.min(at + 3, words.size() - 1); end > at; end--) {
      if (adverbEndingAt(words, end) == end - at + 1) {
        return end - at + 1;
      }
    }
    return is(Part.ADVERB, words.get(at)) ? 1 : 0;
  }

  List<Verb> verbs(String head) {
    return verbs.withHead(head);
  }

  /// The reporting verbs a form may belong to.
  List<Reading> readings(String form) {
    List<Reading> known = readings.get(form);
    if (known == null) {
      known = lookUp(form);
      if (readings.size() < REMEMBERED) {
        readings.put(form, known);
      }
    }
    return known;
  }

  private List<Reading> lookUp(String form) {
    List<Reading> all = new ArrayList<>();
    for (String head : verbs.listed(form)) {
      all.add(new Reading(head, Mood.FINITE));
      all.add(new Reading(head, form.equals(head) ? Mood.INFINITIVE : Mood.PARTICIPLE));
    }
    for (Morphology.Reading reading : morphology.readings(form)) {
      if (!verbs.withHead(reading.lemma()).isEmpty()) {
        for (Map.Entry<Mood, Pattern> mood : moods.entrySet()) {
          Reading one = new Reading(reading.lemma(), mood.getKey());
          if (mood.getValue().matcher(reading.tag()).matches() && !all.contains(one)) {
            all.add(one);
          }
        }
      }
    }
    all.sort(Comparator.comparing(Reading::mood));
    return List.copyOf(all);
  }

  /// Where every noun has a capital, a small word after one is no part of its group.
  boolean isAfterNoun(List<Word> words, int at) {
    Word word = words.get(at);
    return nounsAreCapital
        && at > 0
        && !word.capital()
        && words.get(at - 1).capital()
        && !is(Part.DETERMINER, word)
        && !is(Part.OF, word)
        && !is(Part.AND, word);
  }

  /// Whether a name, in lower case, is that of an outlet: a well-known one, or "… Times".
  boolean isOutlet(String name) {
    List<String> outlets = speech.bodies().getOrDefault("outlets", List.of());
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return outlets.contains(name)
        || "media".equals(bodies.get(last))
        || outlets.stream().anyMatch(it -> name.startsWith(it + " "));
  }

  /// "au Monde": the article of the outlet's name, with a capital, which the small word before it
  /// holds; empty when the word names no outlet.
  Optional<String> articleOfOutlet(String form) {
    List<String> outlets = speech.bodies().getOrDefault("outlets", List.of());
    return speech.determiners().keySet().stream()
        .filter(article -> outlets.contains(article + " " + form))
        .map(article -> Character.toUpperCase(article.charAt(0)) + article.substring(1))
        .findFirst();
  }

  /// Whether a full stop after this word, as printed, ends no sentence: "Mr", "Rep".
  boolean isAbbreviation(String printed) {
    return abbreviations.contains(printed);
  }

  boolean isOf(String form) {
    return speech.small().of().contains(form);
  }

  /// Words of the language file as they stand in a text: "d'après" is two.
  List<String> split(String words) {
    return splits.computeIfAbsent(words, this::cut);
  }

  private List<String> cut(String words) {
    List<String> all = new ArrayList<>();
    for (String word : words.split(" ")) {
      int apostrophe = word.indexOf('\'');
      if (apostrophe > 0
          && apostrophe < word.length() - 1
          && isPrefix(word.substring(0, apostrophe + 1))) {
        all.add(word.substring(0, apostrophe + 1));
        all.add(word.substring(apostrophe + 1));
      } else {
        all.add(word);
      }
    }
    return all;
  }

  boolean isPrefix(String form) {
    return speech.small().prefixes().contains(form);
  }

  /// The length of the ending that is a word of its own ("-t-elle", "'s"); 0 when none.
  int suffix(String form) {
    for (String suffix : suffixes) {
      if (form.length() > suffix.length() && form.endsWith(suffix)) {
        return suffix.length();
      }
    }
    return 0;
  }

  Optional<String> pronoun(Word word) {
    String form = speech.attached().getOrDefault(word.form(), word.form());
    return Optional.ofNullable(speech.pronouns().get(form));
  }

  Optional<String> determiner(Word word) {
    return Optional.ofNullable(speech.determiners().get(word.form()));
  }

  Optional<String> person(Word word) {
    return Optional.ofNullable(people.get(word.form()));
  }

  Optional<String> body(Word word) {
    return Optional.ofNullable(bodies.get(word.form()));
  }

  Optional<String> anonymous(Word word) {
    return Optional.ofNullable(anonymous.get(word.form()));
  }

  Optional<String> report(Word word) {
    return Optional.ofNullable(reports.get(word.form()));
  }

  boolean speaks(Word word) {
    return people.containsKey(word.form())
        || bodies.containsKey(word.form())
        || anonymous.containsKey(word.form());
  }
}
