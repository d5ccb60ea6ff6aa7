package app.verbatim.ui.desktop.model;

import app.verbatim.article.Span;
import app.verbatim.ui.desktop.model.PaneText.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Which words of an article carry a mark: those that differ in any point, and those of the point
/// chosen now.
public final class PaneMarks {

  /// A stretch of an article and the name style sheets know its mark by.
  public record Styled(Span span, String style) {}

  private static final String MARK = "mark-";

  private PaneMarks() {}

  /// The words that differ in major or notable points, the gravest first. What only one article has
  /// is not marked: whole sentences underlined would disturb reading.
  public static List<Styled> of(List<Entry> entries, String article) {
    List<Styled> marks = new ArrayList<>();
    for (Mark mark : List.of(Mark.MATERIAL, Mark.NOTABLE)) {
      for (Entry entry : entries) {
        boolean shown = entry.group() == Group.MAJOR || entry.group() == Group.NOTABLE;
        for (Face face : shown ? entry.faces() : List.<Face>of()) {
          if (face.article().equals(article)) {
            face.parts().stream()
                .filter(it -> it.mark() == mark)
                .forEach(it -> marks.add(new Styled(it.span(), MARK + mark.style())));
          }
        }
      }
    }
    return marks;
  }

  /// The passages of the chosen entry and its differing words.
  public static List<Styled> chosen(Optional<Entry> entry, String article) {
    List<Styled> marks = new ArrayList<>();
    entry
        .map(Entry::faces)
        .orElse(List.of())
        .forEach(
            face -> {
              if (face.article().equals(article)) {
                marks.add(new Styled(face.shown(), "chosen"));
                face.parts().forEach(it -> marks.add(new Styled(it.span(), "change")));
              }
            });
    return marks;
  }

  private static boolean isMark(String style) {
    return style.startsWith(MARK);
  }

  /// One run of equal marks in a line.
  public record Run(int length, Collection<String> styles) {}

  /// The runs that make up a line of this length.
  ///
  /// @param pieces the marked pieces of this line
  public static List<Run> runs(int length, String base, List<Piece> pieces, List<String> styles) {
    TreeMap<Integer, List<String>> borders = new TreeMap<>();
    borders.put(0, List.of());
    borders.put(length, List.of());
    for (Piece piece : pieces) {
      borders.put(piece.from(), List.of());
      borders.put(piece.to(), List.of());
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      for (Integer at : borders.subMap(piece.from(), piece.to()).keySet()) {
        List<String> more = new ArrayList<>(borders.getOrDefault(at, List.of()));
        String style = styles.get(i);
        // one underline: the gravest mark comes first
        boolean underlined = style.startsWith(MARK) && more.stream().anyMatch(PaneMarks::isMark);
        if (!more.contains(style) && !underlined) {
          more.add(style);
        }
        borders.put(at, more);
      }
    }
    List<Run> runs = new ArrayList<>();
    Integer from = 0;
    for (Integer to : borders.tailMap(1).keySet()) {
      List<String> all = new ArrayList<>(List.of(base));
      all.addAll(borders.getOrDefault(from, List.of()));
      runs.add(new Run(to - from, all));
      from = to;
    }
    return runs;
  }
}
