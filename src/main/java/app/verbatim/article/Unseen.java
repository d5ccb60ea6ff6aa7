package app.verbatim.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Characters that nobody sees and that make a text look like another one. They stay in the text
/// and in every position; what is shown has a sign in their place, one for one.
public final class Unseen {

  /// Stands for a character that turns the direction of writing.
  public static final char TURNING = '\u21c4';

  /// Stands for a character without width.
  public static final char HIDDEN = '\u25af';

  private Unseen() {}

  /// Embeddings, overrides and isolates; the plain marks that right-to-left writing needs are none.
  public static boolean isTurning(char c) {
    return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }

  /// A character without width inside or beside Latin words. Soft hyphens are typography.
  public static boolean isHidden(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c == '\u200b' || c == '\u2060' || c == '\ufeff' || c >= '\u2061' && c <= '\u2064') {
      return true;
    }
    // joiners are letters' business in Arabic, Indic scripts and emoji
    return (c == '\u200c' || c == '\u200d')
        && i > 0
        && UnicodeScript.of(text.charAt(i - 1)) == UnicodeScript.LATIN;
  }

  /// Whether a sign is shown in place of the character there.
  public static boolean at(CharSequence text, int i) {
    char c = text.charAt(i);
    return c >= '\u200b' && (isTurning(c) || isHidden(text, i));
  }

  /// The words with a sign for each of these characters, as long as before.
  public static String shown(String words) {
    StringBuilder shown = null;
    for (int i = 0; i < words.length(); i++) {
      if (at(words, i)) {
        shown = shown == null ? new StringBuilder(words) : shown;
        shown.setCharAt(i, isTurning(words.charAt(i)) ? TURNING : HIDDEN);
      }
    }
    return shown == null ? words : shown.toString();
  }

  /// Where they stand.
  ///
  /// @param most so many at the most
  public static List<Span> in(String text, int most) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < text.length() && found.size() < most; i++) {
      if (at(text, i)) {
        found.add(new Span(i, i + 1));
      }
    }
    return found;
  }
}
