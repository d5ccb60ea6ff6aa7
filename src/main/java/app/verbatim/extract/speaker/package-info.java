/// Finds who said a quotation, and reported speech without marks.
@NullMarked
package app.verbatim.extract.speaker;

import org.jspecify.annotations.NullMarked;
