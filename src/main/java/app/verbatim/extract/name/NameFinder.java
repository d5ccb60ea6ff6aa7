package app.verbatim.extract.name;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import java.util.List;
import java.util.Optional;

/// Finds who and what an article names.
public final class NameFinder {

  private NameFinder() {}

  /// @param sentences of all blocks, in reading order
  public static List<Name> find(
      Article article, Optional<Language> language, List<Span> sentences) {
    return List.of();
  }
}
