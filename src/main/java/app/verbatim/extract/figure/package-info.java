/// Finds figures: value, bound, unit, and what is counted.
@NullMarked
package app.verbatim.extract.figure;

import org.jspecify.annotations.NullMarked;
