package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;

/// Splits a text into the lines of its page. Lines broken at a margin are put together again.
final class Lines {

  /// A stretch between two line ends, with what stands before it.
  private record Raw(Span span, int indent, boolean gap) {}

  /// No margin lies farther right.
  private static final int WIDEST = 100;

  private Lines() {}

  static List<Line> of(String text) {
    List<Raw> raw = split(text);
    int margin = margin(text, raw);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Raw first = raw.get(i);
      int end = first.span().end();
      while (margin > 0 && i + 1 < raw.size() && goesOn(text, raw, i, margin)) {
        i++;
        end = raw.get(i).span().end();
      }
      lines.add(Shapes.line(text, new Span(first.span().start(), end), first.gap()));
    }
    return lines;
  }

  private static List<Raw> split(String text) {
    List<Raw> raw = new ArrayList<>();
    boolean gap = false;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && Folded.isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && Folded.isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        gap = true;
      } else {
        raw.add(new Raw(new Span(from, to), from - start, gap));
        gap = false;
      }
      start = end + 1;
    }
    return raw;
  }

  /// Where lines were broken, or 0 when they were not: then most lines end where the next word
  /// would not have fitted, and go on with a small letter.
  private static int margin(String text, List<Raw> raw) {
    int margin = 0;
    for (Raw line : raw) {
      margin = Math.max(margin, line.indent() + line.span().length());
    }
    if (margin > WIDEST || margin < 40) {
      return 0;
    }
    int followed = 0;
    int full = 0;
    int small = 0;
    for (int i = 0; i + 1 < raw.size(); i++) {
      if (raw.get(i + 1).gap()) {
        continue;
      }
      followed++;
      if (goesOn(text, raw, i, margin)) {
        full++;
        small += Character.isLowerCase(text.charAt(raw.get(i + 1).span().start())) ? 1 : 0;
      }
    }
    boolean broken = full > 1 ? small * 5 >= full * 2 : full == 1 && small == 1;
    return broken && full * 2 >= followed ? margin : 0;
  }

  /// Whether the line after this one is the same paragraph.
  private static boolean goesOn(String text, List<Raw> raw, int i, int margin) {
    Raw line = raw.get(i);
    Raw next = raw.get(i + 1);
    int word = next.span().start();
    while (word < next.span().end() && !Folded.isSpace(text.charAt(word))) {
      word++;
    }
    boolean fits = line.indent() + line.span().length() + 1 + word - next.span().start() <= margin;
    return !fits
        && !next.gap()
        && next.indent() <= line.indent()
        && !Shapes.isItem(text, next.span());
  }
}
