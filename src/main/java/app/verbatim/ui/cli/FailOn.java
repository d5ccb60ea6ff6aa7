package app.verbatim.ui.cli;

import app.verbatim.finding.Comparison;
import app.verbatim.finding.Severity;

/// From which severity on a finding makes the command fail.
enum FailOn {
  MATERIAL,
  NOTABLE,
  NEVER;

  int exitCode(Comparison comparison) {
    boolean found =
        comparison.findings().stream()
            .anyMatch(
                finding ->
                    switch (this) {
                      case MATERIAL -> finding.severity() == Severity.MATERIAL;
                      case NOTABLE -> finding.severity() != Severity.COSMETIC;
                      case NEVER -> false;
                    });
    return found ? Exit.SOMETHING_FOUND : Exit.NOTHING_FOUND;
  }
}
