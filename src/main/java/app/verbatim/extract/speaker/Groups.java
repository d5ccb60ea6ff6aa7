package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.name.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a run of words as a speaker: a name with or without its role before it, several joined
/// names, a pronoun, or a noun group.
final class Groups {

  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final Places places;

  Groups(List<Word> words, Vocabulary vocabulary, Places places) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.places = places;
  }

  /// @param from index of the first word
  /// @param to index of the last word, included
  Optional<Subject> read(int from, int to) {
    int start = from;
    int end = to;
    while (start <= end && isEdge(words.get(start), true)) {
      start++;
    }
    while (end >= start && isEdge(words.get(end), false)) {
      end--;
    }
    if (start > end) {
      return Optional.empty();
    }
    Word first = words.get(end);
    if (vocabulary.is(Part.ATTACHED, first) || start == end && vocabulary.is(Part.PRONOUN, first)) {
      return pronoun(end);
    }
    if (vocabulary.is(Part.PRONOUN, first)
        && !first.is(Word.Kind.NAME)
        && !vocabulary.is(Part.DETERMINER, first)) {
      return pronoun(end);
    }
    return joint(start, end)
        .or(() -> named(startOf(from, to), endOf(from, to)))
        .or(() -> member(startOf(from, to), endOf(from, to)))
        .or(() -> group(startOf(from, to), endOf(from, to)));
  }

  private int startOf(int from, int to) {
    int start = from;
    while (start <= to && isEdge(words.get(start), true)) {
      start++;
    }
    return start;
  }

  private int endOf(int from, int to) {
    int end = to;
    while (end >= from && isEdge(words.get(end), false)) {
      end--;
    }
    return end;
  }

  private boolean isEdge(Word word, boolean start) {
    return !word.isWord()
        || word.aside()
        || vocabulary.is(Part.AND, word)
        || !word.is(Word.Kind.NAME) && vocabulary.is(Part.ADVERB, word)
        || start && word.capital() && isOpener(word)
        || start && vocabulary.is(Part.STOP, word);
  }

  private boolean isOpener(Word word) {
    return false;
  }

  private Optional<Subject> pronoun(int at) {
    String kind = vocabulary.pronoun(words.get(at)).orElse("");
    if (kind.isEmpty()
        || kind.equals("nobody")
        || kind.equals("speaker")
        || kind.equals("relative")) {
      return Optional.empty();
    }
    Span written = words.get(at).span();
    int letters = words.get(at).form().length() - words.get(at).form().lastIndexOf('-') - 1;
    // "elle", not "-t-elle"
    Span span =
        vocabulary.is(Part.ATTACHED, words.get(at))
            ? new Span(written.end() - letters, written.end())
            : written;
    return Optional.of(new Subject(span, at, at, Subject.Kind.PRONOUN, List.of(), at));
  }

  /// "the United States, Britain and Japan", "Jeanne Roux et le maire Paul Petit".
  private Optional<Subject> joint(int from, int end) {
    int start = afterPlace(from, end);
    List<Integer> names = new ArrayList<>();
    boolean and = false;
    int part = start;
    for (int i = start; i <= end + 1; i++) {
      boolean joins =
          i <= end && vocabulary.is(Part.AND, words.get(i)) && !words.get(i).is(Word.Kind.NAME);
      boolean border = i == end + 1 || joins || words.get(i).is(Word.Kind.COMMA);
      if (!border) {
        continue;
      }
      and |= joins;
      if (part < i) {
        Optional<Subject> one = named(part, i - 1);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        names.addAll(one.get().names());
      }
      part = i + 1;
    }
    if (!and || names.size() < 2) {
      return Optional.empty();
    }
    Span span = new Span(words.get(start).span().start(), words.get(end).span().end());
    return Optional.of(new Subject(span, start, end, Subject.Kind.JOINT, names, start));
  }

  /// "In New York, France and Japan": where they speak is none of them.
  private int afterPlace(int from, int end) {
    if (from == 0 || !isPreposition(words.get(from - 1))) {
      return from;
    }
    int comma = from;
    while (comma < end
        && !words.get(comma).is(Word.Kind.COMMA)
        && !vocabulary.is(Part.AND, words.get(comma))) {
      comma++;
    }
    return words.get(comma).is(Word.Kind.COMMA) ? comma + 1 : from;
  }

  /// A name that is the head of the group: nothing but its role before it, nothing after it.
  private Optional<Subject> named(int start, int end) {
    int last = end;
    while (last >= start && words.get(last).aside()) {
      last--;
    }
    if (last < start || !words.get(last).is(Word.Kind.NAME)) {
      return Optional.empty();
    }
    int place = words.get(last).place();
    int first = last;
    while (first > start
        && words.get(first - 1).place() == place
        && words.get(first - 1).is(Word.Kind.NAME)) {
      first--;
    }
    Places.Named named = places.named(place);
    boolean isPerson = named.name().kind() == Name.Kind.PERSON;
    if (first > start
        && (isPerson
            ? isAfterPreposition(start, roleStart(start, first))
            : !isOnlyArticle(start, first))) {
      return Optional.empty();
    }
    int head = first;
    if (!isPerson && first > start) {
      head = first - 1;
    }
    Span span = new Span(words.get(head).span().start(), words.get(last).span().end());
    return Optional.of(new Subject(span, start, last, Subject.Kind.NAME, List.of(place), first));
  }

  /// "Commander Jane Roe of HM Coastguard": the person named first, of the body named behind.
  private Optional<Subject> member(int start, int end) {
    int first = start;
    while (first <= end && !words.get(first).is(Word.Kind.NAME)) {
      if (isPreposition(words.get(first)) || !words.get(first).isWord()) {
        return Optional.empty();
      }
      first++;
    }
    int last = first;
    while (last < end
        && words.get(last + 1).is(Word.Kind.NAME)
        && words.get(last + 1).place() == words.get(first).place()) {
      last++;
    }
    boolean person =
        last < end
            && places.named(words.get(first).place()).name().kind() == Name.Kind.PERSON
            && isPreposition(words.get(last + 1));
    return person ? named(start, last) : Optional.empty();
  }

  /// "the Kremlin", "le syndicat CGT": nothing but an article and what it is.
  private boolean isOnlyArticle(int start, int first) {
    int noun = vocabulary.is(Part.DETERMINER, words.get(start)) ? start + 1 : start;
    return noun == first || noun == first - 1 && vocabulary.body(words.get(noun)).isPresent();
  }

  /// "a source close to Health Secretary Jane Roe": the first word of the name's own role.
  private int roleStart(int start, int name) {
    Optional<Span> role =
        places
            .named(words.get(name).place())
            .mention()
            .role()
            .filter(it -> it.end() <= words.get(name).span().start());
    int at = name;
    while (role.isPresent()
        && at > start
        && words.get(at - 1).span().start() >= role.get().start()) {
      at--;
    }
    return at > start ? at : name;
  }

  /// "the spokesman of Jeanne Roux", but not "the spokesman of the party Jeanne Roux".
  private boolean isAfterPreposition(int start, int name) {
    Word before = words.get(name - 1);
    if (vocabulary.is(Part.DETERMINER, before) && name - 2 >= start) {
      before = words.get(name - 2);
    }
    return isPreposition(before) || vocabulary.is(Part.BY, before);
  }

  private boolean isPreposition(Word word) {
    return !word.is(Word.Kind.NAME)
        && (vocabulary.is(Part.OF, word) || vocabulary.is(Part.PREPOSITION, word));
  }

  /// A noun group, from its article: the last one that no preposition stands before.
  private Optional<Subject> group(int start, int end) {
    int head = start;
    for (int i = end; i >= start; i--) {
      Word word = words.get(i);
      if (vocabulary.is(Part.DETERMINER, word)
          && !word.is(Word.Kind.NAME)
          && !(i > start
              && (isPreposition(words.get(i - 1)) || vocabulary.is(Part.AND, words.get(i - 1))))
          && !(vocabulary.is(Part.OF, word) && i > start)) {
        head = i;
        while (head > start
            && vocabulary.is(Part.DETERMINER, words.get(head - 1))
            && !words.get(head - 1).is(Word.Kind.NAME)) {
          head--;
        }
        break;
      }
    }
    while (head < end
        && head == start
        && isPreposition(words.get(head))
        && !vocabulary.is(Part.DETERMINER, words.get(head))) {
      return Optional.empty();
    }
    boolean noNoun = head == end && isSmall(words.get(head));
    if (noNoun) {
      return Optional.empty();
    }
    Span span = new Span(words.get(head).span().start(), words.get(end).span().end());
    return Optional.of(new Subject(span, head, end, Subject.Kind.GROUP, List.of(), head));
  }

  /// "the group that has …": a small word alone is nobody.
  private boolean isSmall(Word word) {
    return !word.is(Word.Kind.NAME)
        && (vocabulary.is(Part.THAT, word)
            || vocabulary.is(Part.RELATIVE, word)
            || vocabulary.is(Part.OF, word)
            || vocabulary.is(Part.PREPOSITION, word));
  }
}
