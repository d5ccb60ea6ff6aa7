package app.verbatim.finding;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.extract.date.DateMention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words two tellings of one event share, whoever they credit: the beginnings of words
/// ("announc-ed", "announc-ement"), the parts of names ("Reid" of "Tara Reid"), figures, dates and
/// synonyms.
final class SentenceWords {

  /// So many letters tell what happened, whatever the ending makes of it.
  private static final int BEGINNING = 6;

  private SentenceWords() {}

  static Set<String> of(
      List<Token> tokens, List<DateMention> dates, Span sentence, String language) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> function = Lexis.of(language).function();
    for (Token token : tokens) {
      switch (token.kind()) {
        case FIGURE -> words.add(token.meaning());
        case NAME -> {
          for (String part : Folded.fold(token.shown()).split("[^\\p{L}\\p{N}]+")) {
            if (part.length() > 1 && !function.contains(part)) {
              words.add(beginning(part));
            }
          }
        }
        case CONTENT -> {
          words.add(beginning(Folded.fold(token.shown())));
          words.addAll(Lexis.of(language).synonymKeys(token));
        }
        case FUNCTION, ELISION -> {}
      }
    }
    dates.stream()
        .filter(date -> sentence.covers(date.span()))
        .flatMap(date -> date.value().iso().stream())
        .forEach(iso -> words.add("%" + iso));
    return words;
  }

  static boolean isSynonym(String word) {
    return word.startsWith("~");
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(BEGINNING, word.length()));
  }
}
