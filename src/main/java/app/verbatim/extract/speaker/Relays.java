package app.verbatim.extract.speaker;

import app.verbatim.extract.speaker.Attribution.Relay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds who passed words on: "told Reuters", "a indiqué à l'AFP".
final class Relays {

  private static final int NEAR = 8;

  private final Line line;
  private final Places places;

  Relays(Line line, Places places) {
    this.line = line;
    this.places = places;
  }

  /// @param last index of the last word of cue and speaker
  List<Relay> of(Cue cue, int last) {
    for (int at = cue.to() + 1; at < Math.min(line.size(), last + NEAR); at++) {
      Word word = line.word(at);
      if (word.is(Word.Kind.QUOTE)
          || word.is(Word.Kind.STOP)
          || at > cue.to() + 1 && line.is(at, Part.THAT)) {
        return List.of();
      }
      boolean told =
          line.is(at - 1, Part.TO)
              || line.is(at - 1, Part.DETERMINER)
                  && (line.is(at - 2, Part.TO) || at - 2 == cue.to())
              || at - 1 == cue.to() && cue.verb().takes("recipient");
      if (word.is(Word.Kind.NAME) && told) {
        Places.Named named = places.named(word.place());
        String name = named.name().name().toLowerCase(Locale.ROOT);
        if (line.vocabulary.isOutlet(name)) {
          return List.of(new Relay(named.name().name(), named.span()));
        }
      }
      Optional<String> article =
          word.capital() && line.is(at - 1, Part.TO)
              ? line.vocabulary.articleOfOutlet(word.form())
              : Optional.empty();
      if (article.isPresent()) {
        return List.of(new Relay(article.get() + " " + line.text(at), word.span()));
      }
    }
    return List.of();
  }
}
