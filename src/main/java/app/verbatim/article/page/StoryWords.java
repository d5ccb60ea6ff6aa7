package app.verbatim.article.page;

import app.verbatim.article.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of the story's own text: a line that has none of them is likely about something else.
final class StoryWords {

  /// What lies farther in a line is not looked at.
  private static final int LONGEST = 5_000;

  private final Page page;
  // in how many lines of the body a word stands
  private final Map<String, Integer> lines = new HashMap<>();

  private StoryWords(Page page) {
    this.page = page;
  }

  static StoryWords of(Page page) {
    StoryWords words = new StoryWords(page);
    for (int i = page.bodyStart(); i < page.bodyEnd(); i++) {
      if (page.isOpenProse(i)) {
        new HashSet<>(words(page.words(i))).forEach(it -> words.lines.merge(it, 1, Integer::sum));
      }
    }
    return words;
  }

  /// How many of a line's own words stand in other lines of the story.
  int shared(int line) {
    int own = page.inBody(line) && page.isOpenProse(line) ? 1 : 0;
    Set<String> words = new HashSet<>(words(page.words(line)));
    return (int) words.stream().filter(it -> lines.getOrDefault(it, 0) > own).count();
  }

  /// The same as a share, from 0 to 1; 1 for a line without words of its own.
  double share(int line) {
    int all = new HashSet<>(words(page.words(line))).size();
    return all == 0 ? 1 : (double) shared(line) / all;
  }

  /// Words of four letters and more, without their plural.
  private static List<String> words(String line) {
    String folded = Folded.fold(cut(line));
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        if (i - start >= 4) {
          boolean plural = folded.charAt(i - 1) == 's' && i - start > 4;
          words.add(folded.substring(start, plural ? i - 1 : i));
        }
        start = -1;
      }
    }
    return words;
  }

  private static String cut(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
