package app.verbatim.extract.name;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/// Whether two names, of different articles, spellings or transliterations, mean the same.
public final class NameMatch {

  private static final Pattern BREAK = Pattern.compile("[\\s\\-‐‑–'’ʼ.,]+");
  private static final Pattern WORD = Pattern.compile("[^\\s\\-‐‑–'’ʼ.,]+");
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
  private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();
  // one mark for each list of names of the same thing
  private static final Map<String, Set<String>> SAME = new HashMap<>();
  private static final Map<String, Map<String, Set<String>>> LINKED = new HashMap<>();
  private static final Set<String> PLACES = new HashSet<>();
  private static final Set<String> ONLY_FIRST = new HashSet<>();

  static {
    for (Language language : Languages.all()) {
      number(language.code(), language.naming().bodies().same(), SAME);
      number(
          language.code(),
          language.naming().bodies().linked(),
          LINKED.computeIfAbsent(language.code(), it -> new HashMap<>()));
      language.naming().bodies().places().forEach(it -> PLACES.add(key(it)));
      language.naming().people().firstNames().feminine().forEach(it -> ONLY_FIRST.add(key(it)));
      language.naming().people().firstNames().masculine().forEach(it -> ONLY_FIRST.add(key(it)));
    }
  }

  // a story asks for the same few names again and again
  private static final int REMEMBERED = 50_000;
  private static final Map<Asked, Boolean> ANSWERS = new ConcurrentHashMap<>();

  private record Asked(String one, String other) {}

  private NameMatch() {}

  private static void number(
      String language, List<List<String>> lists, Map<String, Set<String>> numbers) {
    for (int i = 0; i < lists.size(); i++) {
      for (String name : lists.get(i)) {
        numbers.computeIfAbsent(key(name), it -> new HashSet<>()).add(language + i);
      }
    }
  }

  /// A word of a name.
  ///
  /// @param plain in Latin letters
  /// @param initial whether it stands for a longer word
  /// @param sound what its transliterations have in common
  /// @param skeleton the consonants of its sound
  private record Part(
      String plain, boolean initial, String sound, String skeleton, String metaphone) {
    Part(String plain, boolean initial) {
      this(plain, initial, initial ? plain : Romanised.sound(plain));
    }

    private Part(String plain, boolean initial, String sound) {
      this(
          plain,
          initial,
          sound,
          initial ? plain : NameMatch.skeleton(sound),
          String.valueOf(METAPHONE.doubleMetaphone(sound)));
    }
  }

  /// Whether both name one person, organisation or place. A bare surname matches the full name.
  public static boolean same(String one, String other) {
    Asked asked = new Asked(one, other);
    Boolean known = ANSWERS.get(asked);
    if (known == null) {
      known = areSame(one, other);
      if (ANSWERS.size() < REMEMBERED) {
        ANSWERS.put(asked, known);
      }
    }
    return known;
  }

  private static boolean areSame(String one, String other) {
    Spelling a = spelling(one);
    Spelling b = spelling(other);
    if (a.key.isEmpty() || b.key.isEmpty()) {
      return false;
    }
    if (a.key.equals(b.key) || shareList(SAME.get(a.key), SAME.get(b.key))) {
      return true;
    }
    if (PLACES.contains(a.key) && PLACES.contains(b.key)) {
      return false; // Sudan and South Sudan
    }
    if (b.initials.contains(a.acronym) || a.initials.contains(b.acronym)) {
      return true;
    }
    return a.parts.size() <= b.parts.size() ? matches(a.parts, b.parts) : matches(b.parts, a.parts);
  }

  /// A name as it is compared.
  ///
  /// @param acronym its letters, when it may be one; else a space
  /// @param initials of all its words, and of those that count
  private record Spelling(String key, String acronym, List<String> initials, List<Part> parts) {}

  private static final Map<String, Spelling> SPELLINGS = new ConcurrentHashMap<>();

  private static Spelling spelling(String name) {
    Spelling known = SPELLINGS.get(name);
    if (known == null) {
      String acronym = mayBeAcronym(name) ? Folded.fold(name.replace(".", "").strip()) : " ";
      known = new Spelling(key(name), acronym, initials(name), List.copyOf(parts(name)));
      if (SPELLINGS.size() < REMEMBERED) {
        SPELLINGS.put(name, known);
      }
    }
    return known;
  }

  /// Under what to look for the same name: two names that are the same share at least one of these,
  /// few others do.
  public static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    Spelling spelling = spelling(name);
    keys.add("= " + spelling.key);
    SAME.getOrDefault(spelling.key, Set.of()).forEach(list -> keys.add("list " + list));
    spelling.initials.forEach(letters -> keys.add("letters " + letters));
    keys.add("letters " + spelling.acronym);
    List<Part> parts = spelling.parts;
    if (!parts.isEmpty()) {
      keys.add("sound " + parts.getFirst().skeleton());
      keys.add("sound " + parts.getLast().skeleton());
    }
    return keys;
  }

  /// Whether one is, or may stand for, the other in the news, as Washington for the White House.
  /// Never a reason to call them equal.
  ///
  /// @param language ISO 639 code of the text they stand in
  public static boolean linked(String one, String other, String language) {
    Map<String, Set<String>> links = LINKED.getOrDefault(language, Map.of());
    return shareList(links.get(key(one)), links.get(key(other))) || same(one, other);
  }

  private static boolean shareList(@Nullable Set<String> one, @Nullable Set<String> other) {
    return one != null && other != null && one.stream().anyMatch(other::contains);
  }

  private static String key(String name) {
    return BREAK.matcher(Folded.fold(name)).replaceAll("");
  }

  /// "RPDC" for "République populaire démocratique de Corée".
  private static boolean mayBeAcronym(String name) {
    String letters = name.replace(".", "").strip();
    return letters.length() >= 2
        && letters.length() <= 7
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /// The first letters of its words, and of those that count: small words may or may not.
  private static List<String> initials(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder long_ = new StringBuilder();
    for (String word : BREAK.split(name.strip())) {
      if (!word.isEmpty()) {
        String initial = Folded.fold(word.substring(0, 1));
        all.append(initial);
        if (word.length() > 3 || Character.isUpperCase(word.charAt(0))) {
          long_.append(initial);
        }
      }
    }
    return List.of(all.toString(), long_.toString());
  }

  private static List<Part> parts(String name) {
    List<Part> parts = new ArrayList<>();
    Matcher words = WORD.matcher(name);
    while (words.find()) {
      String word = words.group();
      String plain = Romanised.plain(word);
      if (plain.isEmpty()) {
        continue;
      }
      // "un" of Jong-un is no particle
      boolean hyphen = words.start() > 0 && name.charAt(words.start() - 1) == '-';
      boolean particle = plain.length() <= 3 && Character.isLowerCase(word.charAt(0)) && !hyphen;
      boolean initials =
          word.length() == 1 || word.length() == 2 && word.chars().allMatch(Character::isUpperCase);
      if (initials) {
        plain.chars().forEach(c -> parts.add(new Part(String.valueOf((char) c), true)));
      } else if (!particle) {
        parts.add(new Part(plain, false));
      }
    }
    return parts;
  }

  private static boolean matches(List<Part> shorter, List<Part> longer) {
    if (shorter.isEmpty()) {
      return false;
    }
    if (shorter.size() == longer.size()) {
      return matchesEach(shorter, longer);
    }
    int rest = longer.size() - shorter.size();
    if (shorter.getLast().initial()) {
      return false;
    }
    if (matchesEach(shorter, longer.subList(rest, longer.size()))) {
      return true; // "Le Pen" and "Marine Le Pen"
    }
    Part first = shorter.getFirst();
    if (shorter.size() == 1) {
      return first.plain().length() > 1
          && !ONLY_FIRST.contains(first.plain())
          && longer.size() > 2
          && matches(first, longer.getFirst())
          && longer.getLast().plain().length() <= 4; // "Kim" and "Kim Jong-un"
    }
    return matches(first, longer.getFirst()) && matches(shorter.getLast(), longer.getLast());
  }

  private static boolean matchesEach(List<Part> some, List<Part> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!matches(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(Part one, Part other) {
    if (one.initial() || other.initial()) {
      return one.plain().charAt(0) == other.plain().charAt(0);
    }
    return soundsAlike(one, other);
  }

  /// Whether two words are spellings of one; short ones must sound exactly alike.
  private static boolean soundsAlike(Part one, Part other) {
    if (one.plain().equals(other.plain()) || one.sound().equals(other.sound())) {
      return true;
    }
    return Math.min(one.plain().length(), other.plain().length()) >= 5
        && one.skeleton().equals(other.skeleton())
        && one.metaphone().equals(other.metaphone())
        && LIKENESS.apply(one.sound(), other.sound()) >= 0.88;
  }

  private static String skeleton(String sound) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      char plain = c == 'C' ? 'S' : c == 'H' ? 'k' : c == 'z' ? 's' : c == 'g' ? 'k' : c;
      boolean again = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == plain;
      if ("aeiouy".indexOf(c) < 0 && !again) {
        skeleton.append(plain);
      }
    }
    return skeleton.toString();
  }
}
