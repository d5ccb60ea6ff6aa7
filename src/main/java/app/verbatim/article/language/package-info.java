/// What the stages must know of a language, read from `languages/CODE.json`.
@NullMarked
package app.verbatim.article.language;

import org.jspecify.annotations.NullMarked;
