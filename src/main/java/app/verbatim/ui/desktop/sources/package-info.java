/// Sources: how many stand behind the articles, and through whom each point came.
@NullMarked
package app.verbatim.ui.desktop.sources;

import org.jspecify.annotations.NullMarked;
