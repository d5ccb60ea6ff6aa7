package app.verbatim.project;

import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import java.util.List;
import java.util.Optional;

/// What was decided on one point, as far as anything was.
///
/// @param verdicts one; none on an open point; several where two people's copies differ
/// @param fresh what the point says now and did not say when it was settled
public record Standing(Point point, List<Verdict> verdicts, boolean hidden, List<Finding> fresh) {

  public Standing {
    verdicts = List.copyOf(verdicts);
    fresh = List.copyOf(fresh);
  }

  /// The verdict, where everyone agrees; empty on an open point and on a disputed one.
  public Optional<Verdict> verdict() {
    return isDisputed() || verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
  }

  /// Whether two people ruled differently.
  public boolean isDisputed() {
    return verdicts.stream().map(Verdict::ruling).flatMap(Optional::stream).distinct().count() > 1;
  }

  /// Whether the point is done with.
  public boolean isSettled(Choices choices) {
    return verdict().flatMap(Verdict::ruling).filter(choices::settles).isPresent();
  }
}
