package app.verbatim.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What capitals tell in one article: which words have one where no sentence begins, which stand in
/// lower case, and which sentences capitalise everything.
final class Capitals {

  private final NameWords lists;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> lower = new HashSet<>();
  private final Set<String> twice = new HashSet<>();

  Capitals(NameWords lists, List<List<Word>> sentences) {
    this.lists = lists;
    Set<String> once = new HashSet<>();
    for (List<Word> sentence : sentences) {
      boolean plain = !isTitle(sentence);
      for (Word word : sentence) {
        if (!word.letters()) {
          continue;
        }
        if (!word.isCapital()) {
          lower.add(word.folded());
        } else {
          if (!once.add(word.folded())) {
            twice.add(word.folded());
          }
          if (plain && !word.initial()) {
            inside.add(word.folded());
          }
        }
      }
    }
  }

  /// A headline all in capitals, or with a capital on each word that matters.
  static boolean isTitle(List<Word> sentence) {
    int capitals = 0;
    int all = 0;
    int small = 0;
    int shouted = 0;
    int letters = 0;
    for (Word word : sentence) {
      if (!word.letters() || word.text().length() < 2) {
        continue;
      }
      letters++;
      shouted += word.isAllCapitals() ? 1 : 0;
      if (!word.has(NameWords.OPENER)) {
        all++;
        capitals += word.isCapital() ? 1 : 0;
      } else if (word.isCapital()
          && !word.initial()
          && !word.isAllCapitals()
          && !word.has(NameWords.DETERMINER | NameWords.PARTICLE)) {
        small++; // "Trump Says He Will Go"
      }
    }
    return shouted == letters && letters > 1
        || capitals == all && all >= 5
        || all >= 7 && capitals * 5 >= all * 4
        || small > 0 && all >= 3 && capitals * 4 >= all * 3;
  }

  boolean standsInLowerCase(Word word) {
    return lower.contains(word.folded());
  }

  boolean standsTwice(Word word) {
    return twice.contains(word.folded());
  }

  /// Whether the word's capital says that it is, or begins, a name.
  boolean tell(Word word, boolean inTitle) {
    if (!word.isCapital()) {
      return false;
    }
    if (word.isInitials() && word.end() > word.start() + word.text().length()
        || word.text().length() > 1 && word.isInitials()) {
      return true;
    }
    if (!word.initial() && !inTitle) {
      return true;
    }
    if (inside.contains(word.folded())
        || word.has(NameWords.FIRST_NAME) && !lower.contains(word.folded())) {
      return true;
    }
    return !isOrdinary(word);
  }

  /// Whether the word, without its capital, is an ordinary one, here or in the dictionary.
  boolean isOrdinary(Word word) {
    if (word.has(NameWords.OPENER) || lower.contains(word.folded())) {
      return true;
    }
    String small = word.text().toLowerCase(Locale.ROOT);
    return lists.hasDictionary ? lists.isOrdinary(small) : word.initial();
  }
}
