/// Colours, typefaces, text size and shapes: what every part of the window is drawn with.
@NullMarked
package app.verbatim.ui.desktop.look;

import org.jspecify.annotations.NullMarked;
