package app.verbatim.project;

import app.verbatim.article.Passage;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Finding;
import app.verbatim.finding.Point;
import java.util.ArrayList;
import java.util.List;

/// What a verdict is about, so that it finds its point again in a later comparison: a point's own
/// number changes with every article added.
///
/// @param findings the ids of the point's findings, the gravest first; at least one
/// @param passages the wordings the editor had before him, in the order shown
public record Subject(List<String> findings, List<Quoted> passages) {

  public Subject {
    findings = List.copyOf(findings);
    passages = List.copyOf(passages);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a verdict is about at least one finding");
    }
  }

  public static Subject of(Point point, Comparison comparison) {
    List<Quoted> passages = new ArrayList<>();
    for (Point.Wording wording : point.wordings()) {
      passages.add(quoted(wording.shown(), comparison));
    }
    return new Subject(point.findings().stream().map(Finding::id).toList(), passages);
  }

  /// The passage with the words that stand there.
  public static Quoted quoted(Passage passage, Comparison comparison) {
    return new Quoted(passage, comparison.extract(passage.article()).article().at(passage.span()));
  }

  /// The words it is known by in a menu or a list; may be empty.
  public String words() {
    return passages.isEmpty() ? "" : passages.getFirst().words();
  }
}
