package app.verbatim.article;

/// A place in one of the articles.
///
/// @param article the [Article#id()] it lies in
/// @param span where in that article's text
public record Passage(String article, Span span) {}
