/// The articles side by side, with their marks and the line between the chosen passages.
@NullMarked
package app.verbatim.ui.desktop.pane;

import org.jspecify.annotations.NullMarked;
