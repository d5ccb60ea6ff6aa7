/// Which characters a file's bytes stand for: bytes in, text out, with the encoding used.
@NullMarked
package app.verbatim.article.encoding;

import org.jspecify.annotations.NullMarked;
