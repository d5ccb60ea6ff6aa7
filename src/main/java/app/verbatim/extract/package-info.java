/// Finds what an article quotes, names, dates and counts: article in, [Extract] out.
@NullMarked
package app.verbatim.extract;

import org.jspecify.annotations.NullMarked;
