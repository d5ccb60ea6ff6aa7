package app.verbatim.extract.figure;

import app.verbatim.article.Article;
import app.verbatim.article.language.Language;
import app.verbatim.extract.date.DateMention;
import java.util.List;
import java.util.Optional;

/// Finds the figures of an article's compared blocks; numbers in dates are not figures.
public final class FigureFinder {

  private FigureFinder() {}

  public static List<Figure> find(
      Article article, Optional<Language> language, List<DateMention> dates) {
    return List.of();
  }
}
