package app.verbatim.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Finds whom a sentence is about, or whom its main clause is about.
final class MainSubject {

  private static final int LENGTH = 40;

  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final Groups groups;
  private final Borders borders;
  private final Subjects subjects;

  MainSubject(
      List<Word> words, Vocabulary vocabulary, Groups groups, Borders borders, Subjects subjects) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.groups = groups;
    this.borders = borders;
    this.subjects = subjects;
  }

  /// The first one a sentence is about, before this word.
  Optional<Subject> before(int before) {
    for (int at = 0; at < before; at++) {
      Word word = words.get(at);
      if (word.aside()) {
        continue;
      }
      if (word.is(Word.Kind.NAME)
          && !(at > 0 && borders.isPhraseOrOf(at - 1))
          && !(at > 1
              && vocabulary.is(Part.DETERMINER, words.get(at - 1))
              && borders.isPhraseOrOf(at - 2))) {
        int end = at;
        while (end + 1 < before
            && words.get(end + 1).is(Word.Kind.NAME)
            && words.get(end + 1).place() == word.place()) {
          end++;
        }
        if (end + 1 >= words.size() || !vocabulary.is(Part.POSSESSIVE, words.get(end + 1))) {
          return groups.read(at, end);
        }
        at = end;
      } else if (word.is(Word.Kind.WORD)
          && vocabulary.is(Part.PRONOUN, word)
          && !vocabulary.is(Part.DETERMINER, word)) {
        Optional<Subject> pronoun = groups.read(at, at);
        if (pronoun.isPresent()) {
          return pronoun;
        }
      } else if (vocabulary.is(Part.DETERMINER, word)
          && at + 1 < before
          && !(at > 0 && borders.isPhraseOrOf(at - 1))
          && !words.get(at + 1).is(Word.Kind.NAME)) {
        int end = at;
        while (end + 1 < before
            && !borders.endsGroup(end + 1)
            && !vocabulary.grammar().isSurelyVerb(words.get(end + 1))) {
          end++;
        }
        Optional<Subject> group = groups.read(at, end).map(nameless(at, end));
        if (group.isPresent() && words.subList(at, end + 1).stream().anyMatch(vocabulary::speaks)) {
          return group;
        }
      }
    }
    return Optional.empty();
  }

  /// "La ministre, Jeanne Roux, avait…": the name is known, not only the role.
  private UnaryOperator<Subject> nameless(int at, int end) {
    return it -> it.kind() == Subject.Kind.GROUP ? subjects.apposed(at, end).orElse(it) : it;
  }

  /// The subject of the main clause that follows the one begun here: after a comma, before a verb.
  Optional<Subject> following(int first) {
    boolean verb = false;
    for (int at = first; at < words.size() - 1; at++) {
      verb |= isVerb(at);
      if (verb && words.get(at).is(Word.Kind.COMMA)) {
        Optional<Subject> subject = subjects.after(at, true);
        if (subject.isPresent() && subject.get().from() == at + 1 && isBeforeVerb(subject.get())) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBeforeVerb(Subject subject) {
    for (int at = subject.to() + 1; at < words.size() && at < subject.to() + LENGTH; at++) {
      if (isVerb(at)) {
        return true;
      }
    }
    Word next = words.get(Math.min(subject.to() + 1, words.size() - 1));
    return subject.kind() != Subject.Kind.GROUP && vocabulary.grammar().mayBeVerb(next);
  }

  private boolean isVerb(int at) {
    Word word = words.get(at);
    return borders.isVerb(at)
        || vocabulary.grammar().isFinite(word)
        || vocabulary.is(Part.HAVE, word)
        || vocabulary.is(Part.BE, word);
  }
}
