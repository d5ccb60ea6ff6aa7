package app.verbatim.report.format;

import app.verbatim.report.ReportWriter;
import java.util.List;

/// All writers, in the order of the export menu.
public final class ReportWriters {

  public static final List<ReportWriter> ALL = List.of();

  private ReportWriters() {}
}
