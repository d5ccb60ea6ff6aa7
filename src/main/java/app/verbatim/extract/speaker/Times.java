package app.verbatim.extract.speaker;

import app.verbatim.extract.date.DateMention;
import java.util.Optional;

/// When something was said: the date that stands with the reporting verb, outside what is reported.
final class Times {

  private final Places places;
  private final Drafts drafts;

  Times(Places places, Drafts drafts) {
    this.places = places;
    this.drafts = drafts;
  }

  Optional<DateMention> said(Draft draft) {
    return Optional.empty();
  }
}
