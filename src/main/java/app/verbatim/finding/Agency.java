package app.verbatim.finding;

import java.util.List;

/// A source that stands behind several articles.
///
/// @param articles the ids of the articles that credit it
public record Agency(String name, List<String> articles) {

  public Agency {
    articles = List.copyOf(articles);
  }
}
