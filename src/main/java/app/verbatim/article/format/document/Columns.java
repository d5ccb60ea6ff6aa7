package app.verbatim.article.format.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts the letters of a page into lines in reading order: where a gutter runs down the page, one
/// column after the other; what crosses it stands between.
final class Columns {

  private static final int ROW = 3;
  private static final int HALF_GUTTER = 4;
  private static final double ENOUGH = 0.25;
  private static final int MOST_DEPTH = 4;

  private final List<PdfLine> lines = new ArrayList<>();
  private int column;

  private Columns() {}

  static List<PdfLine> lines(List<Glyph> glyphs) {
    Columns columns = new Columns();
    columns.lay(glyphs, 0);
    return columns.lines;
  }

  private void lay(List<Glyph> glyphs, int depth) {
    if (glyphs.isEmpty()) {
      return;
    }
    TreeMap<Integer, BitSet> rows = rows(glyphs);
    int gutter = depth < MOST_DEPTH ? gutter(rows) : -1;
    if (gutter < 0) {
      write(glyphs);
      return;
    }
    List<Glyph> left = new ArrayList<>();
    List<Glyph> right = new ArrayList<>();
    List<Glyph> across = new ArrayList<>();
    boolean crossing = false;
    for (List<Glyph> row : byRow(glyphs)) {
      BitSet taken = rows.get(key(row.getFirst()));
      boolean crosses = taken != null && crosses(taken, gutter);
      if (crosses != crossing) {
        flush(left, right, across, depth);
        crossing = crosses;
      }
      for (Glyph glyph : row) {
        (crosses ? across : glyph.left() < gutter ? left : right).add(glyph);
      }
    }
    flush(left, right, across, depth);
  }

  private void flush(List<Glyph> left, List<Glyph> right, List<Glyph> across, int depth) {
    write(across);
    lay(left, depth + 1);
    lay(right, depth + 1);
    left.clear();
    right.clear();
    across.clear();
  }

  private static int key(Glyph glyph) {
    return Math.round(glyph.base() / ROW);
  }

  private static TreeMap<Integer, BitSet> rows(List<Glyph> glyphs) {
    TreeMap<Integer, BitSet> rows = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      int from = Math.clamp((int) glyph.left(), 0, 5_000);
      int to = Math.clamp((int) Math.ceil(glyph.right()), from + 1, 5_001);
      rows.computeIfAbsent(key(glyph), it -> new BitSet()).set(from, to);
    }
    return rows;
  }

  private static List<List<Glyph>> byRow(List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> rows = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      rows.computeIfAbsent(key(glyph), it -> new ArrayList<>()).add(glyph);
    }
    return List.copyOf(rows.values());
  }

  /// Where most rows have letters on both sides and few cross; -1 where there is no such place.
  private static int gutter(TreeMap<Integer, BitSet> rows) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (BitSet row : rows.values()) {
      first = Math.min(first, row.nextSetBit(0));
      last = Math.max(last, row.length());
    }
    int width = last - first;
    int best = -1;
    double most = ENOUGH;
    for (int x = first + width / 6; x < last - width / 6; x++) {
      int crossing = 0;
      int both = 0;
      for (BitSet row : rows.values()) {
        if (crosses(row, x)) {
          crossing++;
        } else if (row.previousSetBit(x) >= 0 && row.nextSetBit(x) >= 0) {
          both++;
        }
      }
      double score = (both - 1.5 * crossing) / rows.size();
      if (both >= 3 && score > most) {
        most = score;
        best = x;
      }
    }
    return best;
  }

  private static boolean crosses(BitSet row, int x) {
    int next = row.nextSetBit(Math.max(0, x - HALF_GUTTER));
    return next >= 0 && next <= x + HALF_GUTTER;
  }

  /// Letters whose baselines are nearly one are a line; a gap wider than a thin letter is a space.
  private void write(List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      return;
    }
    column++;
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::base).thenComparingDouble(Glyph::left));
    List<Glyph> line = new ArrayList<>();
    float base = 0;
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.base() - base > 0.45f * glyph.size()) {
        end(line);
      }
      base = line.isEmpty() ? glyph.base() : base;
      line.add(glyph);
    }
    end(line);
  }

  private void end(List<Glyph> line) {
    if (line.isEmpty()) {
      return;
    }
    line.sort(Comparator.comparingDouble(Glyph::left));
    StringBuilder text = new StringBuilder();
    float right = line.getFirst().left();
    for (Glyph glyph : line) {
      if (!text.isEmpty() && glyph.left() - right > 0.16f * glyph.size()) {
        text.append(' ');
      }
      text.append(glyph.letter());
      right = Math.max(right, glyph.right());
    }
    Glyph middle = line.get(line.size() / 2);
    lines.add(
        new PdfLine(
            text.toString(), column, line.getFirst().left(), right, middle.base(), middle.size()));
    line.clear();
  }
}
