package app.verbatim.extract.date;

import app.verbatim.article.Article;
import app.verbatim.article.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the dates of an article, in every block; relative ones count from the day of publication.
public final class DateFinder {

  private DateFinder() {}

  public static List<DateMention> find(
      Article article, Optional<Language> language, Optional<LocalDate> published) {
    return List.of();
  }
}
