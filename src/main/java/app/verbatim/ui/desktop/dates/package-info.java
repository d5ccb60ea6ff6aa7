/// Dates: a ruler of the days with a lane an article, and the dated facts as a table.
@NullMarked
package app.verbatim.ui.desktop.dates;

import org.jspecify.annotations.NullMarked;
