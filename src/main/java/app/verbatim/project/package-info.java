/// The editor's work: a comparison and what was decided about it.
@NullMarked
package app.verbatim.project;

import org.jspecify.annotations.NullMarked;
