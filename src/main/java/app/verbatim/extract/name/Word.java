package app.verbatim.extract.name;

import app.verbatim.article.Span;

/// A word or a single other character of a sentence.
///
/// @param start offset in the article's text
/// @param end offset after it, with the stop of an initial or abbreviation
/// @param text the characters, without that stop
/// @param folded for look-ups
/// @param traits what the language's lists say of it, a set of bits of [NameWords]
/// @param initial whether a capital tells nothing here: the first word of a sentence or quotation
record Word(
    int start, int end, String text, String folded, int traits, boolean letters, boolean initial) {

  Span span() {
    return new Span(start, end);
  }

  boolean has(int trait) {
    return (traits & trait) != 0;
  }

  /// Begins with a capital: "Kirby", "al-Assad", "J.".
  boolean isCapital() {
    if (!letters) {
      return false;
    }
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  /// "J.", "J.D." or "JD".
  boolean isInitials() {
    if (!letters || text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    if (text.length() == 1) {
      return true;
    }
    return text.length() <= 5 && text.indexOf('.') == 1;
  }

  /// Two capitals or more and nothing in lower case.
  boolean isAllCapitals() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }
}
