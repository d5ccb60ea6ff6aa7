package app.verbatim.article.page;

import app.verbatim.article.Folded;
import java.util.Optional;

/// A phrase of a language file: `*` stands for anything, `#` for a number, ` *` at the end for more
/// words or none. It matches whole folded lines.
final class Glob {

  private final String pattern;
  private final boolean open;
  // the longest plain stretch of the pattern; most lines lack it
  private final String plain;

  private Glob(String pattern, boolean open) {
    this.pattern = pattern;
    this.open = open;
    this.plain = plain(pattern);
  }

  private static String plain(String pattern) {
    String longest = "";
    int start = 0;
    for (int i = 0; i <= pattern.length(); i++) {
      if (i == pattern.length() || "*#".indexOf(pattern.charAt(i)) >= 0) {
        longest = i - start > longest.length() ? pattern.substring(start, i) : longest;
        start = i + 1;
      }
    }
    return longest;
  }

  static Glob of(String phrase) {
    String folded = Folded.fold(phrase).strip();
    boolean open = folded.endsWith(" *");
    return new Glob(open ? folded.substring(0, folded.length() - 2) : folded, open);
  }

  /// The word a line must begin with to match, if there is one.
  Optional<String> firstWord() {
    int end = 0;
    while (end < pattern.length() && Character.isLetterOrDigit(pattern.charAt(end))) {
      end++;
    }
    boolean certain = end > 0 && (end == pattern.length() || "*#".indexOf(pattern.charAt(end)) < 0);
    return certain ? Optional.of(pattern.substring(0, end)) : Optional.empty();
  }

  static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  boolean matches(String folded) {
    return folded.contains(plain) && fits(folded);
  }

  private boolean fits(String folded) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (true) {
      if (in == pattern.length() && (at == folded.length() || open && isBoundary(folded, at))) {
        return true;
      }
      if (in < pattern.length() && pattern.charAt(in) == '*') {
        star = in++;
        resume = at;
      } else if (in < pattern.length()
          && at < folded.length()
          && pattern.charAt(in) == '#'
          && Character.isDigit(folded.charAt(at))) {
        while (at < folded.length() && Character.isDigit(folded.charAt(at))) {
          at++;
        }
        in++;
      } else if (in < pattern.length()
          && at < folded.length()
          && pattern.charAt(in) == folded.charAt(at)) {
        at++;
        in++;
      } else if (star >= 0 && resume < folded.length()) {
        in = star + 1;
        at = ++resume;
      } else {
        return false;
      }
    }
  }

  private static boolean isBoundary(String folded, int at) {
    return !Character.isLetterOrDigit(folded.charAt(at));
  }
}
