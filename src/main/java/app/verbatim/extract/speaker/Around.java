package app.verbatim.extract.speaker;

import app.verbatim.extract.speaker.Verb.Mood;
import java.util.Optional;

/// What stands around a reporting verb, as far as it tells who speaks and what is said.
final class Around {

  private static final int LONGEST_ROLE = 12;

  private final Line line;

  Around(Line line) {
    this.line = line;
  }

  /// "A guard who asked not to be named said": the subject stands before its relative clause, which
  /// has a reporting verb of its own.
  Optional<Subject> acrossRelative(Cue cue) {
    int at = line.cues.indexOf(cue) - 1;
    if (at < 0 || line.word(cue.left()).is(Word.Kind.NAME)) {
      return Optional.empty();
    }
    Cue inner = line.cues.get(at);
    boolean relative = inner.left() > 0 && line.is(inner.left(), Part.RELATIVE);
    boolean unbroken =
        line.words.subList(inner.from(), cue.from()).stream()
            .allMatch(it -> it.isWord() && !line.vocabulary.is(Part.THAT, it));
    return relative && unbroken && !cue.passive() && groupless(inner.to() + 1, cue.left())
        ? line.subjects.before(inner.left())
        : Optional.empty();
  }

  private boolean groupless(int from, int to) {
    return to >= from
        && line.words.subList(from, to + 1).stream()
            .noneMatch(
                it ->
                    line.vocabulary.is(Part.PRONOUN, it)
                        || line.vocabulary.is(Part.DETERMINER, it)
                        || line.vocabulary.speaks(it));
  }

  /// "John Field, asked about the vote, said": no cue, but an aside.
  boolean isAsideParticiple(Cue cue, int left) {
    // with its auxiliary it is no participle alone: "…, a dit à ses équipes"
    if (cue.from() < cue.to()
        || !line.is(left, Word.Kind.COMMA)
        || !line.is(cue.to() + 1, Part.PREPOSITION)) {
      return false;
    }
    return line.cues.stream()
        .anyMatch(
            it ->
                it.from() > cue.to()
                    && it.mood() == Mood.FINITE
                    && line.is(line.skipLeft(it.left()), Word.Kind.COMMA));
  }

  /// "Claire Morel, a reporter, saw John Field": what stands before the verb is its subject.
  boolean isApposed(int comma) {
    int first = line.skipRight(0);
    int last = first;
    while (line.is(last, Word.Kind.NAME)) {
      last++;
    }
    return last > first
        && last < comma
        && line.is(last, Word.Kind.COMMA)
        && line.words.subList(last, comma).stream()
            .filter(it -> !line.vocabulary.is(Part.POSSESSIVE, it)) // "the town's mayor"
            .noneMatch(line.vocabulary.grammar()::isFinite);
  }

  /// Whether an inverted subject is followed by nothing that it could be the subject of.
  boolean isClosed(int at) {
    int next = line.skipRight(at);
    return next >= line.size()
        || !line.word(next).isWord()
        || line.is(next, Part.PREPOSITION)
        || line.is(next, Part.RELATIVE)
        || line.is(next, Part.TO)
        || line.is(next, Part.CLAUSE)
        || line.cueAt(next) >= 0 && line.cues.get(line.cueAt(next)).mood() == Mood.GERUND;
  }

  /// "a version disputed by the group": the verb's form is that of its participle.
  boolean isDoneBy(Cue cue) {
    return cue.from() == cue.to()
        && cue.mood() != Mood.INFINITIVE
        && cue.mood() != Mood.GERUND
        && cue.verb().takes("object")
        && line.is(cue.to() + 1, Part.BY)
        && line.quoteEndingAt(line.skipLeft(cue.left())) < 0;
  }

  /// “We are sorry,” its chairman, Paul Dunne, said: where the role begins that the name is apposed
  /// to.
  int beforeRole(int comma) {
    int at = comma - 1;
    while (line.is(comma, Word.Kind.COMMA)
        && at > 0
        && comma - at < LONGEST_ROLE
        && line.word(at).isWord()
        && !line.subjects.borders().isVerb(at)) {
      at--;
    }
    boolean role =
        at < comma - 1
            && line.quoteEndingAt(at) >= 0
            && line.words.subList(at + 1, comma).stream().anyMatch(line.vocabulary::speaks);
    return role ? at : comma;
  }

  /// Nothing follows the verb but when, where and to whom it was said.
  boolean isParenthetical(int from) {
    int at = line.skipRight(from);
    for (int steps = 0; steps < 10 && !line.isEnd(at); steps++) {
      if (line.is(at, Word.Kind.COMMA) || line.is(at, Word.Kind.DASH)) {
        return true;
      }
      boolean phrase = line.is(at, Part.PREPOSITION) || line.is(at, Part.TO);
      if (!phrase && steps == 0 && !line.is(at, Word.Kind.NAME)) {
        return false;
      }
      if (line.is(at, Part.THAT) || line.is(at, Word.Kind.COLON) || line.is(at, Word.Kind.QUOTE)) {
        return false;
      }
      at = line.skipRight(at + 1);
    }
    return line.isEnd(at);
  }

  /// "Adding that …, the mayor left": the participle stands first, its subject after its clause.
  boolean opens(Cue cue) {
    return cue.mood() == Mood.GERUND && cue.from() <= line.skipRight(0);
  }
}
