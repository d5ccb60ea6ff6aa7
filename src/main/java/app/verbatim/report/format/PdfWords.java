package app.verbatim.report.format;

import app.verbatim.report.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// An article's words in a PDF, the differing ones marked. A word that is marked in part is held
/// together: no line ends between a marked word and the comma after it.
final class PdfWords {

  /// Longer ones must break somewhere.
  private static final int LONGEST_HELD = 60;

  private PdfWords() {}

  /// @param text makes text of words
  static Html of(Excerpt excerpt, Function<String, Html> text) {
    List<Html> pieces = new ArrayList<>();
    String words = excerpt.text();
    int from = 0;
    for (int start = 0; start < words.length(); ) {
      int space = words.indexOf(' ', start);
      int end = space < 0 ? words.length() : space;
      Excerpt word = excerpt.part(start, end);
      if (word.runs().size() > 1 && word.text().length() <= LONGEST_HELD) {
        pieces.add(marked(excerpt.part(from, start), text));
        pieces.add(Html.of("<span class=\"held\">{}</span>", marked(word, text)));
        from = end;
      }
      start = end + 1;
    }
    pieces.add(marked(excerpt.part(from, words.length()), text));
    return Html.join(pieces);
  }

  private static Html marked(Excerpt excerpt, Function<String, Html> text) {
    List<Html> pieces = new ArrayList<>();
    for (Excerpt.Run run : excerpt.runs()) {
      Html words = spaced(run.words(), text);
      pieces.add(run.marked() ? Html.of("<b class=\"mark\">{}</b>", words) : words);
    }
    return Html.join(pieces);
  }

  /// Spaces at the ends of a run stay.
  private static Html spaced(String words, Function<String, Html> text) {
    int start = words.startsWith(" ") ? 1 : 0;
    int end = words.endsWith(" ") && words.length() > 1 ? words.length() - 1 : words.length();
    return Html.of(
        "{}{}{}",
        words.substring(0, start),
        start < end ? text.apply(words.substring(start, end)) : Html.NONE,
        words.substring(Math.max(start, end)));
  }
}
