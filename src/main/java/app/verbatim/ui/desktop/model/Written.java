package app.verbatim.ui.desktop.model;

import app.verbatim.finding.Comparison;
import app.verbatim.project.Evidence;
import app.verbatim.project.Standing;
import app.verbatim.project.Subject;
import app.verbatim.project.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was written on a point and goes on in its next verdict.
final class Written {

  private Written() {}

  /// What was written before, about what the point says now, by who decides now. Where two people
  /// differed, what either wrote stays.
  static Verdict on(Standing standing, Comparison comparison, String who, Instant when) {
    Subject subject = Subject.of(standing.point(), comparison);
    List<Verdict> all = standing.verdicts();
    if (all.isEmpty()) {
      return Verdict.open(subject, who, when);
    }
    Verdict was = all.getLast();
    return Verdict.numbered(
        subject,
        was.ruling(),
        was.exceptions(),
        all.stream()
            .map(Verdict::note)
            .filter(it -> !it.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n")),
        all.stream().flatMap(it -> it.evidence().stream()).distinct().toList(),
        was.followUp(),
        was.asked(),
        who,
        when);
  }

  /// The first proof is the one given; it keeps its time while it stays as it is.
  static List<Evidence> evidence(Verdict was, String address, String excerpt, Instant now) {
    List<Evidence> all = new ArrayList<>(was.evidence());
    Optional<Evidence> first = all.stream().findFirst();
    boolean same =
        first
            .filter(it -> it.address().equals(address) && it.excerpt().equals(excerpt))
            .isPresent();
    if (!same) {
      first.ifPresent(all::remove);
      if (!address.isEmpty() || !excerpt.isEmpty()) {
        all.addFirst(new Evidence(address, excerpt, now));
      }
    }
    return all;
  }
}
