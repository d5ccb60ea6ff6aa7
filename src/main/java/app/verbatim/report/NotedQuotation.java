package app.verbatim.report;

import app.verbatim.article.Span;
import java.util.List;

/// A quotation in a note where nothing is compared.
///
/// @param place `§ 4`
/// @param marked the words and their marks
/// @param facts what kind it is, who said it, in what role, through whom, when
public record NotedQuotation(
    NotedArticle article, String place, Span marked, Excerpt words, List<String> facts) {

  public NotedQuotation {
    facts = List.copyOf(facts);
  }
}
