package app.verbatim.ui.cli;

/// What the program's exit code says.
final class Exit {

  static final int NOTHING_FOUND = 0;
  static final int SOMETHING_FOUND = 1;
  static final int WRONG_USAGE = 2;
  static final int NOT_WRITTEN = 3;

  private Exit() {}
}
