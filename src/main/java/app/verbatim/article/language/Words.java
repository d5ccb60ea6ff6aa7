package app.verbatim.article.language;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A stretch of text as folded words: runs of letters, runs of digits, and every other character
/// alone; white space is left out. "17h30" is three words, "mi-août" too.
public final class Words {

  private final String text;
  private final List<String> folded;
  private final List<Span> spans;

  private Words(String text, List<String> folded, List<Span> spans) {
    this.text = text;
    this.folded = folded;
    this.spans = spans;
  }

  /// The words of a stretch of `text`; their spans point into the whole of it.
  public static Words of(String text, Span stretch) {
    Folded all = Folded.of(stretch.in(text));
    String source = all.text();
    List<String> folded = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < source.length()) {
      int start = i;
      char first = source.charAt(i++);
      if (first == ' ') {
        continue;
      }
      int kind = kind(first);
      while (kind != 0 && i < source.length() && kind(source.charAt(i)) == kind) {
        i++;
      }
      Span within = all.toOriginal(start, i);
      folded.add(source.substring(start, i));
      spans.add(new Span(stretch.start() + within.start(), stretch.start() + within.end()));
    }
    return new Words(text, folded, spans);
  }

  public static Words of(String text) {
    return of(text, new Span(0, text.length()));
  }

  private static int kind(char c) {
    return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
  }

  public int size() {
    return folded.size();
  }

  /// The folded word at `i`; empty before the first and after the last.
  public String at(int i) {
    return i < 0 || i >= folded.size() ? "" : folded.get(i);
  }

  /// The word as the text writes it, in lower case: "dès" is not "des", "à" is not "a".
  public String written(int i) {
    return i < 0 || i >= spans.size() ? "" : spans.get(i).in(text).toLowerCase(Locale.ROOT);
  }

  public Span span(int i) {
    return spans.get(i);
  }

  /// The original text from word `from` up to, not including, word `to`.
  public Span span(int from, int to) {
    return new Span(spans.get(from).start(), spans.get(to - 1).end());
  }

  public boolean isNumber(int i) {
    String word = at(i);
    return !word.isEmpty() && kind(word.charAt(0)) == 1;
  }

  public boolean isWord(int i) {
    String word = at(i);
    return !word.isEmpty() && kind(word.charAt(0)) == 2;
  }

  /// Whether the word is written with a capital.
  public boolean isCapital(int i) {
    return i >= 0 && i < spans.size() && Character.isUpperCase(text.charAt(spans.get(i).start()));
  }

  /// Whether no white space parts the word from the one before.
  public boolean isGlued(int i) {
    return i > 0 && i < spans.size() && spans.get(i - 1).end() == spans.get(i).start();
  }
}
