package app.verbatim.extract.date;

import app.verbatim.article.language.Calendar;
import app.verbatim.article.language.Words;
import java.util.Set;

/// Whether the words around a date tell what has happened or what is to come.
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  /// Tells tenses apart by the signs of one language.
  static final class Reader {
    private static final int REACH = 25;
    private final Calendar.Tense past;
    private final Calendar.Tense future;
    private final Set<String> pastWords;
    private final Set<String> futureWords;
    private final Set<String> pastExcept;
    private final Set<String> futureExcept;

    Reader(Calendar calendar) {
      past = calendar.past();
      future = calendar.future();
      pastWords = Set.copyOf(past.words());
      futureWords = Set.copyOf(future.words());
      pastExcept = Set.copyOf(past.except());
      futureExcept = Set.copyOf(future.except());
    }

    /// The tense of the nearest sign in the sentence, before the words `[from, to)` or after them.
    Tense around(Words words, int from, int to) {
      Tense before = UNKNOWN;
      int left = Integer.MAX_VALUE;
      int cost = 0;
      for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
        if (endsSentence(words, i)) {
          break;
        }
        cost += words.isWord(i) ? 1 : 3;
        Tense sign = sign(words, i);
        if (sign != UNKNOWN) {
          before = sign;
          left = cost;
          break;
        }
      }
      // a verb more often stands before its date
      cost = 2;
      for (int i = to; i < Math.min(words.size(), to + REACH) && cost < left; i++) {
        if (endsSentence(words, i)) {
          break;
        }
        cost += words.isWord(i) ? 1 : 3;
        Tense sign = sign(words, i);
        if (sign != UNKNOWN && cost < left) {
          return sign;
        }
      }
      return before;
    }

    private Tense sign(Words words, int i) {
      String word = words.written(i);
      if (futureWords.contains(word)) {
        return FUTURE;
      }
      if (pastWords.contains(word)) {
        return PAST;
      }
      if (word.length() >= 5) {
        if (ends(word, future) && !futureExcept.contains(word)) {
          return FUTURE;
        }
        if (ends(word, past) && !pastExcept.contains(word)) {
          return PAST;
        }
      }
      return UNKNOWN;
    }

    private static boolean ends(String word, Calendar.Tense tense) {
      for (String ending : tense.endings()) {
        if (word.endsWith(ending)) {
          return true;
        }
      }
      return false;
    }

    private static boolean endsSentence(Words words, int i) {
      return switch (words.at(i)) {
        case "!", "?", ";" -> true;
        case "." ->
            (words.isCapital(i + 1) || isOpening(words, i + 1) && words.isCapital(i + 2))
                && !words.isGlued(i + 1)
                && words.at(i - 1).length() > 1;
        default -> false;
      };
    }

    private static boolean isOpening(Words words, int i) {
      return i + 1 < words.size() && "«“\"‘„".contains(words.at(i));
    }
  }
}
