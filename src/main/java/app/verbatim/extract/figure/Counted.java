package app.verbatim.extract.figure;

import app.verbatim.article.language.Morphology;
import app.verbatim.article.language.Term;
import app.verbatim.article.language.Words;

/// What a number counts: the noun after it with its adjectives, in the article's words.
record Counted(Words words, FigureWords known) {

  /// The most words it takes.
  private static final int LONGEST = 4;

  /// Where it begins, after "de" or "of the"; `end` is where the number ends.
  int start(int end) {
    int i = end;
    while (i < end + 2 && known.of().at(words, i).isPresent()) {
      i += known.of().at(words, i).map(Term.Reading::length).orElse(1);
    }
    return i;
  }

  int end(int start) {
    int i = start;
    boolean hasNoun = false;
    while (i < start + LONGEST && isPart(i, start) && !(hasNoun && isVerb(i))) {
      hasNoun |= !isVerb(i) && known.morphology().is("noun", words.written(i));
      i++;
      if (words.at(i).equals("-") && words.isGlued(i) && words.isWord(i + 1)) {
        i += 2;
      }
    }
    return i;
  }

  /// "Protesters gathered": after its noun, what may be a past form is the verb.
  private boolean isVerb(int i) {
    return known.morphology().isPast(words.written(i));
  }

  private boolean isPart(int i, int start) {
    String word = words.at(i);
    if (!words.isWord(i) || word.length() < 2 || known.stops().contains(word)) {
      return false;
    }
    Morphology morphology = known.morphology();
    String written = words.written(i);
    // of a word that no dictionary knows, only a first one is surely no verb
    return i == start && morphology.readings(written).isEmpty()
        || morphology.is("noun", written)
        || morphology.is("adjective", written)
        || morphology.is("name", written)
        || words.isCapital(i);
  }
}
