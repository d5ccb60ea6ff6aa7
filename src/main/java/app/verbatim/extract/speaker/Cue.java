package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.speaker.Verb.Mood;

/// A reporting verb at one place, with its auxiliaries.
///
/// @param from index of its first word in the sentence
/// @param to index of its last word
/// @param left index of the word where its subject, when before it, ends; -1 when none
/// @param span the words of the cue
/// @param pronoun index of a pronoun written onto the verb ("-t-elle"), or -1
/// @param particle index of the particle at the end of the clause, or -1
/// @param negated whether it is denied that this was said
/// @param passive "was told", "is considered by"
record Cue(
    int from,
    int to,
    int left,
    Span span,
    Verb verb,
    Mood mood,
    int pronoun,
    int particle,
    boolean negated,
    boolean passive) {}
