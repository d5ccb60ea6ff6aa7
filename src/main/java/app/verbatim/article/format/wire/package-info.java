/// What agencies and newsroom systems send: NewsML-G2, NewsML 1, NITF, ninjs, IPTC 7901, ANPA 1312,
/// and feeds. Nothing outside the file is ever asked for.
@NullMarked
package app.verbatim.article.format.wire;

import org.jspecify.annotations.NullMarked;
