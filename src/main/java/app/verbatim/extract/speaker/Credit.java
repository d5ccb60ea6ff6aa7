package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import java.util.Optional;

/// What gives words to a speaker: the speaker, the cue and the shape that found them.
///
/// @param around the sentence it stands in, to look for the date
record Credit(
    Voice voice,
    Optional<String> verb,
    Optional<Span> cue,
    boolean inferred,
    String rule,
    Span around) {

  Credit guessed(String because) {
    return new Credit(
        voice.at(Optional.empty()), Optional.empty(), Optional.empty(), true, because, around);
  }
}
