/// A note as linked data: annotations of the texts, claims and who makes them.
@NullMarked
package app.verbatim.report.format.linked;

import org.jspecify.annotations.NullMarked;
