/// Web pages: bytes in, every visible block with its role out. Nothing is fetched or run.
@NullMarked
package app.verbatim.article.format.html;

import org.jspecify.annotations.NullMarked;
