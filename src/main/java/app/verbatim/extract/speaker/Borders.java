package app.verbatim.extract.speaker;

import java.util.List;

/// Where the groups of words in a sentence begin and end.
final class Borders {

  private final List<Word> words;
  private final Vocabulary vocabulary;
  // which words belong to a reporting verb
  private final boolean[] verb;

  Borders(List<Word> words, Vocabulary vocabulary, List<Cue> cues) {
    this.words = words;
    this.vocabulary = vocabulary;
    verb = new boolean[words.size()];
    for (Cue cue : cues) {
      for (int i = cue.from(); i <= cue.to(); i++) {
        verb[i] = true;
      }
      if (cue.particle() >= 0) {
        verb[cue.particle()] = true;
      }
    }
  }

  boolean isVerb(int at) {
    return verb[at];
  }

  boolean isBorder(int at, int end) {
    Word word = words.get(at);
    if (word.is(Word.Kind.NAME)) {
      return false;
    }
    return !word.isWord() && !word.aside()
        || verb[at]
        || vocabulary.is(Part.THAT, word) && !vocabulary.is(Part.DETERMINER, word)
        || vocabulary.is(Part.CLAUSE, word)
        || vocabulary.is(Part.STOP, word)
        || vocabulary.is(Part.AND, word);
  }

  boolean endsGroup(int at) {
    Word word = words.get(at);
    if (word.is(Word.Kind.NAME)) {
      return false;
    }
    return !word.isWord()
        || word.aside()
        || vocabulary.isAfterNoun(words, at)
        || verb[at]
        || isDoneBy(at)
        || vocabulary.is(Part.THAT, word) && !vocabulary.is(Part.DETERMINER, word)
        || vocabulary.is(Part.RELATIVE, word)
        || vocabulary.is(Part.CLAUSE, word)
        || vocabulary.is(Part.STOP, word)
        || isPhrase(word) && !vocabulary.is(Part.OF, word);
  }

  /// "a report seen by the paper": the participle is no part of the name.
  private boolean isDoneBy(int at) {
    return at + 1 < words.size()
        && vocabulary.is(Part.BY, words.get(at + 1))
        && vocabulary.grammar().isParticiple(words.get(at));
  }

  boolean isPhrase(Word word) {
    return !word.is(Word.Kind.NAME)
        && !vocabulary.is(Part.OF, word)
        && (vocabulary.is(Part.PREPOSITION, word) || vocabulary.is(Part.TO, word));
  }

  /// "the senator (LR) Jane Roe": the name behind what is aside; -1 when there is none.
  int nameAfterAside(int first) {
    int at = first;
    while (at < words.size() && words.get(at).aside()) {
      at++;
    }
    return at > first && at < words.size() && words.get(at).is(Word.Kind.NAME) ? at : -1;
  }

  boolean isPhraseOrOf(int at) {
    return isPhrase(words.get(at))
        || vocabulary.is(Part.OF, words.get(at)) && !words.get(at).is(Word.Kind.NAME);
  }

  /// The word after whom it is said to: "reporters", "the BBC", "him".
  int afterGroup(int from) {
    int at = from;
    if (at < words.size()
        && vocabulary.is(Part.DETERMINER, words.get(at))
        && !words.get(at).is(Word.Kind.NAME)) {
      at++;
    }
    if (at >= words.size() || !words.get(at).isWord()) {
      return at;
    }
    Word first = words.get(at);
    at++;
    while (first.is(Word.Kind.NAME)
        && at < words.size()
        && words.get(at).is(Word.Kind.NAME)
        && words.get(at).place() == first.place()) {
      at++;
    }
    return at < words.size() && isPhrase(words.get(at)) ? afterPhrase(at) : at;
  }

  int afterPhrase(int preposition) {
    int at = preposition + 1;
    if (at < words.size() && vocabulary.is(Part.DETERMINER, words.get(at))) {
      at++;
    }
    if (at >= words.size() || !words.get(at).isWord()) {
      return at;
    }
    int place = words.get(at).place();
    boolean name = words.get(at).is(Word.Kind.NAME);
    at++;
    while (at < words.size()
        && name
        && words.get(at).is(Word.Kind.NAME)
        && words.get(at).place() == place) {
      at++;
    }
    if (at + 1 < words.size() && vocabulary.is(Part.OF, words.get(at)) && !name) {
      return afterPhrase(at);
    }
    return at;
  }

  /// Whether a noun group that begins at `first` cannot go on with the word at `at`.
  boolean ends(int at, int first) {
    return at > first ? endsGroup(at) : !words.get(at).isWord();
  }

  int endOfName(int first) {
    int last = first;
    while (last + 1 < words.size()
        && words.get(last + 1).is(Word.Kind.NAME)
        && words.get(last + 1).place() == words.get(first).place()) {
      last++;
    }
    return last;
  }
}
