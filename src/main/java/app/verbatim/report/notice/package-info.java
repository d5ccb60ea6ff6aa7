/// Drafts of correction notices: what an editor typed about our copy, in the desk's own forms.
@NullMarked
package app.verbatim.report.notice;

import org.jspecify.annotations.NullMarked;
