/// Documents of word processors, and PDF: their words in reading order, as they stand on paper.
/// Nothing is written to disk.
@NullMarked
package app.verbatim.article.format.document;

import org.jspecify.annotations.NullMarked;
