package app.verbatim.extract.name;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Morphology;
import app.verbatim.article.language.Naming;
import app.verbatim.article.language.People.Genders;
import app.verbatim.extract.name.Name.Gender;
import app.verbatim.extract.name.Name.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The word lists of one language, ready for look-ups by folded words.
final class NameWords {

  static final int OPENER = 1;
  static final int COMMON = 1 << 1;
  static final int TITLE = 1 << 2;
  static final int DEMONYM = 1 << 3;
  static final int PARTICLE = 1 << 4;
  static final int SUFFIX = 1 << 5;
  static final int INSTITUTION = 1 << 6;
  static final int FIRST_NAME = 1 << 7;
  static final int DETERMINER = 1 << 8;
  static final int LINK = 1 << 9;
  static final int OF = 1 << 10;
  static final int ROLE_END = 1 << 11;
  static final int MODIFIER = 1 << 12;
  static final int FEMININE_NAME = 1 << 13;
  static final int MASCULINE_NAME = 1 << 14;
  static final int FEMININE_TITLE = 1 << 15;
  static final int MASCULINE_TITLE = 1 << 16;
  static final int FEMININE_DETERMINER = 1 << 17;
  static final int MASCULINE_DETERMINER = 1 << 18;

  static final int AND = 1 << 19;
  static final int IN = 1 << 20;

  private static final Map<String, NameWords> ALL = new ConcurrentHashMap<>();

  /// A phrase of one of the lists.
  ///
  /// @param words as written there, to compare capitals
  record Phrase(List<Word> words, Optional<Kind> kind, Optional<Gender> gender) {}

  final Naming naming;
  final Morphology morphology;
  final boolean hasDictionary;
  final Set<String> clitics;
  // pronouns written onto a verb: "-t-elle"
  final Set<String> attached;
  final Set<String> possessives;
  final Set<String> abbreviations;
  // small words as they are written ("à" is not "a"), the others folded
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> loose = new HashMap<>();
  private final Map<String, List<Phrase>> roles = new HashMap<>();
  private final Map<String, List<Phrase>> known = new HashMap<>();
  private final List<Phrase> roleEndings = new ArrayList<>();

  private NameWords(Language language) {
    naming = language.naming();
    morphology = Morphology.of(language);
    hasDictionary = naming.forms().dictionary().isPresent();
    clitics = Set.copyOf(naming.clitics());
    attached = Set.copyOf(language.speech().attached().keySet());
    possessives = Set.copyOf(naming.possessives());
    abbreviations = new HashSet<>(naming.abbreviations());
    abbreviations.addAll(naming.lastAbbreviations());
    mark(exact, OPENER, naming.openers());
    mark(exact, LINK, naming.links());
    mark(exact, OF, naming.ofs());
    mark(exact, AND, naming.ands());
    mark(exact, IN, naming.ins());
    mark(exact, ROLE_END, naming.roleEnds());
    mark(exact, DETERMINER, naming.determiners(), FEMININE_DETERMINER, MASCULINE_DETERMINER);
    mark(loose, TITLE, naming.people().titles(), FEMININE_TITLE, MASCULINE_TITLE);
    mark(exact, MODIFIER, naming.people().modifiers());
    mark(exact, PARTICLE, naming.people().particles());
    mark(loose, SUFFIX, naming.people().suffixes());
    mark(loose, INSTITUTION, naming.bodies().institutions());
    mark(loose, DEMONYM, naming.bodies().demonyms());
    mark(loose, COMMON, naming.bodies().common());
    // first names cross borders: every language's list counts
    for (Language any : Languages.all()) {
      mark(loose, FIRST_NAME, any.naming().people().firstNames(), FEMININE_NAME, MASCULINE_NAME);
    }
    addAll(known, naming.bodies().organisations(), Optional.of(Kind.ORGANISATION));
    addAll(known, naming.bodies().places(), Optional.of(Kind.PLACE));
    Genders heads = naming.people().roles();
    addRoles(heads.feminine(), Optional.of(Gender.FEMININE));
    addRoles(heads.masculine(), Optional.of(Gender.MASCULINE));
    addRoles(heads.either(), Optional.empty());
  }

  static NameWords of(Language language) {
    return ALL.computeIfAbsent(language.code(), code -> new NameWords(language));
  }

  private void mark(Map<String, Integer> map, int trait, List<String> words) {
    for (String word : words) {
      String key = map == loose ? Folded.fold(word) : word.toLowerCase(Locale.ROOT);
      map.merge(key, trait, (a, b) -> a | b);
    }
  }

  private void mark(
      Map<String, Integer> map, int trait, Genders words, int feminine, int masculine) {
    mark(map, trait | feminine, words.feminine());
    mark(map, trait | masculine, words.masculine());
    mark(map, trait, words.either());
  }

  private void addAll(Map<String, List<Phrase>> phrases, List<String> list, Optional<Kind> kind) {
    list.forEach(it -> add(phrases, it, kind, Optional.empty()));
  }

  private void addRoles(List<String> list, Optional<Gender> gender) {
    for (String role : list) {
      add(roles, role, Optional.empty(), gender);
      if (naming.nounsAreCapital()) {
        roleEndings.add(new Phrase(Words.of(role, this), Optional.empty(), gender));
      }
    }
  }

  private void add(
      Map<String, List<Phrase>> phrases,
      String text,
      Optional<Kind> kind,
      Optional<Gender> gender) {
    List<Word> words = Words.of(text, this);
    List<Phrase> same =
        phrases.computeIfAbsent(words.getFirst().folded(), first -> new ArrayList<>());
    int at = 0;
    while (at < same.size() && same.get(at).words().size() >= words.size()) {
      at++;
    }
    same.add(at, new Phrase(words, kind, gender)); // the longest first
  }

  int traits(String text, String folded) {
    int found = loose.getOrDefault(folded, 0);
    int hyphen = folded.indexOf('-');
    if (hyphen > 0 && found == 0) {
      // Jean-Pascal, Marie-Ange: the first part is enough to know a first name
      found =
          loose.getOrDefault(folded.substring(0, hyphen), 0)
              & (FIRST_NAME | FEMININE_NAME | MASCULINE_NAME);
    }
    String small = text.toLowerCase(Locale.ROOT);
    int apostrophe = Math.max(small.indexOf('\''), small.indexOf('’'));
    if (apostrophe > 0 && found == 0) {
      // "she'll"
      found = exact.getOrDefault(small.substring(0, apostrophe), 0) & OPENER;
    }
    return found | exact.getOrDefault(small, 0);
  }

  /// The longest role that starts at a word.
  Optional<Phrase> roleAt(List<Word> words, int at) {
    List<Phrase> candidates = roles.getOrDefault(words.get(at).folded(), List.of());
    for (Phrase phrase : candidates) {
      if (matches(phrase, words, at, false)) {
        return Optional.of(phrase);
      }
    }
    String folded = words.get(at).folded();
    for (Phrase phrase : roleEndings) {
      String head = phrase.words().getFirst().folded();
      if (phrase.words().size() == 1 && head.length() > 3 && folded.endsWith(head)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /// The longest known organisation or place that starts at a word.
  Optional<Phrase> knownAt(List<Word> words, int at) {
    for (Phrase phrase : known.getOrDefault(words.get(at).folded(), List.of())) {
      if (matches(phrase, words, at, true)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Phrase phrase, List<Word> words, int at, boolean capitals) {
    if (at + phrase.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      Word wanted = phrase.words().get(i);
      Word word = words.get(at + i);
      if (!wanted.folded().equals(word.folded()) || capitals && !capitalsFit(wanted, word)) {
        return false;
      }
    }
    return true;
  }

  /// "us" is not the US, "who" not the WHO, "maison blanche" any white house.
  private static boolean capitalsFit(Word wanted, Word word) {
    if (wanted.isAllCapitals()) {
      return word.isAllCapitals();
    }
    return !wanted.isCapital() || word.isCapital();
  }

  /// Whether a word in lower case is one of the language's ordinary words.
  boolean isOrdinary(String word) {
    return morphology.is("ordinary", word);
  }

  /// Whether a word can only be a verb with a subject.
  boolean isOnlyVerb(Word word) {
    return !word.isCapital()
        && morphology.isVerb(word.text())
        && !morphology.is("noun", word.text())
        && !morphology.is("adjective", word.text());
  }
}
