package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sentence split into words, with its reporting verbs and what finds their subjects.
final class Line {

  private static final int ATTRIBUTION = 14;

  private final String text;
  final Span span;
  final int number;
  final int block;
  final List<Word> words;
  final List<Cue> cues;
  final Subjects subjects;
  final Groups groups;
  final Vocabulary vocabulary;
  // where the main clause begins, after one that a participle opened; -1 when none is known
  int main = -1;
  // place of the name the sentence is about, or -1
  int topic = -1;
  final List<Integer> others = new ArrayList<>();
  // the quotation whose attribution ends this sentence: it may go on in the next
  @org.jspecify.annotations.Nullable Draft interrupted;
  // how many the cast had seen before it
  int seen;
  // index in cues of the cue that begins at a word, or -1
  private final int[] cueAt;

  Line(String text, Span span, int number, int block, Vocabulary vocabulary, Places places) {
    this.text = text;
    this.span = span;
    this.number = number;
    this.block = block;
    this.vocabulary = vocabulary;
    words = Words.of(text, span, vocabulary, places);
    cues = Cues.of(words, vocabulary);
    subjects = new Subjects(words, vocabulary, places, cues);
    groups = new Groups(words, vocabulary, places);
    cueAt = new int[words.size() + 1];
    java.util.Arrays.fill(cueAt, -1);
    for (int i = 0; i < cues.size(); i++) {
      cueAt[cues.get(i).from()] = i;
    }
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /// The word as printed.
  String text(int at) {
    return words.get(at).span().in(text);
  }

  boolean is(int at, Word.Kind kind) {
    return at >= 0 && at < words.size() && words.get(at).is(kind);
  }

  boolean is(int at, Part part) {
    return at >= 0
        && at < words.size()
        && !words.get(at).is(Word.Kind.NAME)
        && vocabulary.is(part, words.get(at));
  }

  /// Whether a short attribution follows the first quotation: “…” Jane Roe asked.
  boolean endsInAttribution() {
    int quote = 0;
    while (quote < words.size() && !words.get(quote).is(Word.Kind.QUOTE)) {
      quote++;
    }
    for (int at = quote + 1; at < Math.min(words.size(), quote + ATTRIBUTION); at++) {
      int cue = cueAt(at);
      if (cue >= 0) {
        int next = skipRight(cues.get(cue).to() + 1);
        return cues.get(cue).verb().takes("quote")
            && (at == quote + 1
                || next >= words.size()
                || !words.get(next).isWord()
                || is(next, Part.PREPOSITION)
                || is(next, Part.TO)
                || cues.get(cue).verb().takes("recipient"));
      }
      if (!words.get(at).isWord() && !words.get(at).is(Word.Kind.COMMA)) {
        return false;
      }
    }
    return false;
  }

  boolean hasQuotationFrom(int from) {
    return from < words.size()
        && words.subList(from, words.size()).stream().anyMatch(it -> it.is(Word.Kind.QUOTE));
  }

  /// The cue that begins at this word, or -1.
  int cueAt(int at) {
    return at >= 0 && at < words.size() ? cueAt[at] : -1;
  }

  /// The first word from here on that is no date, parenthesis or adverb.
  int skipRight(int from) {
    int at = from;
    while (at < words.size()) {
      int adverb = is(at, Word.Kind.WORD) ? vocabulary.adverbStartingAt(words, at) : 0;
      if (words.get(at).aside()
          || is(at, Part.PREPOSITION)
              && at + 1 < words.size()
              && words.get(at + 1).aside()
              && !is(at + 1, Word.Kind.OTHER)) {
        at++;
      } else if (adverb > 0) {
        at += adverb;
      } else {
        break;
      }
    }
    return at;
  }

  /// The last word up to here that is no date, parenthesis or adverb; -1 when none.
  int skipLeft(int from) {
    int at = from;
    while (at >= 0) {
      int adverb = is(at, Word.Kind.WORD) ? vocabulary.adverbEndingAt(words, at) : 0;
      if (words.get(at).aside()) {
        at--;
        if (is(at, Part.PREPOSITION)) {
          at--;
        }
      } else if (adverb > 0) {
        at -= adverb;
      } else {
        break;
      }
    }
    return at;
  }

  boolean isEnd(int at) {
    return at >= words.size() || words.get(at).is(Word.Kind.STOP);
  }

  Span between(int first, int last) {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }

  /// The quotation that ends at this word or before its comma: its index, or -1.
  int quoteEndingAt(int at) {
    if (is(at, Word.Kind.QUOTE)) {
      return at;
    }
    boolean between = is(at, Word.Kind.COMMA) || is(at, Word.Kind.DASH) || is(at, Word.Kind.STOP);
    return between && is(at - 1, Word.Kind.QUOTE) ? at - 1 : -1;
  }

  boolean isThat(int next) {
    return is(skipRight(next), Part.THAT);
  }

  boolean leadsToQuote(int next) {
    int at = skipRight(next);
    for (int steps = 0; steps < 8 && at < size(); steps++) {
      if (is(at, Word.Kind.COLON) || is(at, Word.Kind.COMMA)) {
        return is(skipRight(at + 1), Word.Kind.QUOTE);
      }
      if (is(at, Word.Kind.QUOTE)) {
        return true;
      }
      at = skipRight(at + 1);
    }
    return false;
  }

  /// "…, with Sarah Field tweeting": a participle with a subject of its own.
  Optional<Subject> ownSubject(Cue cue) {
    int at = cue.left();
    if (cue.mood() != Verb.Mood.GERUND || !is(at, Word.Kind.NAME)) {
      return Optional.empty();
    }
    while (at > 0 && cue.left() - at < ATTRIBUTION && word(at).isWord() && cueAt(at) < 0) {
      if (is(at, Part.PREPOSITION) && is(at - 1, Word.Kind.COMMA)) {
        return groups.read(at + 1, cue.left()).filter(it -> it.kind() == Subject.Kind.NAME);
      }
      at--;
    }
    return Optional.empty();
  }

  /// Whether such a participle's subject begins after this word.
  boolean opensOwn(int at) {
    return is(at, Part.PREPOSITION)
        && cues.stream()
            .filter(it -> it.from() > at && it.from() < at + ATTRIBUTION)
            .anyMatch(it -> ownSubject(it).filter(own -> own.from() == at + 1).isPresent());
  }

  /// The next word of this class before a full stop, or -1.
  int next(int from, Part part) {
    for (int at = from; at < Math.min(size(), from + 14); at++) {
      if (is(at, part)) {
        return at;
      }
      if (word(at).is(Word.Kind.STOP)) {
        return -1;
      }
    }
    return -1;
  }
}
