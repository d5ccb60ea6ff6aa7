/// One reader for each input format: bytes in, [app.verbatim.article.ReadResult] out.
@NullMarked
package app.verbatim.article.format;

import org.jspecify.annotations.NullMarked;
