package app.verbatim.extract.speaker;

import app.verbatim.article.Message;
import app.verbatim.article.language.Speech;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Sets aside marked words that nobody is quoted with: titles, names, nicknames, buttons.
final class Exclusions {

  private static final int LONGEST_NAME = 8;
  private static final int SMALL_WORD = 4;

  // reasons that hold only for words with a capital
  private static final Set<String> NAMES = Set.of("title", "name", "nickname");

  private final Line line;
  private final Drafts drafts;
  private final boolean headline;

  Exclusions(Line line, Drafts drafts, boolean headline) {
    this.headline = headline;
    this.line = line;
    this.drafts = drafts;
  }

  void apply() {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, Word.Kind.QUOTE) && drafts.isOpen(line.word(i).place())) {
        Draft draft = drafts.marked(line.word(i).place());
        String reason = reason(i);
        if (!reason.isEmpty()) {
          draft.excluded = Message.of("extract.excluded." + reason);
        }
      }
    }
  }

  private String reason(int at) {
    String words = drafts.text(line.word(at).place());
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "empty";
    }
    if (at == 0
        || endsCue(at - 1)
        || words.split("[\\s\\p{Z}]+", LONGEST_NAME + 2).length > LONGEST_NAME
        || endsSentence(words)) {
      return "";
    }
    boolean proper =
        Character.isUpperCase(words.codePointAt(0)) || Character.isDigit(words.codePointAt(0));
    Speech speech = line.vocabulary.speech();
    if (speech.setAside().getOrDefault("nickname", List.of()).stream()
        .anyMatch(it -> standsBefore(at, it) && isApposed(at, it))) {
      return "nickname";
    }
    if (proper && isInsideName(at)) {
      return "nickname";
    }
    boolean named = proper || hasCapital(words);
    if (named
        && speech.setAside().getOrDefault("nickname", List.of()).stream()
            .anyMatch(it -> isOnlyName(it) && standsBefore(at, it))) {
      return "nickname";
    }
    return beside(speech.setAside(), proper, it -> standsBefore(at, it))
        .or(
            () ->
                Optional.ofNullable(speech.setAsideAfter())
                    .flatMap(lists -> beside(lists, proper, it -> standsAfter(at, it))))
        .orElseGet(() -> isTitle(at, words) ? "title" : isName(at, words) ? "name" : "");
  }

  private static Optional<String> beside(
      Map<String, List<String>> lists, boolean proper, Predicate<String> stands) {
    return lists.entrySet().stream()
        .filter(kind -> proper || !NAMES.contains(kind.getKey()))
        .filter(kind -> kind.getValue().stream().anyMatch(stands))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Inside a running sentence, a capital begins marked words only when they are a sentence or the
  /// title of something: "in “The Dry Years” she tells".
  private boolean isTitle(int at, String words) {
    String[] parts = words.split("[\\s\\p{Z}]+", LONGEST_NAME + 2);
    if (headline
        || parts.length < 2
        || !line.is(at - 1, Word.Kind.WORD)
        || line.is(at - 1, Part.THAT)
        || isLed(at)) {
      return false;
    }
    return Boolean.TRUE.equals(line.vocabulary.speech().titlesInCapitals())
        ? Arrays.stream(parts).allMatch(Exclusions::isCapital) && isInLowerCase()
        : isProper(parts[0])
            && line.vocabulary.grammar().hasNoVerb(List.of(parts).subList(1, parts.length));
  }

  /// "Paul “Bear” Roe".
  private boolean isInsideName(int at) {
    return line.is(at - 1, Word.Kind.NAME)
        && at + 1 < line.size()
        && line.word(at + 1).isWord()
        && line.word(at + 1).capital();
  }

  /// Whether a phrase only ever leads to a name: "surnommé", but not "dit".
  private boolean isOnlyName(String phrase) {
    return line.vocabulary.split(phrase).stream()
        .allMatch(it -> line.vocabulary.readings(it).isEmpty());
  }

  /// "the Tiger", "le Belge".
  private static boolean hasCapital(String words) {
    return Arrays.stream(words.split("[\\s\\p{Z}]+", LONGEST_NAME + 2))
        .anyMatch(it -> !it.isEmpty() && Character.isUpperCase(it.codePointAt(0)));
  }

  private static boolean isProper(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /// "The “Nautilus” sailed": one word with a capital after an article.
  private boolean isName(int at, String words) {
    return !headline
        && isProper(words)
        && Character.isLetter(words.codePointAt(0))
        && words.codePoints().noneMatch(it -> Character.isWhitespace(it) || it == '!' || it == '?')
        && line.is(at - 1, Part.DETERMINER)
        && line.vocabulary.determiner(line.word(at - 1)).orElse("").startsWith("back")
        && !isLed(at)
        && isInLowerCase();
  }

  /// Small words of a title keep their small letter.
  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return isProper(word) || word.length() < SMALL_WORD && Character.isLetter(first);
  }

  private boolean isInLowerCase() {
    return line.words.stream()
        .anyMatch(it -> it.is(Word.Kind.WORD) && !it.capital() && it.form().length() >= SMALL_WORD);
  }

  /// Whether a reporting verb stands before the marks in their own clause.
  private boolean isLed(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (line.cueAt(i) >= 0) {
        return true;
      }
      if (line.is(i, Word.Kind.COMMA) || line.is(i, Word.Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  /// "s'est dit « inquiet »" is speech, "dit « le Chat »" a nickname.
  private boolean endsCue(int at) {
    return line.cues.stream().anyMatch(cue -> cue.to() == at && cue.from() < at);
  }

  private static boolean endsSentence(String words) {
    char last = words.charAt(words.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == ',';
  }

  private boolean standsBefore(int at, String phrase) {
    List<String> words = line.vocabulary.split(phrase);
    int from = at - words.size();
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!line.word(from + i).form().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// "Paul Petit, dit « le Belge »".
  private boolean isApposed(int at, String phrase) {
    int before = at - line.vocabulary.split(phrase).size() - 1;
    return line.is(before, Word.Kind.COMMA) && line.is(before - 1, Word.Kind.NAME);
  }

  private boolean standsAfter(int at, String phrase) {
    List<String> words = line.vocabulary.split(phrase);
    for (int i = 0; i < words.size(); i++) {
      int next = at + 1 + i;
      if (!line.is(next, Word.Kind.WORD) || !line.word(next).form().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
