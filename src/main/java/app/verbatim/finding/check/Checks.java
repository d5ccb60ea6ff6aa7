package app.verbatim.finding.check;

import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import java.util.List;

/// All checks, in the order their findings are shown.
public final class Checks {

  public static final List<Check> ALL = List.of();

  private Checks() {}

  public static List<Finding> run(Alignment alignment) {
    return ALL.stream().flatMap(check -> check.check(alignment).stream()).toList();
  }
}
