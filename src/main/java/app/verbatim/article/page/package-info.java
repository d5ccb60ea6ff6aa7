/// Tells a story from what stands round it: a text or a reader's [Manuscript] in, an
/// [app.verbatim.article.Article] with the role of each block out.
@NullMarked
package app.verbatim.article.page;

import org.jspecify.annotations.NullMarked;
