package app.verbatim.extract.quote;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import app.verbatim.extract.quote.Marks.Pair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tells where a sentence ends. Rules and word lists of our own: the machine's locale never
/// matters.
final class SentenceEnds {

  private static final String STOPS = ".!?…。！？";
  private static final String AFTER = ")]}»”’\"'›“‘";
  private static final String BULLETS = "•‣▪●◦·*–—-";

  private final String text;
  private final List<Pair> outer;
  private final Set<String> abbreviations;
  private final Set<String> numberAbbreviations;
  private final Set<String> lastAbbreviations;
  private final Set<String> openers;
  private final boolean ordinalStop;
  private int nextPair;

  SentenceEnds(String text, Optional<Language> language, Marks marks) {
    this.text = text;
    this.outer = marks.pairs().stream().filter(pair -> pair.depth() == 0).toList();
    this.abbreviations = words(language, it -> it.naming().abbreviations());
    this.numberAbbreviations = words(language, it -> it.naming().numberAbbreviations());
    this.lastAbbreviations = words(language, it -> it.naming().lastAbbreviations());
    this.openers = words(language, it -> it.naming().openers());
    this.ordinalStop = language.map(it -> it.naming().ordinalStop()).orElse(false);
  }

  private static Set<String> words(
      Optional<Language> language, Function<Language, List<String>> list) {
    return language.map(list).map(Set::copyOf).orElse(Set.of());
  }

  /// Blocks must come in reading order.
  void split(Span block, List<Span> sentences) {
    int start = block.start();
    int i = block.start();
    while (i < block.end()) {
      Pair pair = pairAt(i);
      int end;
      if (pair != null) {
        i = pair.marked().end();
        end = endsWithStop(pair) && startsSentence(i, block) ? i : -1;
      } else if (text.charAt(i) == '\n') {
        end = isListed(i + 1, block) ? i : -1;
        i++;
      } else if (STOPS.indexOf(text.charAt(i)) >= 0) {
        int after = afterStops(i, block);
        end = isEnd(i, after, block) ? closing(after, block) : -1;
        i = Math.max(after, end);
      } else {
        end = -1;
        i++;
      }
      if (end >= 0) {
        add(start, end, sentences);
        start = end;
      }
    }
    add(start, block.end(), sentences);
  }

  private @Nullable Pair pairAt(int offset) {
    while (nextPair < outer.size() && outer.get(nextPair).marked().start() < offset) {
      nextPair++;
    }
    boolean here = nextPair < outer.size() && outer.get(nextPair).marked().start() == offset;
    return here ? outer.get(nextPair) : null;
  }

  private boolean endsWithStop(Pair pair) {
    int i = pair.words().end() - 1;
    while (i > pair.words().start() && AFTER.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return STOPS.indexOf(text.charAt(i)) >= 0;
  }

  /// After the run of stops at an offset: `...`, `?!`, and `. . .`
  private int afterStops(int start, Span block) {
    int i = start + 1;
    while (i < block.end()) {
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        i++;
      } else if (i + 1 < block.end()
          && Folded.isSpace(text.charAt(i))
          && STOPS.indexOf(text.charAt(i + 1)) >= 0) {
        i += 2;
      } else {
        return i;
      }
    }
    return i;
  }

  private int closing(int start, Span block) {
    int i = start;
    while (i < block.end() && AFTER.indexOf(text.charAt(i)) >= 0 && !isPairStart(i)) {
      i++;
    }
    // a stray or tokenised mark with a space before it still belongs to what it closes
    if (i == start && i + 1 < block.end() && Folded.isSpace(text.charAt(i))) {
      char c = text.charAt(i + 1);
      boolean alone = i + 2 >= block.end() || Folded.isSpace(text.charAt(i + 2));
      if ((c == '»' || c == '”') && alone && !isPairStart(i + 1)) {
        return i + 2;
      }
    }
    return i;
  }

  private boolean isPairStart(int offset) {
    for (int k = nextPair; k < outer.size() && k < nextPair + 2; k++) {
      if (outer.get(k).marked().start() == offset) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int stop, int after, Span block) {
    char c = text.charAt(stop);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    int next = closing(after, block);
    if (next < block.end() && !Folded.isSpace(text.charAt(next)) && !isPairStart(next)) {
      return false;
    }
    if (stop > block.start() && text.charAt(stop - 1) == '(' && next > after) {
      return false; // (!) and (?)
    }
    if (!startsSentence(next, block)) {
      return false;
    }
    return c != '.' || after > stop + 1 || !isAbbreviation(stop, next, block);
  }

  /// Whether what follows can begin a sentence: a capital, a number, a mark, or the block's end.
  private boolean startsSentence(int offset, Span block) {
    int i = skipSpace(offset, block);
    while (i < block.end() && "([{–—-¿¡*•".indexOf(text.charAt(i)) >= 0) {
      i = skipSpace(i + 1, block);
    }
    if (i >= block.end() || MarkReading.isMark(text.charAt(i))) {
      return true;
    }
    char c = text.charAt(i);
    if (Character.isLowerCase(c)) {
      // iPhone
      return i + 1 < block.end() && Character.isUpperCase(text.charAt(i + 1));
    }
    return Character.isLetterOrDigit(c) || "…[#@$€£".indexOf(c) >= 0 || Character.isSurrogate(c);
  }

  private int skipSpace(int offset, Span block) {
    int i = offset;
    while (i < block.end() && Folded.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isAbbreviation(int stop, int after, Span block) {
    int start = stop;
    while (start > block.start() && start > stop - 24 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    if (word.isEmpty()) {
      return false;
    }
    int next = skipSpace(after, block);
    boolean goesOn = next < block.end();
    if (!goesOn) {
      return false;
    }
    String following = wordAt(next, block);
    if (isNumber(word)) {
      boolean listNumber = text.substring(block.start(), start).isBlank() || startsLine(start);
      return listNumber || ordinalStop && word.length() <= 2 && !openers.contains(fold(following));
    }
    int hyphen =
        Math.max(word.lastIndexOf('-'), Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')));
    String last = word.substring(hyphen + 1);
    if (abbreviations.contains(word) || abbreviations.contains(last)) {
      return true;
    }
    if (Character.isDigit(text.charAt(next)) && numberAbbreviations.contains(last)) {
      return true;
    }
    if (isInitials(last) || lastAbbreviations.contains(word) || lastAbbreviations.contains(last)) {
      boolean oneLetter = last.length() == 1;
      boolean opener = openers.contains(fold(following)) && !following.equals(last);
      boolean marked = MarkReading.isMark(text.charAt(next));
      return !(marked || opener && !(oneLetter && following.length() <= 2 && !isLone(stop, start)));
    }
    return false;
  }

  /// A letter that stands for itself ("Plan B.") rather than for a name.
  private boolean isLone(int stop, int start) {
    return start > 1
        && stop - start == 1
        && Folded.isSpace(text.charAt(start - 1))
        && Character.isLowerCase(text.charAt(start - 2));
  }

  private boolean startsLine(int offset) {
    int i = offset - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t') && i > offset - 8) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '.'
        || c == '-'
        || c == '\''
        || c == '’'
        || c == '°';
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private String wordAt(int offset, Span block) {
    int end = offset;
    while (end < block.end() && end < offset + 24 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// Whether a line begins an item of a list or follows an empty line.
  private boolean isListed(int lineStart, Span block) {
    int i = lineStart;
    while (i < block.end() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    if (i + 1 >= block.end()) {
      return false;
    }
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    if (BULLETS.indexOf(c) >= 0) {
      return Folded.isSpace(text.charAt(i + 1));
    }
    int digits = i;
    while (digits < block.end() && digits < i + 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > i
        && digits + 1 < block.end()
        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
        && Folded.isSpace(text.charAt(digits + 1));
  }

  private void add(int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Folded.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Folded.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }
}
