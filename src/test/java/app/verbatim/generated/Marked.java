package app.verbatim.generated;

import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A text in which stretches were numbered while it was written. The numbers stand in the text as
/// private characters until [#read(String)] takes them out and tells where they stood.
///
/// @param spans by number; several where a stretch was interrupted
record Marked(String text, Map<Integer, List<Span>> spans) {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final char FIRST = '\uE100';

  static String mark(int number, String words) {
    char sign = (char) (FIRST + number);
    return "" + OPEN + sign + words + CLOSE + sign;
  }

  static Marked read(String written) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Integer> open = new TreeMap<>();
    Map<Integer, List<Span>> spans = new TreeMap<>();
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      if (sign == OPEN) {
        open.put(written.charAt(++i) - FIRST, text.length());
      } else if (sign == CLOSE) {
        int number = written.charAt(++i) - FIRST;
        int start = open.getOrDefault(number, text.length());
        spans.computeIfAbsent(number, it -> new ArrayList<>()).add(new Span(start, text.length()));
      } else {
        text.append(sign);
      }
    }
    return new Marked(text.toString(), spans);
  }
}
