package app.verbatim.article.page;

import app.verbatim.article.Credit;
import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.language.CommonWords;
import app.verbatim.article.language.Reading;
import app.verbatim.article.language.Reading.Crediting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds credits within sentences: "selon Agence France-Presse", "told Reuters", "selon l'agence
/// X", "… he said. (AFP)".
final class CreditPhrases {

  private static final int WINDOW = 80;
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\d’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}\\d’'-]*){0,2}");

  private final List<String> before;
  private final List<String> after;
  // articles and words for "agency"
  private final List<String> between;
  private final List<String> agency;

  CreditPhrases(List<Reading> readings) {
    before = folded(readings, Crediting::before);
    after = folded(readings, Crediting::after);
    agency = folded(readings, Crediting::agency);
    between =
        Stream.concat(folded(readings, Crediting::articles).stream(), agency.stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /// The longest first.
  private static List<String> folded(
      List<Reading> readings, Function<Crediting, List<String>> words) {
    return readings.stream()
        .flatMap(it -> words.apply(it.credit()).stream())
        .map(Folded::fold)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /// Credits in one paragraph, their spans counted from its start.
  ///
  /// @param words the paragraph as printed
  List<Credit> find(Folded folded, String words, Agencies known) {
    String text = folded.text();
    List<Credit> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!isWordStart(text, i)) {
        continue;
      }
      int at = i;
      Optional<Agencies.Found> named = known.at(text, i);
      if (named.isPresent()) {
        int end = named.get().end();
        if (isCapital(words, folded, i)) {
          credit(text, at, end, isAtEnd(text, at, end))
              .map(it -> new Credit(named.get().shortName(), original(folded, it)))
              .ifPresent(found::add);
        }
        i = end - 1;
      } else {
        agencyAt(text, i)
            .flatMap(word -> nameAfter(folded, words, at, at + word.length()))
            .ifPresent(
                name ->
                    credit(text, at, name.end(), false)
                        .map(
                            it ->
                                new Credit(original(folded, name).in(words), original(folded, it)))
                        .ifPresent(found::add));
      }
    }
    return found;
  }

  private static Span original(Folded folded, Span span) {
    return folded.toOriginal(span.start(), span.end());
  }

  private static boolean isWordStart(String text, int i) {
    return Character.isLetterOrDigit(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  /// "ap", "pa" and "map" are words too: an agency has a capital, or is written small in brackets.
  private static boolean isCapital(String words, Folded folded, int i) {
    int at = folded.toOriginal(i, i).start();
    return Character.isUpperCase(words.charAt(at))
        || at > 0 && "(/".indexOf(words.charAt(at - 1)) >= 0;
  }

  private Optional<String> agencyAt(String text, int i) {
    return agency.stream()
        .filter(
            it ->
                text.startsWith(it, i)
                    && i + it.length() < text.length()
                    && text.charAt(i + it.length()) == ' ')
        .findFirst();
  }

  /// A name right after "agency", or after one word that describes it.
  private static Optional<Span> nameAfter(Folded folded, String words, int agency, int end) {
    String text = folded.text();
    int start = end + 1;
    for (int skipped = 0; skipped < 2 && start < text.length(); skipped++) {
      Matcher name = NAME.matcher(words);
      int at = folded.toOriginal(start, start).start();
      if (name.region(at, words.length()).lookingAt()) {
        int to = start + Folded.fold(name.group()).length();
        return Optional.of(new Span(start, to));
      }
      int space = text.indexOf(' ', start);
      if (space < 0 || !isAdjective(text.substring(start, space))) {
        return Optional.empty();
      }
      start = space + 1;
    }
    return Optional.empty();
  }

  private static boolean isAdjective(String word) {
    return word.length() >= 4
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && CommonWords.languagesOf(word).isEmpty();
  }

  /// The words that credit a name: from the cue before it, or to the verb after it.
  private Optional<Span> credit(String text, int start, int end, boolean atEnd) {
    if (atEnd) {
      return Optional.of(new Span(start - 1, end + 1));
    }
    int from = withoutArticles(text, start);
    for (String cue : before) {
      int cueStart = from - cue.length();
      if (cueStart >= 0
          && text.startsWith(cue, cueStart)
          && (cueStart == 0 || !Character.isLetterOrDigit(text.charAt(cueStart - 1)))) {
        return Optional.of(new Span(cueStart, end));
      }
    }
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    for (String verb : after) {
      int verbEnd = next + verb.length();
      if (text.startsWith(verb, next)
          && (verbEnd == text.length() || !Character.isLetterOrDigit(text.charAt(verbEnd)))) {
        return Optional.of(new Span(start, verbEnd));
      }
    }
    return Optional.empty();
  }

  /// "(AFP)" after the last full stop.
  private static boolean isAtEnd(String text, int start, int end) {
    return start > 0
        && text.charAt(start - 1) == '('
        && end < text.length()
        && text.charAt(end) == ')'
        && end + 2 >= text.stripTrailing().length();
  }

  /// Goes back over articles, "agency" and one word that describes it.
  private int withoutArticles(String text, int start) {
    int from = start;
    boolean moved = true;
    while (moved && start - from < WINDOW) {
      moved = false;
      from = skipSpaces(text, from);
      for (String word : between) {
        int at = from - word.length();
        if (at >= 0
            && text.startsWith(word, at)
            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
          from = at;
          moved = true;
          break;
        }
      }
    }
    return skipSpaces(text, from);
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }
}
