package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import java.util.Optional;

/// Where a reported clause begins and ends.
final class Clauses {

  // in words; a longer subject stands in another kind of sentence
  private static final int SUBJECT = 8;

  // in words: "a claim quickly denied by"
  private static final int VERSION = 6;

  private final Line line;
  private final Sources sources;

  Clauses(Line line, Sources sources) {
    this.line = line;
    this.sources = sources;
  }

  /// The clause from this word on, up to what is no longer reported; empty when there are no words.
  Optional<Span> from(int first) {
    if (first >= line.size()
        || !line.word(first).isWord()
            && !line.is(first, Word.Kind.QUOTE)
            && !line.word(first).form().equals("(")) {
      return Optional.empty();
    }
    int end = first;
    while (end + 1 < line.size() && !endsAt(end + 1, first)) {
      end++;
    }
    return Optional.of(trimmed(first, end));
  }

  /// The words from first to last, without the comma or full stop at the end.
  Span trimmed(int first, int last) {
    int end = last;
    while (end > first
        && !line.word(end).isWord()
        && !line.is(end, Word.Kind.QUOTE)
        && !isClosing(end)) {
      end--;
    }
    return line.between(first, end);
  }

  private boolean isClosing(int at) {
    String form = line.word(at).form();
    return form.equals(")") || form.equals("]") || form.equals("%");
  }

  private boolean endsAt(int at, int first) {
    Word word = line.word(at);
    if (word.is(Word.Kind.STOP)) {
      return word.form().equals(";") || at == line.size() - 1;
    }
    if (line.is(at, Part.AND)) {
      int next = line.skipRight(at + 1);
      int cue = line.cueAt(next);
      return cue >= 0
          && line.cues.get(cue).mood() == Verb.Mood.FINITE
          && line.cues.get(cue).pronoun() < 0
          && !line.cues.get(cue).passive();
    }
    if (!word.is(Word.Kind.COMMA) && !word.is(Word.Kind.DASH)) {
      return false;
    }
    int next = line.skipRight(at + 1);
    if (line.isEnd(next) || at + 1 == line.main) {
      return true;
    }
    if (line.is(next, Part.STOP) && !line.is(next + 1, Part.THAT)) {
      return true;
    }
    if (sources.startsAt(next) || sources.startsAt(at + 1)) {
      return true;
    }
    if (isAttribution(next)) {
      return true;
    }
    if (line.opensOwn(at + 1) || isVersion(at + 1)) {
      return true;
    }
    int from = line.is(next, Part.AND) ? line.skipRight(next + 1) : next;
    int cue = line.cueAt(from);
    return cue >= 0
        && (line.cues.get(cue).mood() == Verb.Mood.GERUND
            || line.cues.get(cue).pronoun() >= 0
            || line.cues.get(cue).mood() == Verb.Mood.FINITE
                && !line.cues.get(cue).passive()
                && !closesApposition(first, at));
  }

  /// "…, police said": an attribution at the end of the sentence.
  private boolean isAttribution(int from) {
    if (!line.vocabulary.shape("clause, speaker verb")) {
      return false;
    }
    for (int at = from + 1; at < Math.min(line.size(), from + SUBJECT); at++) {
      int cue = line.cueAt(at);
      if (cue >= 0) {
        Cue said = line.cues.get(cue);
        return said.mood() == Verb.Mood.FINITE
            && !said.passive()
            && said.verb().takes("left")
            && line.isEnd(line.skipRight(said.to() + 1))
            && line.subjects.before(said.left()).filter(it -> it.from() == from).isPresent();
      }
      if (!line.word(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  /// "…, a view echoed by X": what is said of the clause is no part of it.
  private boolean isVersion(int from) {
    if (!line.is(from, Part.DETERMINER)) {
      return false;
    }
    for (int at = from + 1; at < Math.min(line.size() - 1, from + VERSION); at++) {
      if (line.is(at, Part.BY) && line.vocabulary.grammar().isParticiple(line.word(at - 1))) {
        return true;
      }
      if (!line.word(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  /// "… that the minister, Jane Roe, told staff": the clause still waits for its verb.
  private boolean closesApposition(int first, int comma) {
    boolean opened = false;
    for (int at = comma - 1; at >= first && !line.is(at, Part.THAT); at--) {
      if (line.is(at, Word.Kind.WORD) && line.vocabulary.grammar().isFinite(line.word(at))) {
        return false;
      }
      opened |= line.is(at, Word.Kind.COMMA);
    }
    return opened;
  }

  /// The start of the clause that ends before this word: after the last full stop or quotation.
  int startBefore(int last, int floor) {
    int at = last;
    while (at > floor && !line.is(at - 1, Word.Kind.STOP) && !line.is(at - 1, Word.Kind.COLON)) {
      at--;
    }
    return at;
  }
}
