package app.verbatim.extract.date;

import app.verbatim.article.Span;

/// Words that name a date.
///
/// @param id unique in the comparison
/// @param rule the shape or word that matched
public record DateMention(String id, Span span, DateValue value, String rule) {}
