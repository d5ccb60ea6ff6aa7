/// The editor's work: what was decided about a comparison, every step back and forward, merging two
/// copies, following an update.
@NullMarked
package app.verbatim.project;

import org.jspecify.annotations.NullMarked;
