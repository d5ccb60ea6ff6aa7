package app.verbatim.ui.desktop.model;

import app.verbatim.article.Correction;
import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import app.verbatim.extract.Extract;
import app.verbatim.extract.date.DateValue;
import app.verbatim.extract.speaker.Saying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a quotation was read: all that the editor can change of it.
///
/// @param quotation by its words
/// @param speaker empty for nobody with a name
/// @param role in the article's words; may be empty
/// @param day when it was said; empty where no single day is told
/// @param counts whether it takes part in the comparison: words between quotation marks need not be
///   a quotation
public record SaidAs(
    Passage quotation,
    String speaker,
    String role,
    Optional<LocalDate> day,
    Correction.Kind.As kind,
    boolean counts) {

  static SaidAs of(Extract extract, Saying saying) {
    return new SaidAs(
        new Passage(extract.article().id(), saying.quotation().words()),
        saying.attribution().name().orElse(""),
        saying.attribution().role().map(Printed::oneLine).orElse(""),
        saying
            .said()
            .flatMap(
                it ->
                    switch (it.value()) {
                      case DateValue.Day(var day) -> Optional.of(day);
                      case DateValue.Time(var day, var _) -> Optional.of(day);
                      default -> Optional.empty();
                    }),
        Correction.Kind.As.valueOf(saying.quotation().kind().name()),
        saying.quotation().excluded().isEmpty());
  }

  /// The shortest quotation, set aside or not, that has anything of this stretch.
  static Optional<SaidAs> at(Extract extract, Span span) {
    return extract.sayings().stream()
        .filter(it -> it.quotation().marked().overlaps(span))
        .min(Comparator.comparingInt(it -> it.quotation().marked().length()))
        .map(it -> of(extract, it));
  }

  /// The same quotation read in another way.
  public SaidAs with(
      String nowSpeaker,
      String nowRole,
      Optional<LocalDate> nowDay,
      Correction.Kind.As nowKind,
      boolean nowCounts) {
    return new SaidAs(quotation, nowSpeaker.strip(), nowRole.strip(), nowDay, nowKind, nowCounts);
  }

  /// What has to be corrected of a quotation read as this one for it to be read as that one.
  List<Correction> corrections(SaidAs now, Passage of) {
    List<Correction> all = new ArrayList<>();
    if (!speaker.equals(now.speaker)) {
      all.add(new Correction.Speaker(of, now.speaker));
    }
    if (!role.equals(now.role)) {
      all.add(new Correction.Role(of, now.role));
    }
    if (!day.equals(now.day)) {
      now.day.ifPresent(it -> all.add(new Correction.Date(of, it)));
    }
    if (kind != now.kind) {
      all.add(new Correction.Kind(of, now.kind));
    }
    if (counts != now.counts) {
      all.add(new Correction.Excluded(of, !now.counts));
    }
    return all;
  }

  /// The same, counted where it was not, or the other way round.
  public SaidAs counted(boolean now) {
    return new SaidAs(quotation, speaker, role, day, kind, now);
  }
}
