package app.verbatim.ui.desktop.model;

import app.verbatim.article.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A table as a view shows it: rows with a shape, a name and a number, then one cell a column.
///
/// @param head what stands above the rows' names
public record Sheet(String head, List<Column> columns, List<Row> rows) {

  /// @param letters of the articles it stands for; empty when it stands for none
  /// @param name what stands above it
  public record Column(List<String> letters, String name) {

    public Column {
      letters = List.copyOf(letters);
    }
  }

  /// @param id unique in the sheet
  /// @param mark its shape
  /// @param name what it is about
  /// @param number its place in the list; may be empty
  /// @param entry the id of the list's row that is about the same; empty when none is
  public record Row(
      String id,
      Optional<Mark> mark,
      String name,
      String number,
      Optional<String> entry,
      List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /// The row as a sentence, for those who hear it.
    public String spoken(List<Column> columns) {
      StringBuilder said = new StringBuilder(name);
      for (int i = 0; i < cells.size(); i++) {
        said.append(i == 0 ? ": " : "; ")
            .append(String.join(" ", columns.get(i).letters()))
            .append(columns.get(i).letters().isEmpty() ? columns.get(i).name() : "")
            .append(' ')
            .append(cells.get(i).said());
      }
      return said.toString();
    }

    /// What this many cells from this one on say alike; the place only where it is the same.
    public Cell joined(int from, int count) {
      Cell first = cells.get(from);
      boolean same =
          cells.subList(from, from + count).stream()
              .allMatch(it -> it.place().equals(first.place()));
      return same ? first : new Cell(first.words(), "", first.departs(), first.at());
    }

    /// How many cells from this one on, itself included, say the same.
    public int run(int from) {
      int end = from + 1;
      while (end < cells.size() && cells.get(end).says(cells.get(from))) {
        end++;
      }
      return end - from;
    }
  }

  /// @param words few of them, in the article's own; empty when the article has nothing of it
  /// @param place where they stand (`§ 4`); may be empty
  /// @param departs whether most articles say something else
  /// @param at where Enter leads
  public record Cell(String words, String place, boolean departs, Optional<Passage> at) {

    public static final Cell ABSENT = new Cell("", "", false, Optional.empty());

    /// Words of the program, which lead nowhere.
    static Cell told(String words) {
      return new Cell(words, "", false, Optional.empty());
    }

    public boolean absent() {
      return words.isEmpty();
    }

    public String said() {
      return absent() ? "—" : place.isEmpty() ? words : words + " (" + place + ")";
    }

    boolean says(Cell other) {
      return key().equals(other.key());
    }

    /// The words without their marks: the same words say the same in any quotation marks.
    String key() {
      String letters =
          words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}'%]+", " ");
      return letters.isBlank() ? words : letters.strip();
    }
  }

  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// Columns that say the same in every row become one, under all their letters.
  public Sheet grouped() {
    Map<List<String>, List<Integer>> same = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      List<String> words = rows.stream().map(row -> row.cells().get(column).key()).toList();
      same.computeIfAbsent(words, it -> new ArrayList<>()).add(column);
    }
    List<List<Integer>> groups = List.copyOf(same.values());
    return new Sheet(
        head,
        groups.stream().map(this::joined).toList(),
        rows.stream().map(row -> joined(row, groups)).toList());
  }

  private static Row joined(Row row, List<List<Integer>> groups) {
    return new Row(
        row.id(),
        row.mark(),
        row.name(),
        row.number(),
        row.entry(),
        groups.stream().map(group -> row.cells().get(group.getFirst())).toList());
  }

  private Column joined(List<Integer> group) {
    return new Column(
        group.stream().flatMap(it -> columns.get(it).letters().stream()).toList(),
        group.stream().map(it -> columns.get(it).name()).collect(Collectors.joining(", ")));
  }
}
