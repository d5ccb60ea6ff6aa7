/// One writer for each output format; [ReportWriters] is the list.
@NullMarked
package app.verbatim.report.format;

import org.jspecify.annotations.NullMarked;
