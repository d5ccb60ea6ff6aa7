/// Keeps the editor's work on disk: the case file, the journal, the desk's list of verdicts.
@NullMarked
package app.verbatim.project.file;

import org.jspecify.annotations.NullMarked;
