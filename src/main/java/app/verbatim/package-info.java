/// Compares what several news articles say was said.
///
/// Data flows down this list, and a package may import only from packages above it
/// (`ArchitectureTest` asserts it):
///
/// 1. [app.verbatim.article] reads a file into one canonical text with its blocks.
/// 2. [app.verbatim.extract] finds quotations, their speakers, names, dates and figures in that
///    text.
/// 3. [app.verbatim.finding] aligns the same statement across articles and checks the versions.
/// 4. [app.verbatim.project] keeps the editor's work.
/// 5. [app.verbatim.report] writes the outcome as text, JSON or HTML.
/// 6. [app.verbatim.ui] shows it: a command line and a JavaFX desktop.
///
/// [Verbatim] runs steps 1 to 3.
@NullMarked
package app.verbatim;

import org.jspecify.annotations.NullMarked;
