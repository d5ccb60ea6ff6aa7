package app.verbatim.project;

import java.util.Optional;

/// A finding, or one change in it, that the verdict on its point does not hold for.
///
/// @param finding its id
/// @param change the first passage of the change; empty for the whole finding
public record Except(String finding, Optional<Quoted> change, Ruling ruling) {}
