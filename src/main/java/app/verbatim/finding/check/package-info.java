/// One check for each kind of finding; [Checks] is the list.
@NullMarked
package app.verbatim.finding.check;

import org.jspecify.annotations.NullMarked;
