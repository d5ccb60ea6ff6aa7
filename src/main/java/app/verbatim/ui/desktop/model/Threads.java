package app.verbatim.ui.desktop.model;

import java.util.concurrent.Executor;

/// Where work runs, so that nothing waits for what it does not need.
///
/// @param comparing one comparison at a time
/// @param disk reading and saving cases, one after the other
/// @param screen where what was found is shown
public record Threads(Executor comparing, Executor disk, Executor screen) {}
