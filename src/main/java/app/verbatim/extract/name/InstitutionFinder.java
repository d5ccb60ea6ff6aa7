package app.verbatim.extract.name;

import java.util.List;
import java.util.Locale;

/// Finds names that a word such as "council" or "ministère" makes an institution's. Each search
/// answers the index after the name, or the index it began at when there is none.
final class InstitutionFinder {

  private static final int LONGEST = 12;

  private final NameWords lists;
  private final Capitals capitals;
  private final List<Word> words;
  private final boolean title;

  InstitutionFinder(NameWords lists, Capitals capitals, List<Word> words, boolean title) {
    this.lists = lists;
    this.capitals = capitals;
    this.words = words;
    this.title = title;
  }

  /// An institution that begins at a capital.
  int at(int from) {
    if (lists.naming.headsFirst()) {
      return words.get(from).has(NameWords.INSTITUTION) ? withTail(from) : from;
    }
    return around(from, from);
  }

  /// An institution whose name begins with words already known, such as a place's ("Boston
  /// University").
  ///
  /// @param known the index after those words
  int around(int from, int known) {
    if (lists.naming.headsFirst() || lists.naming.nounsAreCapital() && known == from) {
      return from;
    }
    int head = -1;
    int i = from;
    while (i < words.size() && i < from + LONGEST && mayBelong(i, from)) {
      if (words.get(i).has(NameWords.INSTITUTION) && i >= known) {
        head = i;
      }
      i++;
    }
    if (head < 0) {
      return from;
    }
    int end = withOf(head + 1);
    Word first = words.get(from);
    boolean alone = end == from + 1;
    boolean definite = from > 0 && words.get(from - 1).has(NameWords.DETERMINER | NameWords.OF);
    if (alone && (first.initial() || title || !definite || first.isAllCapitals())) {
      return from;
    }
    return startsWell(from) ? end : from;
  }

  private boolean startsWell(int from) {
    Word first = words.get(from);
    return !first.has(NameWords.OPENER) && !first.has(NameWords.TITLE);
  }

  private boolean mayBelong(int i, int from) {
    Word word = words.get(i);
    if (!word.isCapital() || word.has(NameWords.OPENER) && i > from) {
      return word.text().equals("&") && i > from;
    }
    if (word.has(NameWords.FIRST_NAME) && i > from && lists.roleAt(words, i - 1).isPresent()) {
      return false;
    }
    // "Foreign Ministry", but not "Prime Minister" nor "President Obama’s Council"
    return lists.roleAt(words, i).isEmpty()
        || i + 1 < words.size()
            && words.get(i + 1).has(NameWords.INSTITUTION)
            && words.get(i + 1).isCapital()
        || words.get(i).has(NameWords.INSTITUTION);
  }

  /// "Ministry" + "of Health and Social Care".
  private int withOf(int at) {
    int end = at;
    int i = at;
    while (i + 1 < words.size() && i < at + LONGEST) {
      Word word = words.get(i);
      boolean and = i > at && word.has(NameWords.AND);
      if (word.isCapital()
          && i > at
          && !word.has(NameWords.OPENER)
          && lists.roleAt(words, i).isEmpty()) {
        end = i + 1;
        i++;
      } else if (word.has(NameWords.OF) && i == end && i == at || and && i == end && end > at) {
        int next = i + 1;
        if (words.get(next).has(NameWords.DETERMINER) && next + 1 < words.size()) {
          next++;
        }
        boolean person =
            words.get(next).has(NameWords.FIRST_NAME) || words.get(next).has(NameWords.TITLE);
        if (!words.get(next).isCapital() || person || and && !isOrdinaryPart(next)) {
          break;
        }
        i = next;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isOrdinaryPart(int i) {
    return lists.isOrdinary(words.get(i).text().toLowerCase(Locale.ROOT))
        && lists.knownAt(words, i).isEmpty();
  }

  /// "Conseil" + "de sécurité nationale", "Consejo" + "de Seguridad".
  private int withTail(int from) {
    Word head = words.get(from);
    int end = from + 1;
    int groups = 0;
    while (end < words.size()) {
      Word word = words.get(end);
      if (isPartAdjective(end)) {
        end++;
        continue;
      }
      int noun = afterOf(end);
      if (noun == end || groups == 2 || !mayComplete(noun, end == from + 1)) {
        break;
      }
      boolean capital = words.get(noun).isCapital();
      end = noun + 1;
      while (capital && end < words.size() && isCapitalPart(end)) {
        end++;
      }
      groups++;
      if (!word.has(NameWords.OF)) {
        break;
      }
    }
    while (end == from + 1 && end < words.size() && isCapitalPart(end)) {
      end++;
    }
    boolean alone = end == from + 1;
    boolean definite = from > 0 && words.get(from - 1).has(NameWords.DETERMINER | NameWords.OF);
    return alone && (head.initial() || title || !definite) ? from : end;
  }

  private boolean isCapitalPart(int i) {
    Word word = words.get(i);
    return word.isCapital()
        && !word.has(NameWords.OPENER | NameWords.DEMONYM | NameWords.TITLE)
        && !word.has(NameWords.FIRST_NAME)
        && lists.roleAt(words, i).isEmpty();
  }

  private boolean isPartAdjective(int i) {
    Word word = words.get(i);
    return word.letters()
        && !word.isCapital()
        && !word.has(NameWords.OPENER | NameWords.DEMONYM | NameWords.ROLE_END | NameWords.LINK)
        && lists.morphology.is("adjective", word.text())
        && !lists.morphology.isVerb(word.text());
  }

  /// The index of the noun after "de", "de la", "des"; the same index when there is none.
  private int afterOf(int i) {
    if (!words.get(i).has(NameWords.OF)) {
      return i;
    }
    int noun = i + 1;
    if (noun < words.size() && words.get(noun).has(NameWords.DETERMINER)) {
      noun++;
    }
    return noun < words.size() && words.get(noun).letters() ? noun : i;
  }

  private boolean mayComplete(int i, boolean first) {
    Word word = words.get(i);
    if (word.has(NameWords.OPENER | NameWords.TITLE) || lists.roleAt(words, i).isPresent()) {
      return false;
    }
    if (!word.isCapital()) {
      return lists.hasDictionary
          && lists.morphology.is("noun", word.text())
          && !word.has(NameWords.DEMONYM);
    }
    boolean known = lists.knownAt(words, i).isPresent();
    boolean ordinary = capitals.isOrdinary(word);
    return known ? first : (ordinary || !lists.hasDictionary) && !word.has(NameWords.FIRST_NAME);
  }

  /// "ministère russe de la Défense", "groupe Wagner": a head in lower case before a capital.
  int fromSmallHead(int from) {
    if (!lists.naming.headsFirst()
        || !words.get(from).has(NameWords.INSTITUTION)
        || lists.roleAt(words, from).isPresent()) {
      return from;
    }
    int i = from + 1;
    boolean phrase =
        i < words.size() && lists.knownAt(words, i).filter(it -> it.words().size() > 1).isPresent();
    if (phrase) {
      return from; // "groupe Rassemblement national": known without its head
    }
    if (i < words.size() && isCapitalPart(i) && !words.get(i).isAllCapitals()) {
      int end = i + 1;
      while (end < words.size() && isCapitalPart(end)) {
        end++;
      }
      return end;
    }
    while (i < words.size() && i < from + 3 && words.get(i).has(NameWords.DEMONYM)) {
      i++;
    }
    int noun = i < words.size() ? afterOf(i) : i;
    if (noun == i || !words.get(noun).isCapital() || !mayComplete(noun, true)) {
      return from;
    }
    int end = noun + 1;
    while (end < words.size() && (isPartAdjective(end) || isCapitalPart(end))) {
      end++;
    }
    // "ministère de l’Économie et des Finances"
    if (end + 2 < words.size() && words.get(end).has(NameWords.AND)) {
      int more = afterOf(end + 1);
      if (more > end + 1 && words.get(more).isCapital() && mayComplete(more, false)) {
        return more + 1;
      }
    }
    return end;
  }
}
