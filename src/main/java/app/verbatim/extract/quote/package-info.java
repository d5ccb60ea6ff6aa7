/// Finds quotation marks and sentences: text in, spans out.
@NullMarked
package app.verbatim.extract.quote;

import org.jspecify.annotations.NullMarked;
