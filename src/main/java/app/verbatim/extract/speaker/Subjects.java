package app.verbatim.extract.speaker;

import java.util.List;
import java.util.Optional;

/// Finds the subject of a reporting verb, before or after it.
final class Subjects {

  private static final int SEGMENTS = 6;

  /// The most words and commas of time and place between a verb and its subject.
  private static final int LONGEST_ASIDE = 16;

  private static final int LENGTH = 40;

  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final Groups groups;
  private final Borders borders;
  private final MainSubject mains;

  Subjects(List<Word> words, Vocabulary vocabulary, Places places, List<Cue> cues) {
    this.words = words;
    this.vocabulary = vocabulary;
    groups = new Groups(words, vocabulary, places);
    borders = new Borders(words, vocabulary, cues);
    mains = new MainSubject(words, vocabulary, groups, borders, this);
  }

  Borders borders() {
    return borders;
  }

  /// The subject that ends at this word or before it.
  ///
  /// @param last index of the word before the verb; what is aside there is looked over
  Optional<Subject> before(int last) {
    int at = last;
    while (at >= 0 && words.get(at).aside()) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    Word word = words.get(at);
    if (vocabulary.is(Part.RELATIVE, word)) {
      int end = at > 0 && words.get(at - 1).is(Word.Kind.COMMA) ? at - 2 : at - 1;
      return end < 0
          ? Optional.empty()
          : agent(end).or(() -> adjacent(end)).or(() -> antecedent(end));
    }
    if (word.is(Word.Kind.COMMA) || word.is(Word.Kind.DASH)) {
      return acrossComma(at);
    }
    return adjacent(at);
  }

  /// "… by Jane Roe, who insisted".
  private Optional<Subject> agent(int end) {
    int start = end;
    while (start > 0
        && words.get(end).is(Word.Kind.NAME)
        && words.get(start - 1).is(Word.Kind.NAME)
        && words.get(start - 1).place() == words.get(end).place()) {
      start--;
    }
    boolean agent =
        words.get(end).is(Word.Kind.NAME)
            && start > 0
            && vocabulary.is(Part.BY, words.get(start - 1));
    return agent ? groups.read(start, end) : Optional.empty();
  }

  /// "… by the group, which insisted": the nearest group, though a preposition stands before it.
  private Optional<Subject> antecedent(int end) {
    int start = end;
    while (start > 0 && end - start < LENGTH && !borders.isBorder(start - 1, end)) {
      Word word = words.get(start);
      if (vocabulary.is(Part.DETERMINER, word)
          && !word.is(Word.Kind.NAME)
          && borders.isPhrase(words.get(start - 1))) {
        return groups
            .read(start, end)
            .filter(
                it -> words.subList(it.from(), it.to() + 1).stream().anyMatch(vocabulary::speaks));
      }
      start--;
    }
    return Optional.empty();
  }

  /// The subject that ends right here.
  private Optional<Subject> adjacent(int end) {
    int start = end;
    while (start > 0 && end - start < LENGTH && !borders.isBorder(start - 1, end)) {
      start--;
    }
    // an antecedent stands before its relative clause
    for (int i = start; i <= end; i++) {
      if (i > start
          && vocabulary.is(Part.RELATIVE, words.get(i))
          && !words.get(i).is(Word.Kind.NAME)) {
        return groups.read(start, i - 1);
      }
    }
    if (borders.isBorder(end, end)) {
      return Optional.empty();
    }
    Optional<Subject> joint = jointTo(end);
    return joint.isPresent() ? joint : groups.read(start, end);
  }

  /// "A, B and C" reaches over its commas.
  private Optional<Subject> jointTo(int end) {
    int start = end;
    while (start > 0 && end - start < LENGTH) {
      Word before = words.get(start - 1);
      boolean inside =
          before.is(Word.Kind.NAME)
              || before.is(Word.Kind.COMMA)
              || before.isWord()
                  && (vocabulary.is(Part.AND, before)
                      || vocabulary.is(Part.DETERMINER, before)
                      || vocabulary.person(before).isPresent());
      if (!inside || borders.isVerb(start - 1) || before.aside()) {
        break;
      }
      start--;
    }
    while (start < end
        && (words.get(start).is(Word.Kind.COMMA) || vocabulary.is(Part.AND, words.get(start)))) {
      start++;
    }
    Optional<Subject> read = start < end ? groups.read(start, end) : Optional.empty();
    return read.filter(it -> it.kind() == Subject.Kind.JOINT);
  }

  /// A comma right before the verb closes an apposition, a relative clause or another aside.
  private Optional<Subject> acrossComma(int comma) {
    int end = comma;
    Optional<Subject> group = Optional.empty();
    for (int segment = 0; segment < SEGMENTS && end > 0; segment++) {
      int start = end;
      while (start > 0 && !isSegmentBorder(start - 1) && end - start < LENGTH) {
        start--;
      }
      if (start < end) {
        if (!isAside(start)) {
          Optional<Subject> read = groups.read(start, lastBeforeRelative(start, end - 1));
          if (read.isPresent() && read.get().kind() != Subject.Kind.GROUP) {
            return read;
          }
          group = read.isPresent() ? read : group;
        }
      }
      if (start == 0 || !isInner(start - 1)) {
        break;
      }
      end = start - 1;
    }
    return group;
  }

  private int lastBeforeRelative(int start, int end) {
    for (int i = start + 1; i <= end; i++) {
      if (vocabulary.is(Part.RELATIVE, words.get(i)) || borders.isVerb(i)) {
        return i - 1;
      }
    }
    return end;
  }

  private boolean isSegmentBorder(int at) {
    Word word = words.get(at);
    return !word.isWord() && !word.aside()
        || vocabulary.is(Part.THAT, word)
            && !vocabulary.is(Part.DETERMINER, word)
            && !word.is(Word.Kind.NAME);
  }

  private boolean isInner(int at) {
    Word word = words.get(at);
    return word.is(Word.Kind.COMMA) || word.is(Word.Kind.DASH);
  }

  /// Whether a segment begins like an aside: "who…", "in…", "45", "speaking…".
  private boolean isAside(int start) {
    Word word = words.get(start);
    return !word.is(Word.Kind.NAME)
        && (vocabulary.is(Part.RELATIVE, word)
            || vocabulary.is(Part.PREPOSITION, word)
            || vocabulary.is(Part.OF, word) && !vocabulary.is(Part.DETERMINER, word)
            || vocabulary.is(Part.CLAUSE, word)
            || Character.isDigit(word.form().charAt(0))
            || borders.isVerb(start));
  }

  /// The subject right after an inverted verb.
  ///
  /// @param loose whether any noun group will do, as after a marked quotation
  Optional<Subject> after(int verb, boolean loose) {
    int at = verb + 1;
    for (int steps = 0; at < words.size() && steps < LONGEST_ASIDE; steps++) {
      Word word = words.get(at);
      int adverb =
          word.isWord() && !word.is(Word.Kind.NAME) ? vocabulary.adverbStartingAt(words, at) : 0;
      if (word.aside() || loose && closesTime(at)) {
        at++;
      } else if (adverb > 0) {
        at += adverb;
      } else if (borders.isPhrase(word) && at + 1 < words.size()) {
        at = borders.afterPhrase(at);
      } else {
        break;
      }
    }
    if (at >= words.size() || !words.get(at).isWord() || borders.isBorder(at, at)) {
      return Optional.empty();
    }
    int end = at;
    while (end + 1 < words.size() && end - at < LENGTH) {
      int next = borders.endsGroup(end + 1) ? borders.nameAfterAside(end + 1) : end + 1;
      if (next < 0) {
        break;
      }
      end = next;
    }
    Optional<Subject> read = groups.read(at, end);
    if (read.isEmpty() || read.get().kind() == Subject.Kind.PRONOUN && !loose) {
      return Optional.empty();
    }
    if (read.get().kind() == Subject.Kind.GROUP) {
      Optional<Subject> name = apposed(at, end);
      if (name.isPresent()) {
        return name;
      }
      Optional<Subject> inner = leadingName(at, end);
      if (inner.isPresent()) {
        return inner;
      }
      boolean speaker =
          words.subList(at, Math.min(end + 1, at + 4)).stream().anyMatch(vocabulary::speaks);
      return loose || speaker ? read : Optional.empty();
    }
    return read;
  }

  /// A sign in a date, or a comma behind it, the subject still to come: "said on Tuesday, March 12,
  /// Jane".
  private boolean closesTime(int at) {
    if (words.get(at).isWord() || !words.get(at - 1).aside() || at + 1 >= words.size()) {
      return false;
    }
    return words.get(at + 1).aside()
        || words.get(at).is(Word.Kind.COMMA) && words.get(at + 1).isWord();
  }

  /// A name at the start of a longer group: "Jeanne Roux elle-même", "Jane Roe in a statement".
  private Optional<Subject> leadingName(int at, int end) {
    int last = at;
    while (last < end && !words.get(last).is(Word.Kind.NAME)) {
      last++;
    }
    while (last < end
        && words.get(last + 1).is(Word.Kind.NAME)
        && words.get(last + 1).place() == words.get(last).place()) {
      last++;
    }
    return groups.read(at, last).filter(it -> it.kind() == Subject.Kind.NAME);
  }

  /// "le ministre, Jean Dupont".
  Optional<Subject> apposed(int at, int end) {
    int comma = end + 1;
    for (int steps = 0;
        steps < 4 && comma < words.size() && borders.isPhrase(words.get(comma));
        steps++) {
      comma = borders.afterPhrase(comma);
    }
    int first = comma + 1;
    if (first >= words.size()
        || !words.get(comma).is(Word.Kind.COMMA)
        || !words.get(first).is(Word.Kind.NAME)) {
      return Optional.empty();
    }
    int last = borders.endOfName(first);
    boolean closed =
        last + 1 == words.size()
            || !words.get(last + 1).isWord() && !words.get(last + 1).is(Word.Kind.QUOTE);
    return closed
        ? groups
            .read(first, last)
            .map(it -> new Subject(it.span(), at, it.to(), it.kind(), it.names(), it.head()))
        : Optional.empty();
  }

  /// The first one a sentence is about, before this word.
  Optional<Subject> main(int before) {
    return mains.before(before);
  }

  /// The subject of the main clause that follows the one begun here.
  Optional<Subject> following(int first) {
    return mains.following(first);
  }

  /// Several joined names from this word on.
  Optional<Subject> joined(int first) {
    int end = first;
    while (end < words.size() && end - first < LENGTH) {
      Word word = words.get(end);
      boolean inside =
          word.is(Word.Kind.NAME)
              || word.is(Word.Kind.COMMA)
                  && end + 1 < words.size()
                  && (words.get(end + 1).is(Word.Kind.NAME)
                      || vocabulary.is(Part.DETERMINER, words.get(end + 1)))
              || word.isWord()
                  && (vocabulary.is(Part.AND, word) || vocabulary.is(Part.DETERMINER, word));
      if (!inside) {
        break;
      }
      end++;
    }
    while (end > first && !words.get(end - 1).is(Word.Kind.NAME)) {
      end--;
    }
    return end > first
        ? groups.read(first, end - 1).filter(it -> it.kind() == Subject.Kind.JOINT)
        : Optional.empty();
  }
}
