package app.verbatim.project;

import app.verbatim.article.Span;
import java.util.Optional;

/// Lines that are not the same in two versions of one article.
///
/// @param before the lines in the earlier text; empty where lines were added
/// @param after the lines in the later text; empty where lines were removed
public record TextChange(Optional<Span> before, Optional<Span> after) {}
