package app.verbatim.extract.speaker;

import app.verbatim.article.Span;

/// A word, a punctuation mark, or a whole marked quotation inside a sentence.
///
/// @param form lower case with plain apostrophes, accents kept; empty for a quotation
/// @param capital whether it begins with a capital letter
/// @param place index of the pair of marks for a quotation, of the name's mention for a name, else
///   -1
/// @param aside part of a date or of a parenthesis: looked over when words must be neighbours
record Word(Span span, String form, Kind kind, boolean capital, int place, boolean aside) {

  enum Kind {
    WORD,
    NAME,
    QUOTE,
    COMMA,
    COLON,
    DASH,
    STOP,
    OTHER
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.NAME;
  }
}
