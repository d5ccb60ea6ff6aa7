/// A table of few words: rows that can be walked with the keys, columns that scroll under fixed
/// names.
@NullMarked
package app.verbatim.ui.desktop.grid;

import org.jspecify.annotations.NullMarked;
