/// Made-up news stories whose truth is known, and how well the program reads them. In: a seed and a
/// size. Out: reports, and which quotation belongs to which statement.
@NullMarked
package app.verbatim.generated;

import org.jspecify.annotations.NullMarked;
