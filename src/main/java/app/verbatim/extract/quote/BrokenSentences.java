package app.verbatim.extract.quote;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Full stops inside a sentence: "is expected in Oslo. are firm decisions". Words were lost there,
/// or the stop is a slip. Only where nothing else explains a small letter after it.
public final class BrokenSentences {

  // a shorter word before the stop may be an abbreviation no list has
  private static final int SHORTEST = 5;
  private static final int LONGEST = 40;

  private BrokenSentences() {}

  /// The word before each such stop, the stop and the word after it, in reading order.
  public static List<Span> find(Article article, Optional<Language> language) {
    if (language.isEmpty()) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.compared() && block.kind() == Block.Kind.PARAGRAPH) {
        find(article.text(), block.span(), language.get().naming(), found);
      }
    }
    return found;
  }

  private static void find(String text, Span block, Naming naming, List<Span> found) {
    if (!beginsWithCapital(text, block)) {
      return; // written without capitals
    }
    int stop = text.indexOf('.', block.start());
    while (stop >= 0 && stop < block.end()) {
      int start = stop;
      while (start > block.start() && stop - start < LONGEST && isLetter(text.charAt(start - 1))) {
        start--;
      }
      int next = stop + 1;
      while (next < block.end() && Folded.isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
        next++;
      }
      int end = next;
      while (end < block.end() && end - next < LONGEST && isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(start, stop);
      boolean opened = start > block.start() && ".@/_".indexOf(text.charAt(start - 1)) >= 0;
      if (next > stop + 1
          && word.length() >= SHORTEST
          && !opened
          && !isAbbreviation(word, naming)
          && isInSmallLetters(text.substring(next, end))) {
        found.add(new Span(start, end));
      }
      stop = text.indexOf('.', stop + 1);
    }
  }

  private static boolean beginsWithCapital(String text, Span block) {
    for (int i = block.start(); i < block.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i));
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '’';
  }

  /// "iPhone" is a name.
  private static boolean isInSmallLetters(String word) {
    return word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isAbbreviation(String word, Naming naming) {
    return naming.abbreviations().contains(word)
        || naming.numberAbbreviations().contains(word)
        || naming.lastAbbreviations().contains(word);
  }
}
