package app.verbatim.report;

/// Characters every form of a note can hold.
public final class WellFormed {

  private WellFormed() {}

  /// The words, U+FFFD in the place of control characters (but line ends and tabs), halves of a
  /// character and what is none: XML has no way to write them.
  public static String of(String words) {
    StringBuilder whole = null;
    for (int i = 0; i < words.length(); i++) {
      boolean allowed = isAllowed(words, i);
      if (!allowed && whole == null) {
        whole = new StringBuilder(words.length()).append(words, 0, i);
      }
      if (whole != null) {
        whole.append(allowed ? words.charAt(i) : '\ufffd');
      }
    }
    return whole == null ? words : whole.toString();
  }

  private static boolean isAllowed(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
    }
    return c == '\n' || c == '\t' || !Character.isISOControl(c) && c < '\ufffe';
  }
}
