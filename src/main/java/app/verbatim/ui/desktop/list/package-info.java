/// The list of points at the left: chips, rows, folded sections.
@NullMarked
package app.verbatim.ui.desktop.list;

import org.jspecify.annotations.NullMarked;
