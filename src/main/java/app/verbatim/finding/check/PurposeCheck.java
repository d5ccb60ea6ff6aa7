package app.verbatim.finding.check;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Findings;
import app.verbatim.finding.Pairs;
import app.verbatim.finding.Pairs.Pair;
import app.verbatim.finding.Purposes;
import app.verbatim.finding.Severity;
import app.verbatim.finding.Shown;
import app.verbatim.finding.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reported speech gives another purpose: to obtain here, to try to convince there.
public final class PurposeCheck implements Check {

  @Override
  public List<Finding> check(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : alignment.tellings()) {
      for (Pair pair : Pairs.across(statement)) {
        if (!pair.left().isDirect() || !pair.right().isDirect()) {
          find(alignment, statement, pair).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> find(Alignment alignment, Statement statement, Pair pair) {
    Optional<Purposes.Purpose> left = Purposes.in(pair.left());
    Optional<Purposes.Purpose> right = Purposes.in(pair.right());
    if (left.isEmpty() || right.isEmpty() || !Purposes.differ(left.get(), right.get())) {
      return Optional.empty();
    }
    Passage a = left.get().passage();
    Passage b = right.get().passage();
    return Optional.of(
        Findings.of(
            "purpose",
            Purposes.isGrave(left.get(), right.get()) ? Severity.MATERIAL : Severity.NOTABLE,
            Optional.of(statement),
            List.of(a, b),
            List.of(),
            Message.of("finding.purpose", Shown.cited(alignment, a), Shown.cited(alignment, b)),
            alignment));
  }
}
