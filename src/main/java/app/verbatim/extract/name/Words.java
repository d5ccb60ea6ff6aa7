package app.verbatim.extract.name;

import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a sentence into words: "l'Élysée" is two, "Jong-un", "O'Brien" and "J.D." one each.
final class Words {

  // bounds, so that a word of a million letters costs no more than its length
  private static final int LONGEST_ATTACHED = 9;
  private static final int LONGEST_CLITIC = 8;
  private static final int LONGEST_INITIALS = 12;
  private static final String HYPHENS = "-‐‑";

  private final String text;
  private final Span span;
  private final NameWords lists;
  private final List<Word> words = new ArrayList<>();

  private Words(String text, Span span, NameWords lists) {
    this.text = text;
    this.span = span;
    this.lists = lists;
  }

  static List<Word> of(String text, Span span, NameWords lists) {
    Words cut = new Words(text, span, lists);
    cut.cutAll();
    return cut.words;
  }

  static List<Word> of(String phrase, NameWords lists) {
    return of(phrase, new Span(0, phrase.length()), lists);
  }

  private void cutAll() {
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i = cutWord(i);
      } else {
        if (!Folded.isSpace(c)) {
          boolean possessive = isApostrophe(c) && isPossessive(i);
          int end = possessive ? i + 2 : i + 1;
          add(i, end, end, false);
          i = end;
        } else {
          i++;
        }
      }
    }
  }

  private int cutWord(int start) {
    int i = start;
    while (i < span.end()) {
      char c = text.charAt(i);
      boolean more = i + 1 < span.end() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (HYPHENS.indexOf(c) >= 0 && isAttached(i)) {
        break;
      } else if (HYPHENS.indexOf(c) >= 0 && more && !isCompound(start, i)) {
        i++;
      } else if (isApostrophe(c) && more) {
        if (i - start <= LONGEST_CLITIC
            && lists.clitics.contains(Folded.fold(text.substring(start, i)))) {
          add(start, i, i, true);
          return i + 1;
        }
        if (isPossessive(i)) {
          break;
        }
        i++;
      } else if (c == '.' && isInitials(start, i)) {
        i++; // J. and U.S.
      } else if ((c == '.' || c == ',') && more && Character.isDigit(text.charAt(i - 1))) {
        i++; // 1.5
      } else if (c == '&' && more && i - start <= 2) {
        i++; // AT&T
      } else {
        break;
      }
    }
    int end = i;
    if (text.charAt(i - 1) == '.' && i - start == 2) {
      add(start, start + 1, i, true);
      return i;
    }
    if (isOwner(start, i)) {
      end = i + 1;
    }
    boolean stop = i < span.end() && text.charAt(i) == '.' && i - start <= 6;
    if (stop && lists.abbreviations.contains(text.substring(start, i))) {
      end = i + 1;
    }
    add(start, i, end, true);
    return end;
  }

  /// "the seafarers' union": the apostrophe belongs to the word.
  private boolean isOwner(int start, int apostrophe) {
    return apostrophe + 2 < span.end()
        && isApostrophe(text.charAt(apostrophe))
        && text.charAt(apostrophe - 1) == 's'
        && Character.isLowerCase(text.charAt(start))
        && text.charAt(apostrophe + 1) == ' '
        && Character.isLowerCase(text.charAt(apostrophe + 2));
  }

  /// "A-t-elle", "dit-il": what follows is a pronoun.
  private boolean isAttached(int hyphen) {
    int end = hyphen + 1;
    while (end < span.end()
        && end < hyphen + LONGEST_ATTACHED
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return lists.attached.contains(Folded.fold(text.substring(hyphen, end)));
  }

  /// "U.S.-led", "Paris-based": a name and an ordinary word.
  private boolean isCompound(int start, int hyphen) {
    int end = hyphen + 1;
    while (end < span.end() && end < hyphen + 16 && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean whole = end == span.end() || !Character.isLetterOrDigit(text.charAt(end));
    return whole
        && end - hyphen > 3
        && Character.isUpperCase(text.charAt(start))
        && lists.hasDictionary
        && lists.isOrdinary(text.substring(hyphen + 1, end));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private boolean isPossessive(int apostrophe) {
    int end = apostrophe + 2;
    return end <= span.end()
        && lists.possessives.contains(text.substring(apostrophe + 1, end))
        && (end == span.end() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private boolean isInitials(int start, int stop) {
    if (stop - start > LONGEST_INITIALS) {
      return false;
    }
    for (int i = start; i < stop; i++) {
      boolean fits =
          (i - start) % 2 == 0 ? Character.isUpperCase(text.charAt(i)) : text.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return (stop - start) % 2 == 1;
  }

  private void add(int start, int textEnd, int end, boolean letters) {
    String word = text.substring(start, textEnd);
    String folded = Folded.fold(word);
    boolean alphabetic = letters && Character.isLetter(word.charAt(0));
    boolean initial = words.isEmpty() || startsAnew(words.getLast());
    words.add(
        new Word(
            start,
            end,
            word,
            folded,
            letters ? lists.traits(word, folded) : 0,
            alphabetic,
            initial));
  }

  private static boolean startsAnew(Word before) {
    return !before.letters() && ".!?:;«“„\"‘'–—•-…".contains(before.text())
        || !before.letters() && before.initial() && Character.isDigit(before.text().charAt(0));
  }
}
