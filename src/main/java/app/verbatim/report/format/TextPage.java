package app.verbatim.report.format;

import app.verbatim.report.Excerpt;
import java.util.ArrayList;
import java.util.List;

/// Lines of at most [#WIDTH] columns, broken between words. Differing words stand between
/// asterisks, or in bold where the reader's terminal has it.
final class TextPage {

  static final int WIDTH = 79;

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean bold;
  private final StringBuilder page = new StringBuilder();

  TextPage(boolean bold) {
    this.bold = bold;
  }

  void blank() {
    page.append('\n');
  }

  /// A line takes so many columns at least, however far it is set in.
  private static final int LEAST = 24;

  /// One line, or several where it is too long.
  void line(String words) {
    hanging("", 0, Excerpt.plain(words));
  }

  /// A label, then words that wrap under themselves.
  ///
  /// @param indent the column the words begin at; a longer label pushes the first line only
  void hanging(String label, int indent, Excerpt words) {
    String start = pad(label, indent);
    List<int[]> lines = broken(words, indent, columns(start));
    for (int i = 0; i < lines.size(); i++) {
      String begin = i == 0 ? start : " ".repeat(indent);
      add(begin + shown(words, lines.get(i)[0], lines.get(i)[1]));
    }
    if (lines.isEmpty()) {
      add(start);
    }
  }

  /// Words already set in columns; wrapped like others where they are too wide for the page.
  void columns(String label, int indent, String words) {
    String line = pad(label, indent) + words;
    if (columns(line) <= WIDTH) {
      add(line);
    } else {
      hanging(label, indent, Excerpt.plain(words));
    }
  }

  /// Words at the left and words at the right, on one line where they fit.
  ///
  /// @param right broken at spaces only; its no-break spaces are written as spaces
  void row(String label, int indent, String left, String right) {
    String start = pad(label, indent);
    int free = WIDTH - columns(start) - columns(left) - columns(right);
    if (free >= 2) {
      add(start + Excerpt.plain(left).text() + " ".repeat(free) + right.replace('\u00a0', ' '));
    } else {
      hanging(label, indent, Excerpt.plain(left));
      Excerpt words = Excerpt.plain(right);
      for (int[] line : broken(words, indent, indent)) {
        String part = words.text().substring(line[0], line[1]).replace('\u00a0', ' ');
        add(" ".repeat(Math.max(indent, WIDTH - columns(part))) + part);
      }
    }
  }

  private void add(String line) {
    page.append(line.stripTrailing()).append('\n');
  }

  private static String pad(String label, int indent) {
    int gap = indent - columns(label);
    return label.isEmpty() ? " ".repeat(indent) : label + " ".repeat(Math.max(gap, 1));
  }

  /// How wide words are; letters that combine take no room, ideographs two columns.
  static int columns(String words) {
    return words
        .codePoints()
        .map(
            c ->
                switch (Character.getType(c)) {
                  case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                  default -> Character.isIdeographic(c) ? 2 : 1;
                })
        .sum();
  }

  /// The stretches of the text that make one line each.
  private List<int[]> broken(Excerpt words, int indent, int first) {
    List<int[]> lines = new ArrayList<>();
    String text = words.text();
    int room = Math.max(LEAST, WIDTH - first);
    int start = 0;
    int end = 0;
    while (end < text.length()) {
      int next = wordEnd(text, end);
      if (end > start && width(words, start, next) > room) {
        lines.add(new int[] {start, end});
        start = text.charAt(end) == ' ' ? end + 1 : end;
        room = Math.max(LEAST, WIDTH - indent);
      }
      while (start < next && width(words, start, next) > room) {
        // a word longer than the line
        int cut = Math.min(start + Math.max(room - 2, 2), next);
        cut -= Character.isHighSurrogate(text.charAt(cut - 1)) ? 1 : 0;
        lines.add(new int[] {start, cut});
        start = cut;
        room = Math.max(LEAST, WIDTH - indent);
      }
      end = next;
    }
    if (end > start) {
      lines.add(new int[] {start, end});
    }
    return lines;
  }

  /// The end of the word after `from`, with the marks that may not stand at a line's start or end.
  private static int wordEnd(String text, int from) {
    int end = nextSpace(text, from < text.length() && text.charAt(from) == ' ' ? from + 1 : from);
    while (end < text.length()
        && (isOpening(text, end) || isClosing(text, end + 1, nextSpace(text, end + 1)))) {
      end = nextSpace(text, end + 1);
    }
    return end;
  }

  private static int nextSpace(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }

  /// Whether the word that ends here is an opening mark alone.
  private static boolean isOpening(String text, int end) {
    int type = Character.getType(text.charAt(end - 1));
    return (type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.START_PUNCTUATION)
        && (end == 1 || text.charAt(end - 2) == ' ');
  }

  /// Whether the word is made of closing marks only: `»`, `?`, `;`.
  private static boolean isClosing(String text, int start, int end) {
    return end > start
        && text.substring(start, end)
            .chars()
            .allMatch(
                c ->
                    ";:!?.,%".indexOf(c) >= 0
                        || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION);
  }

  private int width(Excerpt words, int start, int end) {
    return columns(bold ? words.text().substring(start, end) : shown(words, start, end));
  }

  private String shown(Excerpt words, int start, int end) {
    StringBuilder shown = new StringBuilder();
    for (int i = start; i < end; i++) {
      boolean marked = words.marks().get(i);
      boolean before = i > 0 && words.marks().get(i - 1);
      if (bold ? marked && (i == start || !before) : marked && !before) {
        shown.append(bold ? BOLD : "*");
      }
      shown.append(words.text().charAt(i));
      boolean after = i + 1 < words.text().length() && words.marks().get(i + 1);
      if (bold ? marked && (i + 1 == end || !after) : marked && !after) {
        shown.append(bold ? PLAIN : "*");
      }
    }
    return shown.toString();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
