package app.verbatim.extract.date;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.language.Languages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Dates whose weekday is wrong: "mardi 13 mars 2024", a Wednesday.
public final class Weekdays {

  private Weekdays() {}

  /// Words that name two days at once.
  ///
  /// @param said the weekday they name
  /// @param day the day they name otherwise
  public record Disagreement(Span span, DayOfWeek said, LocalDate day) {}

  /// @param dates of this article
  public static List<Disagreement> disagreements(Article article, List<DateMention> dates) {
    return dates.stream().flatMap(date -> disagreement(article, date).stream()).toList();
  }

  private static Optional<Disagreement> disagreement(Article article, DateMention date) {
    boolean canDisagree = date.rule().startsWith("date") || date.rule().startsWith("day ");
    if (!canDisagree || !date.value().first().equals(date.value().last())) {
      return Optional.empty();
    }
    Optional<DayOfWeek> said =
        Languages.of(article.language())
            .map(DateShapes::of)
            .flatMap(shapes -> shapes.weekdayIn(article.text(), date.span()));
    return date.value()
        .first()
        .flatMap(
            day ->
                said.filter(it -> it != day.getDayOfWeek())
                    .map(it -> new Disagreement(date.span(), it, day)));
  }
}
