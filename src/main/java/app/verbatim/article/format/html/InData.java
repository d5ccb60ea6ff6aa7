package app.verbatim.article.format.html;

import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import app.verbatim.article.page.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of an article that a page carries in its data and hardly shows.
final class InData {

  private static final int SHORTEST = 200;

  private InData() {}

  /// The pieces of the page with that text in place of what it shows of it; empty where it shows
  /// the better part itself.
  static Optional<List<Piece>> instead(String body, List<Piece> shown, Stated stated) {
    List<Piece> text =
        body.contains("</p>") || body.contains("<br")
            ? HtmlFragment.pieces(body)
            : HtmlFragment.paragraphs(body);
    int visible = letters(shown.stream().filter(it -> it.role().isEmpty()).toList());
    int stowed = letters(text);
    if (stowed < SHORTEST || visible * 2 >= stowed) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>();
    boolean titled = shown.stream().anyMatch(it -> it.role().equals(Optional.of(Role.HEADLINE)));
    if (!titled) {
      stated.title().ifPresent(it -> pieces.add(Piece.of(Role.HEADLINE, it)));
    }
    shown.forEach(it -> pieces.add(it.role().isEmpty() ? Piece.of(Role.OUTSIDE, it.text()) : it));
    pieces.addAll(text);
    return Optional.of(pieces);
  }

  private static int letters(List<Piece> pieces) {
    return pieces.stream().mapToInt(it -> it.text().length()).sum();
  }
}
