package app.verbatim.ui.desktop.model;

import app.verbatim.article.Span;
import java.util.List;

/// One version of what a point is about, set face to face with the others.
///
/// @param article its id
/// @param letter how it is cited
/// @param place where it stands, as a desk says it (`§ 4`)
/// @param cited the letter, with the place where its article has several versions
/// @param shown the stretch of the article's text, marks included
/// @param words that stretch
/// @param marked the differing words in it, in reading order
/// @param speaker the name of who is quoted; empty when nobody is, or nobody with a name
/// @param attribution who said it, how and when, in words; empty when nobody is quoted
public record Face(
    String article,
    String letter,
    String place,
    String cited,
    Span shown,
    String words,
    List<Marked> marked,
    String speaker,
    String attribution) {

  /// Words that differ, and how much it matters.
  public record Marked(Span span, Mark mark) {}

  private static final int SHORT = 40;

  public Face {
    marked = List.copyOf(marked);
  }

  /// How many of its marked words are more than form.
  long weight() {
    return marked.stream().filter(it -> it.mark() != Mark.STYLE).count();
  }

  /// The same, cited by letter and place.
  Face citedWithPlace() {
    return new Face(
        article,
        letter,
        place,
        letter + "\u00a0" + place,
        shown,
        words,
        marked,
        speaker,
        attribution);
  }

  /// The marked words that are more than form and not the passage as a whole.
  List<Marked> parts() {
    return marked.stream()
        .filter(it -> it.mark() != Mark.STYLE)
        .filter(it -> it.span().length() <= SHORT || 3 * it.span().length() <= 2 * shown.length())
        .toList();
  }

  boolean isPartMarked(Span span) {
    return parts().stream().anyMatch(it -> it.span().covers(span));
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
