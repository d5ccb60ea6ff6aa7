/// Fetches a web address the editor asked for: an address in, a [app.verbatim.article.Source] or
/// the reason why not out. The only package that opens a connection.
@NullMarked
package app.verbatim.ui.fetch;

import org.jspecify.annotations.NullMarked;
