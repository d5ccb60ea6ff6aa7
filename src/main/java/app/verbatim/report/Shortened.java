package app.verbatim.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Cuts an [Excerpt] to the words around its marks, whole words only; quotation marks at its ends
/// stay.
public final class Shortened {

  /// The most words of context on either side of a marked word.
  private static final int MOST_CONTEXT = 24;

  /// A gap of fewer words is not worth a cut.
  private static final int SMALLEST_GAP = 3;

  private Shortened() {}

  /// @param most how many characters are wanted; more where the marked words alone are longer
  public static Excerpt to(int most, Excerpt excerpt) {
    if (excerpt.text().length() <= most) {
      return excerpt;
    }
    List<int[]> words = words(excerpt.text());
    BitSet marked = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      int mark = excerpt.marks().nextSetBit(words.get(i)[0]);
      marked.set(i, mark >= 0 && mark < words.get(i)[1]);
    }
    if (marked.isEmpty()) {
      return join(excerpt, words, first(words, most));
    }
    BitSet kept = marked;
    for (int context = MOST_CONTEXT; context >= 0; context--) {
      kept = withContext(marked, context, words.size());
      if (length(kept, words) <= most) {
        break;
      }
    }
    return join(excerpt, words, kept);
  }

  private static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      words.add(new int[] {start, end});
      start = end + 1;
    }
    return words;
  }

  private static BitSet first(List<int[]> words, int most) {
    BitSet kept = new BitSet();
    for (int i = 0; i < words.size() && words.get(i)[1] <= most; i++) {
      kept.set(i);
    }
    return kept;
  }

  private static BitSet withContext(BitSet marked, int context, int words) {
    BitSet kept = new BitSet();
    for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
      kept.set(Math.max(0, i - context), Math.min(words, i + context + 1));
    }
    for (int gap = kept.nextClearBit(0); gap < words; ) {
      int next = kept.nextSetBit(gap);
      int end = next < 0 ? words : next;
      if (end - gap < SMALLEST_GAP) {
        kept.set(gap, end);
      }
      gap = kept.nextClearBit(end);
    }
    return kept;
  }

  private static int length(BitSet kept, List<int[]> words) {
    return kept.stream().map(i -> words.get(i)[1] - words.get(i)[0] + 1).sum();
  }

  private static Excerpt join(Excerpt excerpt, List<int[]> words, BitSet kept) {
    String opening = openingMarks(excerpt.text());
    String closing = closingMarks(excerpt.text());
    boolean quoted = !opening.isEmpty() && !closing.isEmpty();
    StringBuilder text = new StringBuilder();
    BitSet marks = new BitSet();
    if (quoted && !kept.get(0)) {
      text.append(opening);
    }
    for (int i = 0; i < words.size(); ) {
      int end = kept.get(i) ? kept.nextClearBit(i) : kept.nextSetBit(i);
      end = end < 0 || end > words.size() ? words.size() : end;
      if (i > 0) {
        text.append(' ');
      }
      if (kept.get(i)) {
        Excerpt part = excerpt.part(words.get(i)[0], words.get(end - 1)[1]);
        int start = text.length();
        part.marks().stream().forEach(mark -> marks.set(start + mark));
        text.append(part.text());
      } else {
        text.append(Excerpt.CUT);
      }
      i = end;
    }
    if (quoted && !kept.get(words.size() - 1)) {
      text.append(closing);
    }
    return new Excerpt(text.toString(), marks);
  }

  /// The marks the text begins with, and the space after them.
  private static String openingMarks(String text) {
    int end = 0;
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return text.substring(
        0, end > 0 && end < text.length() && isSpace(text.charAt(end)) ? end + 1 : end);
  }

  /// The marks the text ends with, and the space before them.
  private static String closingMarks(String text) {
    int start = text.length();
    while (start > 0 && isMark(text.charAt(start - 1))) {
      start--;
    }
    boolean spaced = start > 0 && start < text.length() && isSpace(text.charAt(start - 1));
    return text.substring(spaced ? start - 1 : start);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return c == '"'
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
