package app.verbatim.project;

import app.verbatim.Verbatim;
import app.verbatim.finding.Comparison;
import app.verbatim.finding.Point;

/// What a note is written from: a comparison, and what was decided about it. Immutable: each change
/// gives a new project.
///
/// @param title the story's title, as `story.json` or the file names give it
/// @param compared false where the articles were only read and searched for quotations
/// @param work what the editor decided; nothing where there was no editor yet
/// @param standings the verdicts, brought to the points
public record Project(
    String title, Comparison comparison, boolean compared, Work work, Standings standings) {

  /// A comparison nobody has looked at.
  public Project(String title, Comparison comparison, boolean compared) {
    this(title, comparison, compared, Work.empty(new Choices(java.util.List.of())));
  }

  public Project(String title, Comparison comparison) {
    this(title, comparison, true);
  }

  private Project(String title, Comparison comparison, boolean compared, Work work) {
    this(title, comparison, compared, work, Standings.of(work, comparison));
  }

  /// The editor's work with the comparison that was made of it.
  public static Project of(Work work, Comparison comparison) {
    return new Project(work.title(), comparison, true, work);
  }

  /// The same, compared now.
  public static Project of(Work work) {
    return of(work, Verbatim.compare(work.sources(), work.corrected()));
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
