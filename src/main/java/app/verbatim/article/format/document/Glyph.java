package app.verbatim.article.format.document;

/// A letter on a page.
///
/// @param left in points from the page's left edge
/// @param right where it ends
/// @param base its baseline, in points from the page's top
/// @param size of the type, in points
record Glyph(String letter, float left, float right, float base, float size) {}
