package app.verbatim.article.format.document;

/// A line of type within one column.
///
/// @param column which stretch of the page it belongs to; lines of one follow each other
/// @param left in points
/// @param right in points
/// @param base its baseline, in points from the page's top
/// @param size of most of its type
record PdfLine(String text, int column, float left, float right, float base, float size) {}
