package app.verbatim.extract.speaker;

import app.verbatim.article.language.Morphology;
import app.verbatim.extract.speaker.Verb.Mood;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What the forms of a language may be, as its dictionary tells: a verb, a noun, in which mood.
final class Grammar {

  private final Vocabulary vocabulary;
  private final Morphology morphology;
  private final Map<Mood, Pattern> moods;

  Grammar(Vocabulary vocabulary, Morphology morphology, Map<Mood, Pattern> moods) {
    this.vocabulary = vocabulary;
    this.morphology = morphology;
    this.moods = Map.copyOf(moods);
  }

  /// Whether the first sure verb of a sentence is in the conditional, and no condition is named.
  boolean isHearsay(Line line) {
    boolean conditional = false;
    boolean first = true;
    for (Word word : line.words) {
      if (word.is(Word.Kind.WORD)) {
        if (vocabulary.speech().small().conditions().contains(word.form())) {
          return false;
        }
        if (first
            && (isSurelyVerb(word)
                || vocabulary.is(Part.BE, word)
                || vocabulary.is(Part.HAVE, word)
                || vocabulary.is(Part.MODAL, word))) {
          conditional = morphology.isConditional(word.form());
          first = false;
        }
      }
    }
    return conditional;
  }

  boolean mayBeVerb(Word word) {
    return morphology.isVerb(word.form())
        || vocabulary.is(Part.BE, word)
        || vocabulary.is(Part.HAVE, word)
        || vocabulary.is(Part.MODAL, word);
  }

  /// Whether none of these words, as printed, can be only a verb.
  boolean hasNoVerb(List<String> printed) {
    return printed.stream()
        .map(word -> word.toLowerCase(java.util.Locale.ROOT).replace('’', '\''))
        .allMatch(
            word ->
                !morphology.isVerb(word)
                    || mayBeNoun(word)
                    || vocabulary.speech().small().of().contains(word));
  }

  /// Whether the word is a verb in the mood of what others said ("er sei krank").
  boolean isReportedMood(Word word) {
    return morphology.is("reported", word.form());
  }

  /// Whether the word can only be a verb that has a subject of its own.
  boolean isFinite(Word word) {
    boolean small =
        vocabulary.is(Part.HAVE, word)
            || vocabulary.is(Part.BE, word)
            || vocabulary.is(Part.MODAL, word);
    if (!word.is(Word.Kind.WORD) || !small && !isSurelyVerb(word)) {
      return false;
    }
    Pattern finite = moods.get(Mood.FINITE);
    Pattern infinitive = moods.get(Mood.INFINITIVE);
    List<Morphology.Reading> known = morphology.readings(word.form());
    return finite != null && known.stream().anyMatch(it -> finite.matcher(it.tag()).matches())
        || vocabulary.is(Part.MODAL, word)
            && infinitive != null
            && known.stream().noneMatch(it -> infinitive.matcher(it.tag()).matches());
  }

  boolean isSurelyVerb(Word word) {
    return word.is(Word.Kind.WORD)
        && mayBeVerb(word)
        && !mayBeNoun(word.form())
        && !vocabulary.speaks(word);
  }

  /// Whether a verb in the infinitive stands here, its small word before it or not.
  boolean isInfinitive(Line line, int at) {
    int verb =
        line.is(at, Part.OF) || line.is(at, Part.TO) || line.is(at, Part.PREPOSITION) ? at + 1 : at;
    Pattern infinitive = moods.get(Mood.INFINITIVE);
    return infinitive != null
        && verb < line.size()
        && morphology.readings(line.word(verb).form()).stream()
            .anyMatch(it -> infinitive.matcher(it.tag()).matches());
  }

  /// Whether the word may be a participle of the past.
  boolean isParticiple(Word word) {
    Pattern participle = moods.get(Mood.PARTICIPLE);
    return participle != null
        && word.is(Word.Kind.WORD)
        && morphology.readings(word.form()).stream()
            .anyMatch(it -> participle.matcher(it.tag()).matches());
  }

  /// "a raconté avoir vu": an infinitive with no small word before it.
  boolean isBareInfinitive(Word word) {
    Pattern infinitive = moods.get(Mood.INFINITIVE);
    return infinitive != null
        && word.is(Word.Kind.WORD)
        && morphology.readings(word.form()).stream()
            .anyMatch(it -> infinitive.matcher(it.tag()).matches());
  }

  boolean mayBeNoun(String form) {
    return morphology.is("noun", form);
  }
}
