package app.verbatim.article.format.document;

import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of a PDF to paragraphs: words broken at line ends are put together, and what is
/// repeated at the head or foot of the pages is set aside.
final class PdfParagraphs {

  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+[-\u2010]\\p{L}+");
  private static final Pattern NUMBER = Pattern.compile("[-–— ]*\\d{1,4}([ /]+\\d{1,4})?[-–— ]*");

  private final List<Piece> pieces = new ArrayList<>();
  // what stands between the two parts of a paragraph that goes on over the page
  private final List<Piece> held = new ArrayList<>();
  private final Set<String> compounds = new HashSet<>();
  private final float size;
  private final StringBuilder text = new StringBuilder();
  private float largest;
  private int page;
  private int headline = -1;
  private float headlineSize;

  private PdfParagraphs(List<List<PdfLine>> pages) {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (List<PdfLine> lines : pages) {
      for (PdfLine line : lines) {
        sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
        Matcher matcher = COMPOUND.matcher(line.text());
        while (matcher.find()) {
          compounds.add(matcher.group());
        }
      }
    }
    size =
        sizes.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(it -> it.getKey() / 2f)
            .orElse(10f);
  }

  static List<Piece> of(List<List<PdfLine>> pages) {
    PdfParagraphs paragraphs = new PdfParagraphs(pages);
    Set<String> running = running(pages);
    for (int i = 0; i < pages.size(); i++) {
      paragraphs.page(pages.get(i), i + 1, running);
    }
    paragraphs.end();
    if (paragraphs.headline >= 0) {
      Piece piece = paragraphs.pieces.get(paragraphs.headline);
      paragraphs.pieces.set(
          paragraphs.headline, new Piece(piece.text(), Optional.of(Role.HEADLINE), piece.page()));
    }
    return paragraphs.pieces;
  }

  /// What stands first or last on two pages and on half of them, whatever its numbers.
  private static Set<String> running(List<List<PdfLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    int written = 0;
    for (List<PdfLine> lines : pages) {
      written += lines.isEmpty() ? 0 : 1;
      Set<String> here = new HashSet<>();
      for (PdfLine line : lines) {
        if (isEdge(line, lines)) {
          here.add(shape(line));
        }
      }
      here.forEach(it -> counts.merge(it, 1, Integer::sum));
    }
    Set<String> running = new HashSet<>();
    int half = Math.max(2, (written + 1) / 2);
    counts.forEach(
        (shape, count) -> {
          if (count >= half) {
            running.add(shape);
          }
        });
    return running;
  }

  /// One of the two highest or lowest lines of its page, with room between it and the text.
  private static boolean isEdge(PdfLine line, List<PdfLine> lines) {
    int above = 0;
    int below = 0;
    float up = Float.MAX_VALUE;
    float down = Float.MAX_VALUE;
    for (PdfLine other : lines) {
      float distance = other.base() - line.base();
      if (distance < -2) {
        above++;
        up = Math.min(up, -distance);
      } else if (distance > 2) {
        below++;
        down = Math.min(down, distance);
      }
    }
    float room = 1.7f * line.size();
    return above < 2 && down > room || below < 2 && up > room;
  }

  private static String shape(PdfLine line) {
    return line.text().replaceAll("\\d+", "#").strip();
  }

  private void page(List<PdfLine> lines, int number, Set<String> running) {
    PdfLine before = null;
    float right = 0;
    for (PdfLine line : lines) {
      boolean edge = isEdge(line, lines);
      if (edge && (running.contains(shape(line)) || NUMBER.matcher(line.text()).matches())) {
        Piece head = new Piece(line.text().strip(), Optional.of(Role.RUNNING), number);
        (text.isEmpty() ? pieces : held).add(head);
        continue;
      }
      if (before == null || before.column() != line.column()) {
        float widest = 0;
        for (PdfLine it : lines) {
          widest = it.column() == line.column() ? Math.max(widest, it.right()) : widest;
        }
        right = widest;
        if (!goesOn(line)) {
          end();
        }
      } else if (isNew(before, line, right)) {
        end();
      }
      add(line, number);
      before = line;
    }
  }

  /// A sentence cut off by the end of a column or page.
  private boolean goesOn(PdfLine line) {
    if (text.isEmpty() || Math.abs(largest - line.size()) > 0.1f * size) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    char first = line.text().charAt(0);
    return ".!?…»”\":".indexOf(last) < 0
        && (Character.isLowerCase(first) || last == ',' || last == '-');
  }

  private static boolean isNew(PdfLine before, PdfLine line, float right) {
    float leading = line.base() - before.base();
    char last = before.text().charAt(before.text().length() - 1);
    boolean stopped = ".!?…»”\"".indexOf(last) >= 0;
    float room = right - before.right();
    return leading > 1.75f * line.size()
        || leading < 0
        || Math.abs(before.size() - line.size()) > 0.12f * line.size()
        || line.left() - before.left() > 0.8f * line.size()
            && line.left() - before.left() < 6 * line.size()
        || stopped && room > 3 * line.size();
  }

  private void add(PdfLine line, int number) {
    if (text.isEmpty()) {
      page = number;
      largest = line.size();
      text.append(line.text());
      return;
    }
    int last = text.length() - 1;
    char hyphen = text.charAt(last);
    boolean broken =
        (hyphen == '-' || hyphen == '\u2010' || hyphen == '\u00ad')
            && last > 0
            && Character.isLetter(text.charAt(last - 1))
            && Character.isLowerCase(line.text().charAt(0));
    if (!broken) {
      text.append(' ');
    } else if (hyphen == '\u00ad' || !isCompound(line.text())) {
      text.setLength(last);
    }
    text.append(line.text());
  }

  /// Whether the word is written with its hyphen within a line somewhere.
  private boolean isCompound(String next) {
    int from = text.length() - 1;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < next.length() && Character.isLetter(next.charAt(to))) {
      to++;
    }
    return compounds.contains(text.substring(from) + next.substring(0, to));
  }

  private void end() {
    String words = Paragraphs.collapse(text);
    if (!words.isEmpty()) {
      boolean title =
          largest >= 1.25f * size && page == 1 && words.length() < 300 && words.indexOf(' ') > 0;
      if (title && largest > headlineSize) {
        headline = pieces.size();
        headlineSize = largest;
      }
      pieces.add(new Piece(words, Optional.empty(), page));
    }
    text.setLength(0);
    pieces.addAll(held);
    held.clear();
  }
}
