/// Aligns the same statement across articles and gathers what differs: extracts in, [Comparison]
/// out.
@NullMarked
package app.verbatim.finding;

import org.jspecify.annotations.NullMarked;
