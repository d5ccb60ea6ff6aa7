package app.verbatim.generated;

import app.verbatim.article.Source;
import app.verbatim.article.Span;
import java.util.List;
import java.util.Set;

/// A made-up story and its truth.
///
/// @param items every quotation the reports hold, by article, then in reading order
/// @param plants what was changed on purpose and must be found
record Generated(List<Source> sources, List<Item> items, List<Plant> plants) {

  /// A quotation of one report.
  ///
  /// @param article place in [#sources()]
  /// @param spans its words; several where it is interrupted
  /// @param statements what it says; two where two statements were merged
  /// @param isShortened whether words were left out of it
  record Item(
      int article,
      List<Span> spans,
      Set<Integer> statements,
      boolean isQuoted,
      boolean isShortened) {}

  /// A material change planted in one report. The same change made to the same words by several
  /// reports is one plant.
  ///
  /// @param kind `negation`, `modality`, `certainty`, `attitude`, `degree`, `quantity`, `date`,
  ///   `speaker`, `said`
  /// @param places the changed words, in each report that has them
  /// @param isQuoted whether they stand between quotation marks
  record Plant(String kind, int statement, List<Place> places, boolean isQuoted, String words) {}

  record Place(int article, Span span) {}
}
