package app.verbatim.project;

import app.verbatim.finding.Comparison;

/// What the editor works on. Immutable: each change gives a new project.
///
/// @param title the story's title, as `story.json` or the file names give it
public record Project(String title, Comparison comparison) {}
