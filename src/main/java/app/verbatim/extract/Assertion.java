package app.verbatim.extract;

import app.verbatim.article.Span;

/// A sentence of the writer's own, attributed to nobody.
///
/// @param id unique in the comparison
/// @param block index of the block it stands in
public record Assertion(String id, Span span, int block) {}
