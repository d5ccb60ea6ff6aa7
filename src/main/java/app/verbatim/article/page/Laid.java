package app.verbatim.article.page;

import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pieces laid out as one text, a blank line between them.
///
/// @param lines one a piece
/// @param roles the role each was given, in the same order
/// @param pages the offset at which each page begins
/// @param story the words of the story alone, for telling its language
record Laid(
    String text, List<Line> lines, List<Optional<Role>> roles, List<Integer> pages, String story) {

  static Laid out(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    StringBuilder story = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      while (pages.size() < piece.page()) {
        pages.add(text.length());
      }
      int start = text.length();
      text.append(Composed.of(piece.text()));
      spans.add(new Span(start, text.length()));
      if (piece.role().isEmpty() && story.length() < 40_000) {
        story.append(piece.text()).append('\n');
      }
    }
    String whole = text.toString();
    return new Laid(
        whole,
        spans.stream().map(it -> Shapes.line(whole, it, true)).toList(),
        pieces.stream().map(Piece::role).toList(),
        pages,
        story.isEmpty() ? whole : story.toString());
  }
}
