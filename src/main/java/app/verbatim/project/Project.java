package app.verbatim.project;

import app.verbatim.Verbatim;
import app.verbatim.article.Correction;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;
import java.util.ArrayList;
import java.util.List;

/// What a note is written from: a comparison, and what was decided about it. Immutable: each change
/// gives a new project.
///
/// @param title the story's title, as `story.json` or the file names give it
/// @param compared false where the articles were only read and searched for quotations
/// @param work what the editor decided; nothing where there was no editor yet
/// @param standings the verdicts, brought to the points
/// @param lost corrections that no longer find what they speak of, to be told
public record Project(
    String title,
    Comparison comparison,
    boolean compared,
    Work work,
    Standings standings,
    List<Corrected> lost) {

  public Project {
    lost = List.copyOf(lost);
  }

  /// A comparison nobody has looked at.
  public Project(String title, Comparison comparison, boolean compared) {
    this(title, comparison, compared, Work.empty(new Choices(List.of())), List.of());
  }

  public Project(String title, Comparison comparison) {
    this(title, comparison, true);
  }

  private Project(
      String title, Comparison comparison, boolean compared, Work work, List<Corrected> lost) {
    this(title, comparison, compared, work, Standings.of(work, comparison), lost);
  }

  /// The editor's work with the comparison that was made of it; see [#of(Work)].
  public static Project of(Work work, Comparison comparison) {
    return new Project(
        work.title(), comparison, true, work, Lost.in(work.corrections(), comparison));
  }

  /// The editor's work, compared now. A correction made on other words than stand at its place is
  /// left out.
  public static Project of(Work work) {
    return of(work, Verbatim::compare, true);
  }

  /// The same, nothing compared.
  public static Project extracted(Work work) {
    return of(work, Verbatim::extract, false);
  }

  private static Project of(Work work, Reading reading, boolean compared) {
    Comparison comparison = reading.read(work.sources(), work.corrected());
    List<Corrected> lost = new ArrayList<>(Lost.otherWords(work.corrections(), comparison));
    List<Corrected> left = new ArrayList<>(work.corrections());
    if (left.removeAll(lost)) {
      comparison = reading.read(work.sources(), left.stream().map(Corrected::correction).toList());
    }
    lost.addAll(compared ? Lost.in(left, comparison) : List.of());
    return new Project(work.title(), comparison, compared, work, lost);
  }

  private interface Reading {
    Comparison read(List<Source> sources, List<Correction> corrections);
  }

  /// The same, with sources that never reached a reader.
  public Project withUnreadable(List<Unreadable> others) {
    return new Project(title, comparison.withUnreadable(others), compared, work, standings, lost);
  }

  /// What was decided on a point.
  public Standing standing(Point point) {
    return standings.at(point);
  }

  /// How many points of this section are settled.
  public int settled(Point.Section section) {
    return standings.settled(section, work.choices());
  }
}
