package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.speaker.Attribution.Relay;
import java.util.List;
import java.util.Optional;

/// What gives words to a speaker: the speaker, the cue and the shape that found them.
///
/// @param relay through whom it came, as the cue's own sentence says
/// @param around the sentence it stands in, to look for the date
record Credit(
    Voice voice,
    Optional<String> verb,
    Optional<Span> cue,
    boolean inferred,
    String rule,
    Span around,
    List<Relay> relay) {

  Credit {
    relay = List.copyOf(relay);
  }

  Credit(
      Voice voice,
      Optional<String> verb,
      Optional<Span> cue,
      boolean inferred,
      String rule,
      Span around) {
    this(voice, verb, cue, inferred, rule, around, List.of());
  }

  Credit through(List<Relay> more) {
    return more.isEmpty() ? this : new Credit(voice, verb, cue, inferred, rule, around, more);
  }

  /// The same words, passed on by these from someone else.
  Credit by(Voice other, List<Relay> more) {
    return new Credit(other, verb, cue, inferred, rule, around, more);
  }

  /// The same speaker, without words that say so; the mention is what told who speaks.
  Credit guessed(String because) {
    return new Credit(voice, Optional.empty(), Optional.empty(), true, because, around, relay);
  }
}
