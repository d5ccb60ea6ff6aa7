package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When something was said: the date that stands with the reporting verb, outside what is reported;
/// else that of the same speaker's words just before.
final class Times {

  private final Places places;
  private final Optional<LocalDate> published;
  // what is quoted or reported, by sentence
  private final Map<Integer, List<Span>> spoken = new HashMap<>();
  private Optional<DateMention> last = Optional.empty();
  private Optional<String> speaker = Optional.empty();
  private int sentence = -2;

  /// @param published no words are said after that day
  Times(Places places, Drafts drafts, Optional<LocalDate> published) {
    this.places = places;
    this.published = published;
    for (Draft draft : drafts.all()) {
      if (draft.credit != null) {
        spoken.computeIfAbsent(draft.sentence, it -> new ArrayList<>()).addAll(draft.parts);
      }
    }
  }

  /// To be asked in reading order.
  Optional<DateMention> said(Draft draft) {
    Credit credit = draft.credit;
    if (credit == null || credit.voice().name().isEmpty() && credit.voice().anonymity().isEmpty()) {
      return Optional.empty();
    }
    Optional<DateMention> here = credit.cue().flatMap(cue -> near(cue, credit, draft.sentence));
    boolean sameSpeaker =
        credit.voice().name().isPresent() && credit.voice().name().equals(speaker);
    if (here.isEmpty() && sameSpeaker && draft.sentence - sentence <= 1) {
      here = last;
    }
    speaker = credit.voice().name();
    sentence = draft.sentence;
    last = here;
    return here;
  }

  private Optional<DateMention> near(Span cue, Credit credit, int sentence) {
    List<Span> taken = spoken.getOrDefault(sentence, List.of());
    DateMention nearest = null;
    int distance = Integer.MAX_VALUE;
    for (DateMention date : places.datesIn(credit.around())) {
      Span span = date.span();
      int away = span.start() >= cue.end() ? span.start() - cue.end() : cue.start() - span.end();
      if (away < distance && !isToCome(date) && taken.stream().noneMatch(it -> it.overlaps(span))) {
        nearest = date;
        distance = away;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean isToCome(DateMention date) {
    return published
        .flatMap(day -> date.value().first().filter(first -> first.isAfter(day)))
        .isPresent();
  }
}
