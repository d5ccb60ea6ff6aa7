package app.verbatim.extract.quote;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.extract.quote.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the quotation marks of a stretch of text, without pairing them. Apostrophes, feet and
/// inches are left out where their neighbours tell.
final class MarkReading {

  private static final String MARKS = "«»‹›“”„‟‘’‚‛\"'`";
  private static final String OPENING = "([{<—–-/¿¡|*_=+>";
  private static final String CLOSING = ")]},.;:!?…%—–-/|*_";

  // in characters; looked for once for each `<`
  private static final int LONGEST_TAG = 400;

  private final String text;
  private final Span block;
  private final boolean reversed;
  private final Set<String> elisions;
  private final List<Mark> marks = new ArrayList<>();

  private MarkReading(String text, Span block, boolean reversed, Set<String> elisions) {
    this.text = text;
    this.block = block;
    this.reversed = reversed;
    this.elisions = elisions;
  }

  /// @param reversed whether guillemets stand »so«
  /// @param elisions words that begin with an apostrophe, without it (`n` of rock 'n' roll)
  static List<Mark> read(String text, Span block, boolean reversed, Set<String> elisions) {
    MarkReading reading = new MarkReading(text, block, reversed, elisions);
    reading.readAll();
    return reading.marks;
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  private void readAll() {
    int i = block.start();
    while (i < block.end()) {
      if (text.charAt(i) == '<') {
        i = afterTag(i);
      } else if (isMark(text.charAt(i))) {
        int end = i + 1;
        while (end < block.end() && isMark(text.charAt(end))) {
          end++;
        }
        readRun(i, end);
        i = end;
      } else {
        i++;
      }
    }
  }

  /// After a tag left in the text (`<a href="…">`): its marks are nobody's. Else the next place.
  private int afterTag(int start) {
    boolean attribute = false;
    for (int i = start + 1; i < Math.min(block.end(), start + LONGEST_TAG); i++) {
      char c = text.charAt(i);
      boolean name = Character.isLetter(c) || c == '/' || c == '!';
      if (i == start + 1 && !name || c == '<' || c == '\n') {
        return start + 1;
      }
      attribute |= c == '=';
      if (c == '>') {
        return attribute ? i + 1 : start + 1;
      }
    }
    return start + 1;
  }

  /// Marks that touch share what stands before and after them: in `"'No` both open.
  private void readRun(int start, int end) {
    char before = start > block.start() ? text.charAt(start - 1) : ' ';
    char after = end < block.end() ? text.charAt(end) : ' ';
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      boolean twice = (c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c;
      int next = twice ? i + 2 : i + 1;
      Span span = new Span(i, next);
      Place place = new Place(before, after, start, end, i, next);
      if (twice || c == '"' || c == '“' || c == '”' || c == '„' || c == '‟') {
        readDouble(twice ? c : c == '‟' ? '“' : c, span, place);
      } else if (c == '«' || c == '»') {
        boolean opens = (c == '«') != reversed;
        add(span, Kind.GUILLEMET, false, false, opens, !opens, false, false);
      } else if (c == '‹' || c == '›') {
        boolean opens = (c == '‹') != reversed;
        add(span, Kind.ANGLE, false, false, opens, !opens, false, false);
      } else if (!isApostrophe(c, place)) {
        readSingle(c, span, place);
      }
      i = next;
    }
  }

  /// @param before the character before the run of marks, a space where the block starts
  /// @param after the character after the run
  private record Place(char before, char after, int runStart, int runEnd, int start, int end) {

    boolean spaceBefore() {
      return Folded.isSpace(before);
    }

    boolean spaceAfter() {
      return Folded.isSpace(after);
    }

    boolean mayOpen() {
      return spaceBefore() || OPENING.indexOf(before) >= 0 || before == ':' || before == ',';
    }

    boolean afterWords() {
      return !spaceBefore() && OPENING.indexOf(before) < 0 && before != ':';
    }

    boolean mayClose() {
      return spaceAfter() || CLOSING.indexOf(after) >= 0;
    }

    boolean inWord() {
      return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }
  }

  private void readDouble(char c, Span span, Place at) {
    boolean straight = c == '"' || c == '\'';
    boolean opens;
    boolean closes;
    if (c == '„' || c == '`') {
      opens = true;
      closes = false;
    } else if (c == '“') {
      closes = at.afterWords() && at.mayClose();
      opens = true;
    } else if (c == '”') {
      closes = true;
      opens = at.spaceBefore() && Character.isLetterOrDigit(at.after());
    } else {
      closes = at.spaceAfter() || !at.mayOpen() || at.mayClose() && !startsSomething(at);
      opens = at.mayOpen() && (!at.mayClose() || startsSomething(at) || spacesBoth(at));
      boolean backToBack = at.runEnd() - at.runStart() == 2 && at.afterWords() && !at.mayClose();
      if (backToBack && text.charAt(at.runStart()) == text.charAt(at.runStart() + 1)) {
        closes = at.start() == at.runStart();
        opens = !closes;
      } else if (at.inWord()) {
        // d'"accord" and mot"suite: what is open decides
        closes = at.start() == at.runStart();
        opens = true;
      }
    }
    boolean inch = closes && Character.isDigit(at.before()) && at.start() == at.runStart();
    boolean silent = inch || c == '\'';
    add(span, Kind.DOUBLE, straight || c == '`', c == '„', opens, closes, inch, silent);
  }

  private boolean spacesBoth(Place at) {
    return at.spaceBefore() && at.spaceAfter();
  }

  /// A dash or dots may begin a quotation (`"...and then"`, `"–no"`) as well as follow one.
  private boolean startsSomething(Place at) {
    char c = at.after();
    if (!at.spaceBefore() && OPENING.indexOf(at.before()) < 0 || at.runEnd() + 1 >= block.end()) {
      return false;
    }
    char next = text.charAt(at.runEnd() + 1);
    return c == '…' && !Folded.isSpace(next)
        || c == '.' && (next == '.' || Folded.isSpace(next) && isSpacedEllipsis(at.runEnd()))
        || (c == '-' || c == '–' || c == '—' || c == '*' || c == '_' || c == '/')
            && !Folded.isSpace(next);
  }

  /// `. . .`
  private boolean isSpacedEllipsis(int stop) {
    return stop + 2 < block.end() && text.charAt(stop + 2) == '.';
  }

  private void readSingle(char c, Span span, Place at) {
    boolean low = c == '‚';
    boolean curlyOpening = c == '‘' || c == '‛' || low;
    boolean beforeWord = Character.isLetterOrDigit(at.after());
    boolean opens;
    boolean closes;
    if (low || c == '`') {
      opens = at.mayOpen();
      closes = false;
    } else if (curlyOpening) {
      opens = true;
      closes = at.afterWords() && at.mayClose();
    } else if (c == '’') {
      opens = false;
      closes = !(at.mayOpen() && beforeWord);
    } else if (spacesBoth(at)) {
      closes = true;
      opens = !Character.isLetterOrDigit(lastBefore(at.runStart()));
    } else {
      closes = at.mayClose() && !startsSomething(at) || !at.mayOpen();
      opens = at.mayOpen() && (!at.mayClose() || startsSomething(at));
    }
    if (!opens && !closes) {
      return;
    }
    boolean afterWord = Character.isLetterOrDigit(at.before());
    boolean doubtful =
        closes && afterWord && (at.spaceAfter() && at.runEnd() < block.end() || isFoot(at));
    boolean year = curlyOpening && Character.isDigit(at.after());
    add(
        span,
        Kind.SINGLE,
        c == '\'' || c == '`',
        low,
        opens,
        closes,
        doubtful,
        !curlyOpening || year);
  }

  private boolean isFoot(Place at) {
    return Character.isDigit(at.before());
  }

  private char lastBefore(int offset) {
    // one or two spaces, no more: this must not become a walk
    for (int i = offset - 1; i >= block.start() && i >= offset - 3; i--) {
      if (!Folded.isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private boolean isApostrophe(char c, Place at) {
    if (c == '`' || c == '‚') {
      return false;
    }
    boolean first = at.start() == at.runStart();
    boolean last = at.end() == at.runEnd();
    char next = last ? at.after() : text.charAt(at.end());
    if (first && Character.isLetterOrDigit(at.before())) {
      // l'idée, don't, 6'2", l'"idée", l’« idée »
      return last && Character.isLetterOrDigit(next)
          || !last && (Character.isLetter(at.after()) || "«“„‹".indexOf(next) >= 0);
    }
    if (!first && last && at.inWord()) {
      return true; // “Titanic”’s
    }
    return last && isElision(at);
  }

  /// '90s, 'n', 'em
  private boolean isElision(Place at) {
    int end = at.runEnd();
    while (end < block.end()
        && end < at.runEnd() + 6
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at.runEnd(), end);
    if (word.isEmpty()) {
      return end - 3 >= block.start()
          && elisions.contains(text.substring(end - 2, end - 1))
          && "'’‘".indexOf(text.charAt(end - 3)) >= 0
          && Folded.isSpace(end > block.start() + 3 ? text.charAt(end - 4) : ' ');
    }
    boolean decade =
        word.length() == 3
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && Character.isLetter(word.charAt(2));
    return decade || elisions.contains(word.toLowerCase(Locale.ROOT)) && isLower(word);
  }

  private static boolean isLower(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  private void add(
      Span span,
      Kind kind,
      boolean straight,
      boolean low,
      boolean opens,
      boolean closes,
      boolean doubtful,
      boolean silent) {
    marks.add(new Mark(span, kind, straight, low, opens, closes, doubtful, silent));
  }
}
