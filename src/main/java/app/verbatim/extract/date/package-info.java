/// Finds dates and resolves them against the publication date.
@NullMarked
package app.verbatim.extract.date;

import org.jspecify.annotations.NullMarked;
