package app.verbatim.report.format;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of a PDF may end: as the language breaks lines, but never after an apostrophe or an
/// opening mark, nor before a closing one or a stop. What is longer than any word may end anywhere,
/// or laying it out would take for ever.
final class LineBreaks implements FSTextBreaker {

  private static final String NOT_AFTER = "’'«‹“(";
  private static final String NOT_BEFORE = ",.»›”);:!?…";
  private static final int LONGEST_WORD = 60;

  private final BreakIterator breaks;
  private String text = "";
  private int last;
  private int legal;

  LineBreaks(Locale locale) {
    breaks = BreakIterator.getLineInstance(locale);
  }

  @Override
  public void setText(String words) {
    text = words;
    breaks.setText(words);
    last = 0;
    legal = 0;
  }

  @Override
  public int next() {
    if (legal == last) {
      legal = nextLegal();
    }
    if (legal == BreakIterator.DONE) {
      return -1;
    }
    last = legal - last > LONGEST_WORD ? inside(last + LONGEST_WORD) : legal;
    return last;
  }

  private int inside(int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private int nextLegal() {
    int at = breaks.next();
    while (at > 0 && at < text.length() && isHeld(at)) {
      at = breaks.next();
    }
    return at;
  }

  private boolean isHeld(int at) {
    return NOT_AFTER.indexOf(text.charAt(at - 1)) >= 0 || NOT_BEFORE.indexOf(text.charAt(at)) >= 0;
  }
}
