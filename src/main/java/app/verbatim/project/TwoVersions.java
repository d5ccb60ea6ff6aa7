package app.verbatim.project;

import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which lines of two versions of one text are the same, found by the lines that stand once in
/// both. Lines in doubt count as changed. Works in `n log n` of the lines.
final class TwoVersions {

  /// How much of the text on either side must be the same for a passage in a changed line.
  private static final int AROUND = 32;

  /// How many characters may be searched for passages in changed lines.
  private static final long MOST_SEARCHED = 300_000_000L;

  private final String before;
  private final String after;
  private final List<Span> oldLines;
  private final List<Span> newLines;

  /// For each old line the new line it is, or -1.
  private final int[] same;

  private long searched;

  TwoVersions(String before, String after) {
    this.before = before;
    this.after = after;
    this.oldLines = lines(before);
    this.newLines = lines(after);
    this.same = match();
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new Span(start, end));
      start = end + 1;
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }

  private int[] match() {
    int[] found = new int[oldLines.size()];
    Arrays.fill(found, -1);
    Map<String, int[]> once = new HashMap<>();
    for (int i = 0; i < oldLines.size(); i++) {
      int line = i;
      once.computeIfAbsent(oldLines.get(i).in(before), it -> new int[] {0, 0, line, -1})[0]++;
    }
    for (int i = 0; i < newLines.size(); i++) {
      int[] line = once.get(newLines.get(i).in(after));
      if (line != null) {
        line[1]++;
        line[3] = i;
      }
    }
    List<int[]> pairs =
        once.values().stream()
            .filter(it -> it[0] == 1 && it[1] == 1)
            .map(it -> new int[] {it[2], it[3]})
            .sorted((a, b) -> Integer.compare(a[0], b[0]))
            .toList();
    for (int[] pair : rising(pairs)) {
      found[pair[0]] = pair[1];
    }
    grow(found);
    return found;
  }

  /// The longest run of pairs in the same order in both.
  private static List<int[]> rising(List<int[]> pairs) {
    int[] ends = new int[pairs.size()];
    int[] back = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(ends[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      back[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> run = new ArrayList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = back[i]) {
      run.add(pairs.get(i));
    }
    return run.reversed();
  }

  /// Equal neighbours of lines that are the same are the same too, empty lines for the most part.
  private void grow(int[] found) {
    for (int i = 0; i < found.length; i++) {
      int next = i == 0 ? 0 : found[i - 1] + 1;
      boolean known = i == 0 || found[i - 1] >= 0;
      if (found[i] < 0 && known && isSame(i, next) && isFree(found, i, next)) {
        found[i] = next;
      }
    }
    for (int i = found.length - 1; i >= 0; i--) {
      int next = i == found.length - 1 ? newLines.size() - 1 : found[i + 1] - 1;
      boolean known = i == found.length - 1 || found[i + 1] >= 0;
      if (found[i] < 0 && known && isSame(i, next) && isFreeBefore(found, i, next)) {
        found[i] = next;
      }
    }
  }

  private boolean isSame(int old, int now) {
    return now >= 0
        && now < newLines.size()
        && oldLines.get(old).in(before).equals(newLines.get(now).in(after));
  }

  private static boolean isFree(int[] found, int from, int line) {
    return from + 1 >= found.length || found[from + 1] != line;
  }

  private static boolean isFreeBefore(int[] found, int from, int line) {
    for (int i = from - 1; i >= 0; i--) {
      if (found[i] >= 0) {
        return found[i] < line;
      }
    }
    return true;
  }

  /// Where these words stand in the later text: in a line that is the same, or with the same words
  /// on either side in one place only. Empty where they do not.
  Optional<Span> follow(Span span) {
    if (span.end() > before.length()) {
      return Optional.empty();
    }
    int first = lineAt(span.start());
    int last = lineAt(span.end());
    boolean whole = true;
    for (int i = first; i <= last; i++) {
      whole &= same[i] >= 0 && same[i] - same[first] == i - first;
    }
    if (whole) {
      int moved = newLines.get(same[first]).start() - oldLines.get(first).start();
      return Optional.of(new Span(span.start() + moved, span.end() + moved));
    }
    return first == last ? among(span, oldLines.get(first)) : Optional.empty();
  }

  private Optional<Span> among(Span span, Span line) {
    int start = Math.max(line.start(), span.start() - AROUND);
    int end = Math.min(line.end(), span.end() + AROUND);
    String needle = before.substring(start, end);
    searched += before.length() + (long) after.length();
    if (searched > MOST_SEARCHED || before.indexOf(needle) != before.lastIndexOf(needle)) {
      return Optional.empty();
    }
    int found = after.indexOf(needle);
    if (found < 0 || found != after.lastIndexOf(needle)) {
      return Optional.empty();
    }
    boolean begins = start == line.start() && span.start() - start < AROUND;
    boolean ends = end == line.end() && end - span.end() < AROUND;
    boolean atStart = found == 0 || after.charAt(found - 1) == '\n';
    int after = found + needle.length();
    boolean atEnd = after == this.after.length() || this.after.charAt(after) == '\n';
    if (begins && !atStart || ends && !atEnd) {
      return Optional.empty();
    }
    int from = found + span.start() - start;
    return Optional.of(new Span(from, from + span.length()));
  }

  private int lineAt(int offset) {
    int low = 0;
    int high = oldLines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (oldLines.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// What is not the same, in reading order; empty lines are no change.
  List<TextChange> changes() {
    List<TextChange> changes = new ArrayList<>();
    int old = 0;
    int now = 0;
    for (int i = 0; i <= same.length; i++) {
      if (i == same.length || same[i] >= 0) {
        int end = i == same.length ? newLines.size() : same[i];
        Optional<Span> removed = stretch(before, oldLines.subList(old, i));
        Optional<Span> added = stretch(after, newLines.subList(now, Math.max(now, end)));
        if (removed.isPresent() || added.isPresent()) {
          changes.add(new TextChange(removed, added));
        }
        old = i + 1;
        now = end + 1;
      }
    }
    return changes;
  }

  private static Optional<Span> stretch(String text, List<Span> lines) {
    List<Span> written = lines.stream().filter(it -> !it.in(text).isBlank()).toList();
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(written.getFirst().start(), written.getLast().end()));
  }
}
