package app.verbatim.report;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Words of an article as they are shown: on one line, the differing ones marked, characters that
/// would play tricks on a screen made visible.
///
/// @param text white space is single spaces; no-break spaces stay
/// @param marks which characters of `text` are marked; the space between two marked words is
public record Excerpt(String text, BitSet marks) {

  /// Stands for words left out.
  public static final String CUT = "[…]";

  /// @param article the whole text the spans point into
  /// @param marked passages outside `shown` are left out
  public static Excerpt of(String article, Span shown, List<Passage> marked) {
    StringBuilder text = new StringBuilder();
    BitSet marks = new BitSet();
    BitSet wanted = new BitSet();
    for (Passage passage : marked) {
      if (passage.span().overlaps(shown)) {
        wanted.set(
            Math.max(passage.span().start(), shown.start()) - shown.start(),
            Math.min(passage.span().end(), shown.end()) - shown.start());
      }
    }
    for (int i = shown.start(); i < shown.end(); i++) {
      char c = article.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t') {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
        continue;
      }
      int start = text.length();
      text.append(visible(c));
      if (wanted.get(i - shown.start())) {
        marks.set(start, text.length());
      }
    }
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    text.setLength(length);
    for (int i = 1; i + 1 < length; i++) {
      if (text.charAt(i) == ' ' && marks.get(i - 1) && marks.get(i + 1)) {
        marks.set(i);
      }
    }
    return new Excerpt(text.toString(), marks);
  }

  /// The words with every character that would not be seen, or turn others round, as its number.
  public static String visible(String words) {
    StringBuilder visible = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      visible.append(c == '\n' || c == '\t' ? String.valueOf(c) : visible(c));
    }
    return visible.toString();
  }

  /// Words of the program, nothing marked.
  public static Excerpt plain(String text) {
    return of(text, new Span(0, text.length()), List.of());
  }

  /// The character itself, or its number where it would not be seen, or turn others round.
  private static String visible(char c) {
    boolean turns = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    boolean unseen = c == '\u200b' || c == '\u2060' || c == '\ufeff';
    return Character.isISOControl(c) || turns || unseen
        ? "[U+%04X]".formatted((int) c)
        : String.valueOf(c);
  }

  /// A stretch of words that are all marked, or all not.
  public record Run(String words, boolean marked) {}

  /// The words in stretches, in order; none is empty.
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      boolean marked = marks.get(i);
      int end = marked ? marks.nextClearBit(i) : marks.nextSetBit(i);
      end = end < 0 ? text.length() : Math.min(end, text.length());
      runs.add(new Run(text.substring(i, end), marked));
      i = end;
    }
    return runs;
  }

  /// The same words, none marked.
  public Excerpt unmarked() {
    return new Excerpt(text, new BitSet());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// The stretch from `start` to `end` of [#text()].
  public Excerpt part(int start, int end) {
    return new Excerpt(text.substring(start, end), marks.get(start, end));
  }
}
