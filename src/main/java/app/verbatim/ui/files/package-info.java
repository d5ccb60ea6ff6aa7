/// Reads paths into the sources of one story, with what its `story.json` says of them.
@NullMarked
package app.verbatim.ui.files;

import org.jspecify.annotations.NullMarked;
