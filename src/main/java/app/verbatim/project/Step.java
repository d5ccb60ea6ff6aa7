package app.verbatim.project;

import java.time.Instant;

/// One action, by whom and when.
///
/// @param by initials; may be empty
public record Step(Action action, String by, Instant time) {}
