package app.verbatim.extract.speaker;

import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a stretch of text into [Word]s; a marked quotation is one word.
final class Words {

  private static final int LONGEST_TITLE = 12;

  private final String text;
  private final Vocabulary vocabulary;
  private final Places places;
  private final List<Word> words = new ArrayList<>();
  private int parentheses;

  private Words(String text, Vocabulary vocabulary, Places places) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.places = places;
  }

  static List<Word> of(String text, Span span, Vocabulary vocabulary, Places places) {
    Words reading = new Words(text, vocabulary, places);
    reading.read(span);
    return List.copyOf(reading.words);
  }

  private void read(Span span) {
    int at = span.start();
    while (at < span.end()) {
      int pair = places.pairAt(at);
      char c = text.charAt(at);
      if (pair >= 0) {
        Span marked = places.pair(pair);
        words.add(new Word(marked, "", Word.Kind.QUOTE, false, pair, parentheses > 0));
        at = Math.max(at + 1, marked.end());
      } else if (isLetter(c)) {
        int end = wordEnd(at, span.end());
        word(at, end);
        at = end;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isPlural(at)) {
        at++;
      } else if (isOwner(at, span)) {
        add(at, at + 1);
        at++;
      } else {
        punctuation(c, at);
        at++;
      }
    }
  }

  /// "the seafarers' union": an apostrophe that is a word of its own, as "'s" is.
  private boolean isOwner(int at, Span span) {
    return "'’".indexOf(text.charAt(at)) >= 0
        && at > span.start()
        && text.charAt(at - 1) == 's'
        && at + 2 < span.end()
        && text.charAt(at + 1) == ' '
        && Character.isLetter(text.charAt(at + 2))
        && vocabulary.speech().small().possessives().contains("'");
  }

  private void punctuation(char c, int at) {
    parentheses += c == '(' || c == '[' ? 1 : 0;
    boolean aside = parentheses > 0;
    if ((c == ')' || c == ']') && parentheses > 0) {
      parentheses--;
    }
    Word.Kind kind =
        switch (c) {
          case ',' -> Word.Kind.COMMA;
          case ':' -> Word.Kind.COLON;
          case '-', '–', '—', '―', '−' -> Word.Kind.DASH;
          case '.', '!', '?', ';', '…' -> Word.Kind.STOP;
          default -> Word.Kind.OTHER;
        };
    words.add(new Word(new Span(at, at + 1), String.valueOf(c), kind, false, -1, aside));
  }

  /// The apostrophe of "the residents' association".
  private boolean isPlural(int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’')
        && at > 0
        && text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2))
        && places.pairAt(at) < 0;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '$'
        || c == '€'
        || c == '%';
  }

  private int wordEnd(int start, int limit) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      boolean inner =
          isLetter(c)
              || (c == '\''
                      || c == '’'
                      || c == '-'
                      || c == '‑'
                      || c == '.'
                      || (c == ',' || c == ':') && isDigit(at - 1))
                  && at + 1 < limit
                  && isLetter(text.charAt(at + 1))
                  && (c != '.' || isDigit(at + 1) || isInitials(start, at))
                  && (c != ',' && c != ':' || isDigit(at + 1));
      if (!inner || at > start && places.pairAt(at) >= 0) {
        break;
      }
      at++;
    }
    // "M." and "U.S." keep their full stop
    if (at < limit && text.charAt(at) == '.' && isInitials(start, at) && at - start < 6) {
      at++;
    } else if (isTitle(start, at, limit)) {
      at++;
    }
    return at;
  }

  /// "Mr. Rhodes", "Rep. Jane Roe": this full stop ends no sentence.
  private boolean isTitle(int start, int stop, int limit) {
    return stop - start < LONGEST_TITLE
        && stop + 2 < limit
        && text.charAt(stop) == '.'
        && text.charAt(stop + 1) == ' '
        && Character.isUpperCase(text.charAt(stop + 2))
        && vocabulary.isAbbreviation(text.substring(start, stop));
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.charAt(at));
  }

  private boolean isInitials(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if ((i - start) % 2 == 0 ? !Character.isUpperCase(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return (stop - start) % 2 == 1;
  }

  private void word(int start, int end) {
    int apostrophe = -1;
    for (int i = start; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        apostrophe = i;
        break;
      }
    }
    if (apostrophe > 0 && vocabulary.isPrefix(form(start, apostrophe + 1))) {
      add(start, apostrophe + 1);
      word(apostrophe + 1, end);
      return;
    }
    int suffix = vocabulary.suffix(form(start, end));
    if (suffix > 0 && suffix < end - start) {
      add(start, end - suffix);
      add(end - suffix, end);
    } else {
      add(start, end);
    }
  }

  private void add(int start, int end) {
    Span span = new Span(start, end);
    int mention = places.mentionAt(span);
    words.add(
        new Word(
            span,
            form(start, end),
            mention >= 0 ? Word.Kind.NAME : Word.Kind.WORD,
            Character.isUpperCase(text.charAt(start)),
            mention,
            parentheses > 0 || places.isDate(start)));
  }

  private String form(int start, int end) {
    boolean title = end - start > 2 && text.charAt(end - 1) == '.' && text.charAt(end - 2) != '.';
    int last = title && vocabulary.isAbbreviation(text.substring(start, end - 1)) ? end - 1 : end;
    return text.substring(start, last)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‑', '-');
  }
}
