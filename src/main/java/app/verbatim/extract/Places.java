package app.verbatim.extract;

import app.verbatim.article.Article;
import app.verbatim.article.Correction;
import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.date.DateValue;
import java.util.List;

/// Whether what the editor pointed at is still there.
final class Places {

  private Places() {}

  /// How much of two stretches together is in both, in [0, 1]. Above a half they are one place.
  static double same(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return shared <= 0 ? 0 : (double) shared / all;
  }

  /// The dates, those the editor corrected with their new day.
  static List<DateMention> corrected(
      Article article, List<DateMention> dates, List<Correction> corrections) {
    List<Correction.Date> days =
        corrections.stream()
            .filter(Correction.Date.class::isInstance)
            .map(Correction.Date.class::cast)
            .filter(it -> it.at().article().equals(article.id()))
            .toList();
    return days.isEmpty() ? dates : dates.stream().map(date -> corrected(date, days)).toList();
  }

  private static DateMention corrected(DateMention date, List<Correction.Date> days) {
    DateMention last = date;
    for (Correction.Date day : days) {
      if (same(day.at().span(), date.span()) > 0.5) {
        last = new DateMention(date.id(), date.span(), new DateValue.Day(day.day()), "editor");
      }
    }
    return last;
  }
}
