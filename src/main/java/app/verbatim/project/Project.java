package app.verbatim.project;

import app.verbatim.finding.Comparison;

/// What the editor works on. Immutable: each change gives a new project.
///
/// @param title the story's title, as `story.json` or the file names give it
/// @param compared false where the articles were only read and searched for quotations
public record Project(String title, Comparison comparison, boolean compared) {

  public Project(String title, Comparison comparison) {
    this(title, comparison, true);
  }
}
