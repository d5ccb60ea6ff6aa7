package app.verbatim.ui.desktop.model;

import app.verbatim.article.Correction;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import java.util.List;
import java.util.function.IntConsumer;

/// Compares articles; the core's public door, or a stand-in.
public interface Comparer {
  Comparison compare(List<Source> sources);

  /// @param done called with how many articles are done; what it throws ends the work
  default Comparison compare(List<Source> sources, IntConsumer done) {
    return compare(sources);
  }

  /// The same, told what the editor corrected.
  default Comparison compare(List<Source> sources, List<Correction> corrections, IntConsumer done) {
    return compare(sources, done);
  }
}
