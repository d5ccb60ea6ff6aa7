package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Reading;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The shapes of signatures in some languages.
///
/// @param led "By Jane Doe and John Roe, in Paris", with a group `who`
/// @param signed the same without "By"
/// @param desked "The newsroom, with AFP"
/// @param joined one word and what is joined to it: "Gazette with AFP"
/// @param between what stands between two who sign
/// @param press words that tell that a name is an agency's
/// @param filler all words that may stand round an agency's name
record BylineShapes(
    Pattern led,
    Pattern signed,
    Pattern desked,
    Pattern joined,
    Pattern between,
    Pattern press,
    Pattern filler) {

  /// A word with a capital.
  static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";

  /// Two to four of them, short words between.
  static final String NAME =
      WORD + "(?:\\s+(?:\\p{Ll}{1,3}\\s+){0,2}(?:\\p{Ll}['’])?" + WORD + "){1,3}";

  /// A day in figures or with its month's name, and the time; a word or two before it.
  private static final String DAY =
      "\\s*[,|·•–-]?\\s*(?:\\p{L}{1,10}\\s+){0,3}(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
          + "|\\d{1,2}\\p{L}{0,2}\\s+\\p{L}{3,10}\\.?\\s+\\d{4}|\\p{L}{3,10}\\.?\\s+\\d{1,2},?\\s+\\d{4}"
          + "|\\d{4}-\\d{2}-\\d{2})[^.!?]{0,25}";

  private static final Pattern QUOTES = Pattern.compile("\\\\[QE]");

  static BylineShapes of(List<Reading> readings) {
    String leads = any(readings, it -> it.byline().leads());
    String joins = any(readings, it -> it.byline().joins());
    String places = any(readings, it -> it.byline().places());
    String desks = any(readings, it -> it.byline().desks());
    String cues = any(readings, it -> it.credit().before());
    String press = any(readings, it -> it.credit().names());
    String name = "(?:\\p{L}['’])?" + WORD + "(?:\\s+" + WORD + "){0,3}";
    String join = "(?:\\s*[,&/+|(–-]\\s*|\\s+(?=(?:" + joins + ")\\s))(?:(?:" + joins + ")\\s+)?";
    String more = join + "(?:(?:" + desks + ")|" + name + "|" + NAME + ")";
    String place = "(?:\\s*[,(]?\\s*(?:" + places + ")(?:\\s.{0,60})?)?\\)?";
    String rest = "(?:" + more + "){0,5}" + place;
    String ofOutlet = "(?:\\s+(?:\\p{Ll}{1,3}\\s+|\\p{Ll}['’])" + name + ")?";
    return new BylineShapes(
        shape(
            "(?iu:"
                + leads
                + ")\\s*:?\\s+(?<who>(?:"
                + NAME
                + "?|"
                + WORD
                + ")"
                + rest
                + "?)[.]?(?:"
                + DAY
                + ")?"),
        shape(NAME + rest),
        shape("(?iu:" + desks + ")" + ofOutlet + rest),
        shape(WORD + "(?:" + more + "){1,2}"),
        Pattern.compile("(?:\\s*[,&/+|()]\\s*|\\s+)(?iu:" + joins + ")\\s+|\\s*[,&/+|()]\\s*"),
        Pattern.compile("(?<!\\p{L})(?:" + Folded.fold(unquoted(press)) + ")(?!\\p{L})"),
        shape("(?iu)\\b(?:" + String.join("|", joins, desks, leads, cues) + ")\\b|[^\\p{L}]+"));
  }

  private static Pattern shape(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String any(List<Reading> readings, Function<Reading, List<String>> words) {
    String all =
        readings.stream()
            .flatMap(it -> words.apply(it).stream())
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return all.isEmpty() ? "(?!)" : all;
  }

  private static String unquoted(String regex) {
    return QUOTES.matcher(regex).replaceAll("");
  }
}
