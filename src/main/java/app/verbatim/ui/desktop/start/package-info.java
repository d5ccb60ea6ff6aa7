/// The empty window: what to drop, open, paste or try.
@NullMarked
package app.verbatim.ui.desktop.start;

import org.jspecify.annotations.NullMarked;
