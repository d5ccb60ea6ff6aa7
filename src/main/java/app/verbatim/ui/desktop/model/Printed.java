package app.verbatim.ui.desktop.model;

/// Words of an article on one line.
final class Printed {

  private static final int LONGEST = 60;
  private static final char NARROW = '\u202f';

  private Printed() {}

  static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\t', ' ').strip();
  }

  /// Words that no longer stand in any article, in few signs: those printed with their marks keep
  /// them.
  static String remembered(String words) {
    String line = oneLine(words);
    int space = line.lastIndexOf(' ', LONGEST);
    String brief =
        line.length() <= LONGEST
            ? line
            : line.substring(0, space > LONGEST / 2 ? space : LONGEST) + " […]";
    return !line.isEmpty() && isMark(line.charAt(0)) ? brief : narrated(brief);
  }

  private static boolean isMark(char sign) {
    int type = Character.getType(sign);
    return sign == '"'
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.START_PUNCTUATION;
  }

  /// Words of the narration, as a sentence of the program cites them.
  static String narrated(String words) {
    return "‹" + NARROW + oneLine(words) + NARROW + "›";
  }
}
