package app.verbatim.project;

import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings verdicts from one comparison to the one after an update: a finding is the same where it
/// is of the same kind and all its passages followed.
final class Followed {

  private final Update.Moved moved;

  /// The ids of the findings that followed, by their ids before.
  private final Map<String, String> ids = new HashMap<>();

  Followed(Comparison before, Comparison after, Update.Moved moved) {
    this.moved = moved;
    Map<List<Object>, String> now = new HashMap<>();
    after.findings().forEach(it -> now.put(List.of(it.kind(), it.passages()), it.id()));
    for (Finding finding : before.findings()) {
      List<Passage> passages =
          finding.passages().stream().map(moved::passage).flatMap(Optional::stream).toList();
      String id = now.get(List.of(finding.kind(), passages));
      if (id != null && passages.size() == finding.passages().size()) {
        ids.put(finding.id(), id);
      }
    }
  }

  /// Empty where the point it is about is no longer the same.
  Optional<Verdict> verdict(Verdict verdict) {
    Subject subject = verdict.subject();
    boolean elsewhere =
        subject.passages().stream().noneMatch(it -> it.passage().article().equals(moved.from()));
    if (elsewhere && !subject.passages().isEmpty()) {
      return Optional.of(verdict);
    }
    List<Quoted> passages =
        subject.passages().stream().map(moved::quoted).flatMap(Optional::stream).toList();
    List<String> findings =
        subject.findings().stream().filter(ids::containsKey).map(ids::get).toList();
    if (passages.size() < subject.passages().size()
        || !ids.containsKey(subject.findings().getFirst())) {
      return Optional.empty();
    }
    List<Except> exceptions = new ArrayList<>();
    for (Except one : verdict.exceptions()) {
      String finding = ids.get(one.finding());
      Optional<Quoted> change = one.change().flatMap(moved::quoted);
      Optional<Ruling> ruling = ruling(one.ruling());
      if (finding == null || change.isPresent() != one.change().isPresent() || ruling.isEmpty()) {
        return Optional.empty();
      }
      exceptions.add(new Except(finding, change, ruling.get()));
    }
    Verdict followed = verdict.about(new Subject(findings, passages)).excepting(exceptions);
    if (verdict.ruling().isEmpty()) {
      return Optional.of(followed);
    }
    return ruling(verdict.ruling().get()).map(followed::ruled);
  }

  private Optional<Ruling> ruling(Ruling ruling) {
    return ruling.version().isEmpty()
        ? Optional.of(ruling)
        : moved.quoted(ruling.version().get()).map(it -> Ruling.of(ruling.choice(), it));
  }
}
