package app.verbatim.ui.desktop.model;

/// Words of an article on one line.
final class Printed {

  private static final char NARROW = '\u202f';

  private Printed() {}

  static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\t', ' ').strip();
  }

  /// Words of the narration, as a sentence of the program cites them.
  static String narrated(String words) {
    return "‹" + NARROW + oneLine(words) + NARROW + "›";
  }
}
