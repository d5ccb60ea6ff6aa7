package app.verbatim.report;

import app.verbatim.finding.Point.Wording;

/// One version of a point.
///
/// @param place `§ 4`
/// @param words all of it, the differing words marked; a writer may cut it by [Shortened]
public record NotedWording(NotedArticle article, String place, Excerpt words, Wording wording) {}
