package app.verbatim.article;

import java.text.Normalizer;
import java.util.Arrays;

/// A text folded for matching: lower case, no accents, one space for any run of white space, plain
/// apostrophes and quotation marks, `-` for every dash. It remembers where each of its characters
/// came from: match on [#text()], then [#toOriginal]. Folding finds counterparts; it never decides
/// that two quotations are equal.
public final class Folded {

  private final String text;
  // origin[i] is the offset in the original of the i-th folded character; one more for the end.
  private final int[] origin;

  private Folded(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  public static Folded of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] origin = new int[original.length() + 16];
    boolean space = false;
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      String to;
      if (isSpace(c)) {
        to = space ? "" : " ";
        space = true;
      } else {
        to = fold(c);
        space = space && to.isEmpty();
      }
      for (int k = 0; k < to.length(); k++) {
        if (folded.length() + 1 >= origin.length) {
          origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[folded.length()] = i;
        folded.append(to.charAt(k));
      }
    }
    origin[folded.length()] = original.length();
    return new Folded(folded.toString(), Arrays.copyOf(origin, folded.length() + 1));
  }

  /// A word folded; for sets and look-ups.
  public static String fold(String word) {
    return of(word).text();
  }

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String fold(char c) {
    if (c < 128) {
      return String.valueOf(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u2032' -> "'";
      case '\u00ab', '\u00bb', '\u201c', '\u201d', '\u201e', '\u201f', '\u2039', '\u203a' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case '\u0153', '\u0152' -> "oe";
      case '\u00e6', '\u00c6' -> "ae";
      case '\u00df' -> "ss";
      case '\u2026' -> "...";
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff' -> "";
      default -> plain(c);
    };
  }

  private static String plain(char c) {
    if (Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(base.length());
    for (int i = 0; i < base.length(); i++) {
      if (Character.getType(base.charAt(i)) != Character.NON_SPACING_MARK) {
        kept.append(Character.toLowerCase(base.charAt(i)));
      }
    }
    return kept.toString();
  }

  public String text() {
    return text;
  }

  public Span toOriginal(int start, int end) {
    int from = origin[start];
    int to = end == start ? from : origin[end - 1] + 1;
    // several folded characters may come from one: never end inside it
    return new Span(from, Math.max(from, to));
  }
}
