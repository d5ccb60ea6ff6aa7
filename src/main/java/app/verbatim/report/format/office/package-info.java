/// A note for word processors and spreadsheets: Office Open XML, written here.
@NullMarked
package app.verbatim.report.format.office;

import org.jspecify.annotations.NullMarked;
