package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.page.Line.Shape;

/// Tells sentences from headings and list items by length and punctuation alone.
final class Shapes {

  /// Longer lines are no phrases.
  static final int LONGEST_PHRASE = 600;

  private static final String STOPS = ".!?…。！？";
  private static final String CLOSERS = "»”\"'’)]›“";
  private static final String OPENERS = "«“„\"‹‘'([¿¡—–";

  private Shapes() {}

  static Line line(String text, Span span, boolean gap) {
    int words = words(text, span);
    String folded = span.length() > LONGEST_PHRASE ? "" : trim(Folded.fold(span.in(text)));
    return new Line(span, gap, words, shape(text, span, words), folded);
  }

  private static Shape shape(String text, Span span, int words) {
    if (isItem(text, span) && words < 60) {
      return Shape.ITEM;
    }
    int end = span.end();
    while (end > span.start() && isCloserOrSpace(text.charAt(end - 1))) {
      end--;
    }
    char stop = end == span.start() ? ' ' : text.charAt(end - 1);
    boolean stopped = STOPS.indexOf(stop) >= 0;
    boolean several = words >= 4 && hasStopInside(text, span, end - 1);
    boolean full = stop == '.' || stop == '。' || words >= 20 || several;
    boolean prose =
        stopped && full && words >= 4
            || several && words >= 12
            || stop == ':' && words >= 14
            || words >= 25;
    if (prose && (words >= 25 || startsLikeSentence(text, span))) {
      return Shape.PROSE;
    }
    return stopped && (stop == '.' || stop == '。') ? Shape.STUB : Shape.SHORT;
  }

  private static boolean isCloserOrSpace(char c) {
    return CLOSERS.indexOf(c) >= 0 || Folded.isSpace(c);
  }

  /// Whether one sentence ends inside the line and another begins.
  private static boolean hasStopInside(String text, Span span, int last) {
    for (int i = span.start() + 3; i + 2 < last; i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0
          && Folded.isSpace(text.charAt(i + 1))
          && startsUpper(text, i + 2)
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsUpper(String text, int at) {
    int first = OPENERS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    return Character.isUpperCase(text.charAt(first));
  }

  private static boolean startsLikeSentence(String text, Span span) {
    char c = text.charAt(span.start());
    return !Character.isLowerCase(c) && (Character.isLetterOrDigit(c) || OPENERS.indexOf(c) >= 0);
  }

  /// Whether a bullet, or a number or letter with a full stop or bracket, stands first.
  static boolean isItem(String text, Span span) {
    int i = span.start();
    char c = text.charAt(i);
    if ("•·*›>▪●◦‣■|/+".indexOf(c) >= 0) {
      return true;
    }
    if ("-–—".indexOf(c) >= 0) {
      return i + 2 < span.end() && span.length() < 200;
    }
    int digits = i;
    while (digits < span.end() && digits < i + 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > i
        && digits + 1 < span.end()
        && ".)".indexOf(text.charAt(digits)) >= 0
        && Folded.isSpace(text.charAt(digits + 1));
  }

  private static int words(String text, Span span) {
    int words = 0;
    int ideographs = 0;
    boolean in = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean space = Folded.isSpace(c);
      if (!space && !in && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        words++;
        in = true;
      } else if (space) {
        in = false;
      }
      if (c >= 0x0e00 && (c < 0x0f00 || c >= 0x3040 && c < 0xd7b0)) {
        ideographs++;
      }
    }
    return Math.max(words, ideographs / 2);
  }

  /// Without the marks at both ends.
  static String trim(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && !isWordPart(folded.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(start, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '©'
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
