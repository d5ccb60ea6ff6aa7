package app.verbatim.extract.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The speakers a sentence names, and which of them turned out to say something.
final class Credits {

  private final Line line;
  private final Cast cast;
  private final Relays relays;
  private @Nullable Credit last;
  private @Nullable Subject pending;

  Credits(Line line, Cast cast, Places places) {
    this.line = line;
    this.cast = cast;
    relays = new Relays(line, places);
  }

  /// The last credit of the sentence, if any.
  Optional<Credit> last() {
    return Optional.ofNullable(last);
  }

  /// What this cue and subject say of who speaks; it counts once it is [#used].
  Credit of(Cue cue, Subject subject, String rule) {
    boolean before = rule.startsWith("quote,") || rule.startsWith("clause,");
    Voice voice =
        before ? cast.resolve(subject, line.words) : cast.resolveWithin(subject, line.words);
    pending = subject;
    return new Credit(
        voice,
        Optional.of(cue.verb().lemma()),
        Optional.of(cue.span()),
        false,
        rule,
        line.span,
        relays.of(cue, Math.max(cue.to(), subject.to())));
  }

  /// A speaker for the verbs that follow in the sentence.
  void set(Credit credit, Subject subject) {
    last = credit;
    cast.heard(credit.voice(), line.words, subject);
  }

  /// Remembers who spoke, once the cue has turned out to say something.
  void used(Credit credit) {
    last = credit;
    Subject subject = pending;
    if (subject != null && credit.voice().isSomebody()) {
      cast.heard(credit.voice(), line.words, subject);
    }
    pending = null;
  }
}
