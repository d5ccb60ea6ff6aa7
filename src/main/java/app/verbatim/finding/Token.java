package app.verbatim.finding;

import app.verbatim.article.Span;
import java.util.List;

/// A word, a name or a figure of an article.
///
/// @param span where it stands
/// @param shown its characters, as printed
/// @param same the form by which two wordings are equal: typography and capitals folded, accents
///   kept
/// @param meaning the form by which counterparts are found: lemma, the name's id (`@e3`), the
///   figure's value (`#1200`)
/// @param lemmas all lemmas the word may have, for looking it up in word lists
/// @param kind what it is
public record Token(
    Span span, String shown, String same, String meaning, List<String> lemmas, Kind kind) {

  public Token {
    lemmas = List.copyOf(lemmas);
  }

  /// What a token is.
  public enum Kind {
    /// An article, preposition, auxiliary: no content of its own.
    FUNCTION,
    CONTENT,
    NAME,
    FIGURE,
    /// […]: words left out, marked.
    ELISION
  }

  public boolean isFunction() {
    return kind == Kind.FUNCTION;
  }
}
