package app.verbatim.ui.desktop.model;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;

/// A word of a version, with the punctuation that clings to it.
///
/// @param span where it stands in the article
/// @param shown as printed
/// @param exact the letters and digits only, as printed
/// @param folded the same, folded: what counterparts are found by
record Token(Span span, String shown, String exact, String folded) {

  private static final String OPENING = "«“‘‹([{\"";

  /// Two words that do not differ.
  boolean same(Token other) {
    return exact.equals(other.exact);
  }

  static List<Token> of(Face face) {
    String words = face.words();
    List<Token> tokens = new ArrayList<>();
    int pending = -1;
    int at = 0;
    while (at < words.length()) {
      if (Character.isWhitespace(words.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
        end++;
      }
      if (hasLetter(words, at, end)) {
        tokens.add(token(face, pending >= 0 ? pending : at, end));
        pending = -1;
      } else if (tokens.isEmpty()
          || OPENING.indexOf(words.charAt(at)) >= 0 && end < words.length()) {
        pending = pending >= 0 ? pending : at;
      } else {
        // a mark that stands alone belongs to the word before it
        Token last = tokens.removeLast();
        tokens.add(token(face, last.span().start() - face.shown().start(), end));
      }
      at = end;
    }
    return tokens;
  }

  private static boolean hasLetter(String words, int from, int to) {
    return words.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
  }

  private static Token token(Face face, int from, int to) {
    String shown = face.words().substring(from, to).replace('\n', ' ');
    StringBuilder exact = new StringBuilder();
    shown
        .replace('’', '\'')
        .chars()
        .filter(c -> Character.isLetterOrDigit(c) || c == '\'' || c == '-' || c == '%')
        .forEach(c -> exact.append((char) c));
    int start = face.shown().start();
    return new Token(
        new Span(start + from, start + to), shown, exact.toString(), Folded.fold(exact.toString()));
  }
}
