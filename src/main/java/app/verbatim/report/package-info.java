/// What leaves the program: a [ReportWriter] turns a comparison into bytes.
@NullMarked
package app.verbatim.report;

import org.jspecify.annotations.NullMarked;
