/// What the window shows and does, without a single control: comparisons in, words and positions
/// out. Tested without a window.
@NullMarked
package app.verbatim.ui.desktop.model;

import org.jspecify.annotations.NullMarked;
