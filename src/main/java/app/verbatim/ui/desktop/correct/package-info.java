/// Fields in which what was read of a quotation is changed: on the card, or above the text.
@NullMarked
package app.verbatim.ui.desktop.correct;

import org.jspecify.annotations.NullMarked;
