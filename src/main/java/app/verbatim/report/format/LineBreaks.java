package app.verbatim.report.format;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of a PDF may end: as the language breaks lines, but never after an apostrophe or an
/// opening mark, nor before a closing one or a stop.
final class LineBreaks implements FSTextBreaker {

  private static final String NOT_AFTER = "’'«‹“(";
  private static final String NOT_BEFORE = ",.»›”);:!?…";

  private final BreakIterator breaks;
  private String text = "";

  LineBreaks(Locale locale) {
    breaks = BreakIterator.getLineInstance(locale);
  }

  @Override
  public void setText(String words) {
    text = words;
    breaks.setText(words);
  }

  @Override
  public int next() {
    int at = breaks.next();
    while (at > 0 && at < text.length() && isHeld(at)) {
      at = breaks.next();
    }
    return at == BreakIterator.DONE ? -1 : at;
  }

  private boolean isHeld(int at) {
    return NOT_AFTER.indexOf(text.charAt(at - 1)) >= 0 || NOT_BEFORE.indexOf(text.charAt(at)) >= 0;
  }
}
