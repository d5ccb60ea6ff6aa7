package app.verbatim.extract.speaker;

/// Tells where a clause that belongs to a noun ends and its sentence goes on: "the claim that the
/// road is closed | surprised many". When in doubt, nowhere.
final class MainVerb {

  private final Line line;

  MainVerb(Line line) {
    this.line = line;
  }

  /// Whether no verb stands before this word: it belongs to what the sentence is about.
  boolean follows(int word) {
    for (int at = 0; at < word; at++) {
      if (isVerb(at) || line.is(at, Word.Kind.STOP)) {
        return false;
      }
    }
    return true;
  }

  /// The last word of the clause that begins here, before the verb of the sentence; -1 when there
  /// is no verb but the clause's own.
  int lastBefore(int first) {
    int open = 1;
    int comma = -1;
    boolean group = false;
    for (int at = first; at < line.size() && !line.is(at, Word.Kind.STOP); at++) {
      if (line.is(at, Word.Kind.COMMA)) {
        comma = open == 0 && comma < 0 ? at : comma;
        group = false;
      } else if (isVerb(at)) {
        if (!group && open == 0) {
          return last(first, at, comma);
        }
        open -= group ? 0 : 1;
        group = true;
      } else if (opens(at, first)) {
        open++;
        group = false;
      } else if (!isBeside(at)) {
        group = false;
      }
    }
    return -1;
  }

  /// "…, the union struck": what stands between a comma and the verb is its subject.
  private int last(int first, int verb, int comma) {
    int end = verb - 1;
    while (end > first && (isBeside(end) || line.is(end, Part.CLITIC))) {
      end--;
    }
    return comma >= 0 && comma < end ? comma - 1 : end;
  }

  private boolean isVerb(int at) {
    return line.vocabulary.grammar().isFinite(line.word(at))
        && !line.is(at, Part.POSSESSIVE)
        && !line.is(at - 1, Part.INFINITIVE)
        && !line.is(at - 1, Part.TO);
  }

  /// Whether another verb is to come: "who", "because", "that", "and closes", "the deal he signed".
  private boolean opens(int at, int first) {
    if (line.is(at, Part.AND)) {
      int next = at + 1;
      while (next < line.size() && (isBeside(next) || line.is(next, Part.CLITIC))) {
        next++;
      }
      return next < line.size() && isVerb(next);
    }
    boolean inner = line.is(at, Part.PRONOUN) && at > first && line.word(at - 1).isWord();
    return line.is(at, Part.RELATIVE)
        || line.is(at, Part.THAT)
        || line.is(at, Part.CLAUSE)
        || inner && isVerb(at + 1 < line.size() ? at + 1 : at) && !opens(at - 1, first);
  }

  /// What may stand between an auxiliary and its verb.
  private boolean isBeside(int at) {
    return line.is(at, Word.Kind.WORD)
        && (line.is(at, Part.ADVERB)
            || line.is(at, Part.NEGATION)
            || line.is(at, Part.BE)
            || line.is(at, Part.HAVE)
            || line.vocabulary.grammar().mayBeVerb(line.word(at))
                && !line.vocabulary.grammar().mayBeNoun(line.word(at).form()));
  }
}
