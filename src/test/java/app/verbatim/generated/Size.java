package app.verbatim.generated;

/// How large a story is.
///
/// @param statements how many things were said
/// @param perReport how many of them a report gives, about
/// @param fillers how many paragraphs of background a report has, about
record Size(int reports, int statements, int perReport, int fillers) {

  /// A story of everyday make: the more reports, the more was said in all.
  static Size of(int reports) {
    int statements = reports <= 2 ? 12 : reports <= 10 ? 24 : reports <= 50 ? 36 : 48;
    return new Size(reports, statements, Math.min(9, statements), 6);
  }
}
