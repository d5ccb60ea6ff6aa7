package app.verbatim.article;

/// Counts what the finders look at while they read one article, so that a test can hold them to
/// linear cost without a clock. Never a limit by itself.
public final class Work {

  private long steps;

  /// @param more words, marks, names or speakers looked at; not negative
  public void add(long more) {
    steps += more;
  }

  public long steps() {
    return steps;
  }
}
