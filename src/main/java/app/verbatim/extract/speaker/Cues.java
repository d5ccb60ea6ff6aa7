package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.speaker.Verb.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the reporting verbs of a sentence.
final class Cues {

  // words between an auxiliary and its verb; more is another clause
  private static final int REACH = 7;
  private static final int AFTER = 12;
  private static final int APART = 16;

  private final List<Word> words;
  private final Vocabulary vocabulary;

  private Cues(List<Word> words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /// In reading order; none overlaps another.
  static List<Cue> of(List<Word> words, Vocabulary vocabulary) {
    Cues reading = new Cues(words, vocabulary);
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(Word.Kind.WORD)) {
        Optional<Cue> cue = reading.at(i);
        if (cue.isPresent()) {
          found.add(cue.get());
          i = Math.max(i, cue.get().to());
        }
      }
    }
    return found;
  }

  private Optional<Cue> at(int i) {
    List<Vocabulary.Reading> readings = vocabulary.readings(words.get(i).form());
    if (readings.isEmpty() || vocabulary.isListed(Part.ADVERB, words.get(i))) {
      return Optional.empty();
    }
    Before before = before(i);
    for (Vocabulary.Reading reading : readings) {
      for (Verb verb : vocabulary.verbs(reading.lemma())) {
        int end = tail(verb, i);
        if (end >= 0 && hasParticle(verb, end) && fits(reading.mood(), verb, before, i)) {
          return Optional.of(cue(i, end, verb, reading.mood(), before));
        }
      }
    }
    return Optional.empty();
  }

  private Cue cue(int head, int end, Verb verb, Mood mood, Before before) {
    int to = end;
    int pronoun = before.pronoun;
    if (to + 1 < words.size() && vocabulary.is(Part.ATTACHED, words.get(to + 1))) {
      to++;
      pronoun = to;
    }
    boolean perfect = before.have && !before.be || before.be && verb.reflexive();
    Mood used =
        mood == Mood.PARTICIPLE && perfect
                || mood == Mood.INFINITIVE && before.modal
                || mood == Mood.GERUND && before.be
            ? Mood.FINITE
            : mood;
    boolean passive = before.be && !perfect && mood == Mood.PARTICIPLE;
    return new Cue(
        before.from,
        to,
        before.left,
        new Span(words.get(before.from).span().start(), words.get(to).span().end()),
        verb,
        used,
        pronoun,
        particle(verb, end),
        before.negated,
        passive);
  }

  /// Whether the small words before a form allow this use of it.
  private boolean fits(Mood mood, Verb verb, Before before, int at) {
    if (verb.reflexive() != before.reflexive && (verb.reflexive() || mood != Mood.INFINITIVE)) {
      return false;
    }
    return switch (mood) {
      case FINITE -> !before.have && !before.be && !before.modal && !isNoun(at, before);
      case PARTICIPLE -> before.have || before.be || isAgentNext(at);
      case GERUND -> !before.have;
      case INFINITIVE -> before.modal || !before.have && isMarked(before.from - 1);
    };
  }

  /// "de poursuivre", "to say".
  private boolean isMarked(int at) {
    return at >= 0
        && (vocabulary.is(Part.INFINITIVE, words.get(at))
            || vocabulary.is(Part.PREPOSITION, words.get(at)));
  }

  /// Whether the words follow a marked quotation closely: "…" the ad states.
  private boolean isAfterQuotation(int at) {
    for (int i = at - 1; i >= Math.max(0, at - AFTER); i--) {
      if (words.get(i).is(Word.Kind.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAgentNext(int at) {
    return at + 1 < words.size() && vocabulary.is(Part.BY, words.get(at + 1));
  }

  /// "la demande", "the report": a noun that looks like a verb.
  private boolean isNoun(int at, Before before) {
    int last = at - 1;
    if (last < 0) {
      return vocabulary.grammar().mayBeNoun(words.get(at).form());
    }
    Word previous = words.get(last);
    boolean determined =
        vocabulary.is(Part.DETERMINER, previous)
                && !previous.is(Word.Kind.NAME)
                && vocabulary.pronoun(previous).filter(it -> !it.equals("nobody")).isEmpty()
            || vocabulary.is(Part.POSSESSIVE, previous);
    if (determined) {
      return !vocabulary.is(Part.CLITIC, previous)
          || vocabulary.grammar().mayBeNoun(words.get(at).form());
    }
    if (vocabulary.is(Part.OF, previous) || vocabulary.is(Part.PREPOSITION, previous)) {
      return true;
    }
    if (!vocabulary.grammar().mayBeNoun(words.get(at).form())
        || vocabulary.speech().small().verbal().contains(words.get(at).form())) {
      return false;
    }
    if (isAfterQuotation(at)) {
      return false;
    }
    Word subject = before.left >= 0 ? words.get(before.left) : previous;
    return !(subject.is(Word.Kind.NAME)
        || !subject.isWord()
        || subject.aside()
        || before.left < last
        || vocabulary.is(Part.PRONOUN, subject)
        || vocabulary.is(Part.RELATIVE, subject)
        || vocabulary.is(Part.NEGATION, previous)
        || vocabulary.speaks(subject));
  }

  private boolean hasParticle(Verb verb, int head) {
    return verb.particle().isEmpty() || particle(verb, head) >= 0;
  }

  /// Where the particle of a verb ends its clause: "teilte die Polizei mit".
  private int particle(Verb verb, int head) {
    for (int at = head + 1;
        !verb.particle().isEmpty() && at < Math.min(words.size(), head + APART);
        at++) {
      if (!words.get(at).isWord()) {
        break;
      }
      boolean last = at + 1 >= words.size() || !words.get(at + 1).isWord();
      if (last && words.get(at).form().equals(verb.particle())) {
        return at;
      }
    }
    return -1;
  }

  private int tail(Verb verb, int head) {
    int at = head;
    for (String wanted : verb.tail()) {
      int next = at + 1;
      for (int skipped = 0; next < words.size() && skipped < 3; skipped++) {
        Word word = words.get(next);
        if (word.form().equals(wanted)
            || !vocabulary.is(Part.ADVERB, word) && !vocabulary.is(Part.ATTACHED, word)) {
          break;
        }
        next++;
      }
      if (next >= words.size() || !words.get(next).form().equals(wanted)) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  /// The small words before a verb.
  private static final class Before {
    int from;
    int left;
    int pronoun = -1;
    boolean have;
    boolean be;
    boolean modal;
    boolean reflexive;
    boolean negated;
  }

  private Before before(int head) {
    Before before = new Before();
    before.from = head;
    int at = head - 1;
    for (int steps = 0; at >= 0 && steps < REACH; steps++) {
      Word word = words.get(at);
      int adverb = word.isWord() ? vocabulary.adverbEndingAt(words, at) : 0;
      if (vocabulary.is(Part.ATTACHED, word)) {
        before.pronoun = at;
      } else if (vocabulary.is(Part.HAVE, word)) {
        before.have = true;
        before.from = at;
      } else if (vocabulary.is(Part.BE, word) && !isPossessive(at)) {
        before.be = true;
        before.from = at;
      } else if (vocabulary.is(Part.MODAL, word)) {
        before.modal = true;
        before.from = at;
      } else if (vocabulary.is(Part.REFLEXIVE, word)) {
        before.reflexive = true;
        before.from = at;
      } else if (vocabulary.is(Part.NEGATION, word)) {
        before.negated = true;
      } else if (adverb > 0) {
        at -= adverb - 1;
      } else if (!(vocabulary.is(Part.CLITIC, word) && isClitic(at, before))) {
        break;
      }
      at--;
    }
    before.left = at;
    if (before.from < head
        && before.from - 1 > at
        && vocabulary.is(Part.NEGATION, words.get(before.from - 1))) {
      before.from--;
    }
    // an auxiliary without its verb beside it belongs to another clause
    return before;
  }

  private boolean isPossessive(int at) {
    return vocabulary.is(Part.POSSESSIVE, words.get(at))
        && at > 0
        && words.get(at - 1).is(Word.Kind.NAME);
  }

  /// A word such as "la" is a pronoun before a verb, an article before a noun.
  private boolean isClitic(int at, Before before) {
    return before.have
        || before.be
        || !vocabulary.is(Part.DETERMINER, words.get(at))
        || at + 1 == before.from && at > 0 && vocabulary.is(Part.PRONOUN, words.get(at - 1));
  }
}
