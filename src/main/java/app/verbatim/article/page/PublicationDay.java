package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.Passage;
import app.verbatim.article.Published;
import app.verbatim.article.Published.From;
import app.verbatim.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the day of publication where the page states it in full: never from a caption, never
/// without a year.
final class PublicationDay {

  private PublicationDay() {}

  static Optional<Published> find(Page page, Days days, String article) {
    return onLine(page, days, article, Role.PUBLISHED)
        .or(() -> onBareLine(page, days, article))
        .or(() -> onDateline(page, days, article))
        .or(() -> inDateline(page, days, article))
        .or(() -> onLine(page, days, article, Role.BYLINE))
        .or(() -> onLine(page, days, article, Role.UPDATED));
  }

  private static Optional<Published> onLine(Page page, Days days, String article, Role role) {
    for (int i = 0; i < page.size(); i++) {
      if (page.role(i) == role) {
        Span span = page.line(i).span();
        Optional<Published> found = in(page, days, article, span.start(), span.end());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// A day alone, in the head of the story: elsewhere it is today's, or another story's.
  private static Optional<Published> onBareLine(Page page, Days days, String article) {
    int headline = page.find(Role.HEADLINE);
    int text = page.find(Role.PARAGRAPH);
    for (int i = Math.max(0, headline - 3); i < text; i++) {
      if (page.role(i) == Role.DAY) {
        Span span = page.line(i).span();
        return in(page, days, article, span.start(), span.end());
      }
    }
    return Optional.empty();
  }

  /// Place and day alone: above the headline, or with the place in capitals; elsewhere it may be
  /// what a picture shows.
  private static Optional<Published> onDateline(Page page, Days days, String article) {
    int line = page.find(Role.DATELINE);
    if (line < 0) {
      return Optional.empty();
    }
    String words = page.words(line);
    String place = words.substring(0, Math.max(0, words.indexOf(',')));
    boolean certain =
        line < page.find(Role.HEADLINE)
            || place.indexOf(' ') < 0
            || place.equals(place.toUpperCase(Locale.ROOT));
    return certain ? onLine(page, days, article, Role.DATELINE) : Optional.empty();
  }

  private static Optional<Published> inDateline(Page page, Days days, String article) {
    int first = page.find(Role.PARAGRAPH);
    if (first < 0) {
      return Optional.empty();
    }
    int start = page.line(first).span().start();
    return Dateline.at(page.words(first))
        .flatMap(it -> in(page, days, article, start, start + it.words().end()));
  }

  private static Optional<Published> in(Page page, Days days, String article, int start, int end) {
    Folded folded = Folded.of(page.text().substring(start, end));
    return days.find(folded.text())
        .map(
            day -> {
              Span words = folded.toOriginal(day.start(), day.end());
              Span span = new Span(start + words.start(), start + words.end());
              return new Published(day.day(), From.TEXT, List.of(new Passage(article, span)));
            });
  }
}
