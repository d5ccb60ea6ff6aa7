package app.verbatim.ui.desktop.model;

import app.verbatim.article.Span;
import java.util.List;
import java.util.Optional;

/// Versions set one above the other in columns: runs of equal words, and changes as wide as their
/// widest version.
///
/// @param letters for each row, what the articles that write so are cited by: their letters, with
///   the place where an article has several versions
/// @param columns from left to right; each has one cell a row
public record Facing(List<List<String>> letters, List<Column> columns) {

  /// One column.
  ///
  /// @param mark how much the difference matters; empty where all rows have the same words
  public record Column(Optional<Mark> mark, List<Cell> cells) {

    public Column {
      cells = List.copyOf(cells);
    }
  }

  /// The words of one row in one column.
  ///
  /// @param words may be empty
  /// @param span where they stand in the row's article; empty when there are none
  /// @param absent whether the row is a fragment that does not reach this column
  public record Cell(String words, Optional<Span> span, boolean absent) {}

  public Facing {
    letters = List.copyOf(letters);
    columns = List.copyOf(columns);
  }

  /// The columns an editor steps through: those with a difference that is not form only, or, when
  /// there is none, all that differ.
  public List<Column> changes() {
    List<Column> grave =
        columns.stream()
            .filter(column -> column.mark().filter(mark -> mark != Mark.STYLE).isPresent())
            .toList();
    return grave.isEmpty()
        ? columns.stream().filter(column -> column.mark().isPresent()).toList()
        : grave;
  }
}
