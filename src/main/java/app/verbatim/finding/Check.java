package app.verbatim.finding;

import java.util.List;

/// Looks for one kind of difference. To add a kind of finding, add a check to `finding.check` and a
/// line to `Checks`.
public interface Check {

  /// All findings of this kind.
  List<Finding> check(Alignment alignment);
}
