package app.verbatim.ui.desktop.model;

import app.verbatim.article.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A date the articles tell, in the words of each.
///
/// @param label the date as a desk writes it; both where the articles differ
/// @param brief the same, for the ruler
/// @param first its first day; empty when it is not resolved
/// @param last its last day, included
/// @param mark [Mark#AGREES] when two articles tell it alike, the finding's when they do not; empty
///   when only one tells it
/// @param entry the list's row about it
public record DatedFact(
    String label,
    String brief,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<Mark> mark,
    Optional<String> entry,
    List<Told> told) {

  /// Words of one article that name the date.
  ///
  /// @param subject who or what is dated, in a word or two; may be empty
  public record Told(Passage at, String words, String place, String subject) {}

  public DatedFact {
    told = List.copyOf(told);
  }

  /// Unique among the facts of a comparison.
  public String id() {
    return "date " + told.getFirst().at();
  }

  /// What this article says of it.
  public List<Told> in(String article) {
    return told.stream().filter(it -> it.at().article().equals(article)).toList();
  }

  /// Whether it is more than one day.
  public boolean isPeriod() {
    return !first.equals(last);
  }
}
