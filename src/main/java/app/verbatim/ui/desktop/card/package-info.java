/// The card of the chosen point: what differs, why, and the versions word by word.
@NullMarked
package app.verbatim.ui.desktop.card;

import org.jspecify.annotations.NullMarked;
