package app.verbatim.ui.desktop.model;

import app.verbatim.article.Span;
import java.util.List;

/// One version of what a point is about, set face to face with the others.
///
/// @param article its id
/// @param letter how it is cited
/// @param place where it stands, as a desk says it (`§ 4`)
/// @param shown the stretch of the article's text, marks included
/// @param words that stretch
/// @param marked the differing words in it, in reading order
/// @param attribution who said it, how and when, in words; empty when nobody is quoted
public record Face(
    String article,
    String letter,
    String place,
    Span shown,
    String words,
    List<Marked> marked,
    String attribution) {

  /// Words that differ, and how much it matters.
  public record Marked(Span span, Mark mark) {}

  public Face {
    marked = List.copyOf(marked);
  }

  /// How much what stands at this span matters; [Mark#STYLE] when nothing marks it.
  Mark markAt(Span span) {
    Mark gravest = Mark.STYLE;
    for (Marked one : marked) {
      gravest = one.span().overlaps(span) ? gravest.or(one.mark()) : gravest;
    }
    return gravest;
  }
}
