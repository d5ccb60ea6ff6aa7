package app.verbatim.extract.speaker;

import app.verbatim.extract.name.Name;
import java.util.Optional;

/// Who was named last before some words, whether they spoke or not: "the latter", "the former".
final class NamedBefore {

  // how far back, in names
  private static final int MEMORY = 30;

  private final Places places;
  private final Offices offices;

  NamedBefore(Places places, Offices offices) {
    this.places = places;
    this.offices = offices;
  }

  /// The person named last, of that gender.
  Optional<Voice> last(String features, Subject subject) {
    for (int i = places.mentionBefore(subject.span().start()), steps = 0;
        i >= 0 && steps < MEMORY;
        i--, steps++) {
      Name name = places.named(i).name();
      if (name.kind() == Name.Kind.PERSON && Cast.agrees(features, Cast.gender(name))) {
        return Optional.of(Voice.named(name, subject.span(), offices.role(name)));
      }
    }
    return Optional.empty();
  }

  /// Of the last two people named, the one named before the other.
  Optional<Voice> former(String features, Subject subject) {
    Optional<Name> last = Optional.empty();
    for (int i = places.mentionBefore(subject.span().start()), steps = 0;
        i >= 0 && steps < MEMORY;
        i--, steps++) {
      Name name = places.named(i).name();
      if (name.kind() == Name.Kind.PERSON && last.isEmpty()) {
        last = Optional.of(name);
      } else if (name.kind() == Name.Kind.PERSON && !last.get().equals(name)) {
        return Cast.agrees(features, Cast.gender(name))
            ? Optional.of(Voice.named(name, subject.span(), offices.role(name)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
