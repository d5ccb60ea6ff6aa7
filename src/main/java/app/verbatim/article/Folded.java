package app.verbatim.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A text folded for matching: lower case, no accents, one space for any run of white space, plain
/// apostrophes and quotation marks, `-` for every dash. It remembers where each of its characters
/// came from: match on [#text()], then [#toOriginal]. Folding finds counterparts; it never decides
/// that two quotations are equal.
public final class Folded {

  /// What each character folds to, 256 characters a page, each page made when first needed.
  private static final AtomicReferenceArray<String[]> PAGES = new AtomicReferenceArray<>(256);

  private final String original;
  private final String text;
  // origin[i] is the offset in the original of the i-th folded character; one more for the end.
  private final int[] origin;

  private Folded(String original, String text, int[] origin) {
    this.original = original;
    this.text = text;
    this.origin = origin;
  }

  public static Folded of(String original) {
    int length = original.length();
    StringBuilder folded = new StringBuilder(length);
    int[] origin = new int[length + 16];
    boolean space = false;
    for (int i = 0; i < length; i++) {
      String to = foldOf(original.charAt(i));
      int size = to.length();
      if (size == 0 || space && to.equals(" ")) {
        continue;
      }
      space = to.equals(" ");
      int at = folded.length();
      if (at + size >= origin.length) {
        origin = Arrays.copyOf(origin, Math.max(at + size + 1, origin.length + origin.length / 2));
      }
      Arrays.fill(origin, at, at + size, i);
      folded.append(to);
    }
    int end = folded.length();
    origin[end] = length;
    return new Folded(original, folded.toString(), Arrays.copyOf(origin, end + 1));
  }

  /// A word folded; for sets and look-ups.
  public static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    boolean space = false;
    for (int i = 0; i < word.length(); i++) {
      String to = foldOf(word.charAt(i));
      if (!to.isEmpty() && !(space && to.equals(" "))) {
        space = to.equals(" ");
        folded.append(to);
      }
    }
    return folded.toString();
  }

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String foldOf(char c) {
    String[] page = PAGES.get(c >>> 8);
    if (page == null) {
      page = new String[256];
      for (int low = 0; low < 256; low++) {
        page[low] = fold((char) (c & 0xff00 | low)).intern();
      }
      PAGES.set(c >>> 8, page);
    }
    return page[c & 0xff];
  }

  private static String fold(char c) {
    if (isSpace(c)) {
      return " ";
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u2032', '\u00b4', '`' -> "'";
      case '\u00ab', '\u00bb', '\u201c', '\u201d', '\u201e', '\u201f' -> "\"";
      case '\u2039', '\u203a', '\u2033' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u0153', '\u0152' -> "oe";
      case '\u00e6', '\u00c6' -> "ae";
      case '\u00df', '\u1e9e' -> "ss";
      case '\u00f8', '\u00d8' -> "o";
      case '\u0142', '\u0141' -> "l";
      case '\u0111', '\u0110', '\u00f0', '\u00d0' -> "d";
      case '\u00fe', '\u00de' -> "th";
      case '\u0131' -> "i";
      case '\u2026' -> "...";
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> "";
      default -> plain(c);
    };
  }

  private static String plain(char c) {
    if (c < 128) {
      return String.valueOf(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    if (Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(base.length());
    for (int i = 0; i < base.length(); i++) {
      if (!isAccent(base.charAt(i))) {
        kept.append(Character.toLowerCase(base.charAt(i)));
      }
    }
    return kept.toString();
  }

  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  public String text() {
    return text;
  }

  /// The words of the original that a stretch of [#text()] stands for: a character folded to
  /// several is taken whole, with the accents written after it.
  public Span toOriginal(int start, int end) {
    int from = origin[start];
    if (end == start) {
      return new Span(from, from);
    }
    int to = origin[end - 1] + 1;
    while (to < original.length() && isAccent(original.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }
}
