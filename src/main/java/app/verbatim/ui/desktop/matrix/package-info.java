/// Tableau: points against articles.
@NullMarked
package app.verbatim.ui.desktop.matrix;

import org.jspecify.annotations.NullMarked;
