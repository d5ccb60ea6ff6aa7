package app.verbatim.project;

import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verdicts brought to the points of one comparison. A verdict goes to the point that holds its
/// findings; where the findings changed, to the point that sets the same words face to face; else
/// nowhere.
///
/// @param all one for each point, in their order
/// @param elsewhere verdicts whose point this comparison does not have
public record Standings(List<Standing> all, List<Verdict> elsewhere) {

  public Standings {
    all = List.copyOf(all);
    elsewhere = List.copyOf(elsewhere);
  }

  public static Standings of(Work work, Comparison comparison) {
    Places places = new Places(comparison);
    Map<String, List<Verdict>> standing = new HashMap<>();
    comparison.points().forEach(point -> standing.put(point.id(), new ArrayList<>()));
    List<Verdict> elsewhere = new ArrayList<>();
    for (Verdict verdict : work.verdicts()) {
      places
          .find(verdict.subject())
          .map(point -> standing.get(point.id()))
          .ifPresentOrElse(there -> there.add(verdict), () -> elsewhere.add(verdict));
    }
    Set<String> hidden = new HashSet<>();
    work.hidden().forEach(it -> places.find(it).ifPresent(point -> hidden.add(point.id())));
    List<Standing> all = new ArrayList<>();
    for (Point point : comparison.points()) {
      List<Verdict> verdicts = standing.getOrDefault(point.id(), List.of());
      all.add(new Standing(point, verdicts, hidden.contains(point.id()), fresh(point, verdicts)));
    }
    return new Standings(all, elsewhere);
  }

  /// What stands at this point.
  public Standing at(Point point) {
    return all.stream()
        .filter(it -> it.point().id().equals(point.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no point " + point.id()));
  }

  /// How many points of these sections are settled: the 2 of "2 of 9".
  public int settled(Point.Section section, Choices choices) {
    return (int)
        all.stream().filter(it -> it.point().section() == section && it.isSettled(choices)).count();
  }

  private static List<Finding> fresh(Point point, List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    verdicts.forEach(it -> known.addAll(it.subject().findings()));
    return point.findings().stream().filter(it -> !known.contains(it.id())).toList();
  }

  /// Where findings and wordings stand, looked up at once.
  private static final class Places {

    private final Comparison comparison;
    private final Map<String, Point> byFinding = new HashMap<>();
    private final Map<Passage, List<Point>> byPassage = new HashMap<>();

    Places(Comparison comparison) {
      this.comparison = comparison;
      for (Point point : comparison.points()) {
        point.findings().forEach(it -> byFinding.putIfAbsent(it.id(), point));
        for (Point.Wording wording : point.wordings()) {
          byPassage.computeIfAbsent(wording.shown(), it -> new ArrayList<>()).add(point);
        }
      }
    }

    Optional<Point> find(Subject subject) {
      for (String finding : subject.findings()) {
        Point point = byFinding.get(finding);
        if (point != null) {
          return Optional.of(point);
        }
      }
      return subject.passages().size() < 2 ? Optional.empty() : byWords(subject);
    }

    /// One passage alone says too little: a verdict on what only one article has is not one on how
    /// two differ.
    private Optional<Point> byWords(Subject subject) {
      return byPassage.getOrDefault(subject.passages().getFirst().passage(), List.of()).stream()
          .filter(
              point ->
                  subject.passages().stream()
                      .allMatch(
                          it ->
                              byPassage.getOrDefault(it.passage(), List.of()).contains(point)
                                  && Subject.quoted(it.passage(), comparison).equals(it)))
          .findFirst();
    }
  }
}
