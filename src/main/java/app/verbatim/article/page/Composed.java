package app.verbatim.article.page;

import java.text.Normalizer;

/// Puts letters and the accents written after them together, as most systems write them: one that
/// writes them apart must not make every word another one.
final class Composed {

  /// A letter with more marks is no word of any language.
  private static final int MOST_MARKS = 4;

  private Composed() {}

  static String of(String text) {
    int first = 1;
    while (first < text.length() && !isMark(text.charAt(first))) {
      first++;
    }
    if (first >= text.length()) {
      return text;
    }
    StringBuilder composed = new StringBuilder(text.length()).append(text, 0, first - 1);
    int i = first - 1;
    while (i < text.length()) {
      int end = i + 1;
      while (end < text.length() && isMark(text.charAt(end))) {
        end++;
      }
      boolean letter = Character.isLetter(text.charAt(i)) && end - i - 1 <= MOST_MARKS;
      if (end - i > 1 && letter) {
        composed.append(Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC));
      } else {
        composed.append(text, i, end);
      }
      i = end;
    }
    return composed.toString();
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }
}
