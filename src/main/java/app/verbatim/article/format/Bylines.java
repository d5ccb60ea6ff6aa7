package app.verbatim.article.format;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows signatures: "By Jane Doe", "Jane Doe & AFP", "AFP".
final class Bylines {

  private static final int LONGEST = 120;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s+(?:\\p{Ll}{1,3}\\s+){0,2}(?:\\p{Ll}['’])?\\p{Lu}[\\p{L}\\p{M}’'.-]*){1,3}";
  private static final Pattern PART = Pattern.compile(WORD + "(?:\\s" + WORD + "){0,3}(?<![.])");
  private static final Pattern BRACKETED =
      Pattern.compile("\\(" + WORD + "(?:[ /]" + WORD + "){0,2}\\)");
  private static final Pattern WHOLE_NAME = Pattern.compile(NAME);

  private final Agencies agencies;
  private final Pattern led;
  private final Pattern signed;
  private final Pattern desked;
  private final Pattern filler;
  private final Pattern joins;
  private final Pattern between;
  private final Pattern names;

  Bylines(List<Reading> readings) {
    agencies = new Agencies(readings);
    String leads = any(readings, it -> it.byline().leads());
    String joined = any(readings, it -> it.byline().joins());
    String places = any(readings, it -> it.byline().places());
    String desks = any(readings, it -> it.byline().desks());
    String cues = any(readings, it -> it.credit().before());
    String name = "(?:\\p{L}['’])?" + WORD + "(?:\\s+" + WORD + "){0,3}";
    String more =
        "(?:\\s*[,&/+|–-]\\s*|\\s+(?=(?:"
            + joined
            + ")\\s))(?:(?:"
            + joined
            + ")\\s+)?"
            + ("(?:(?:" + desks + ")|" + name + "|" + NAME + ")");
    String rest = "(?:" + more + "){0,5}(?:\\s*[,(]?\\s*(?:" + places + ")(?:\\s.{0,60})?)?\\)?";
    String desk = "(?iu:" + desks + ")(?:\\s+(?:\\p{Ll}{1,3}\\s+|\\p{Ll}['’])" + name + ")?";
    int flags = Pattern.UNICODE_CHARACTER_CLASS;
    led =
        Pattern.compile(
            "(?iu:" + leads + ")\\s*:?\\s+(?<who>(?:" + NAME + "|" + WORD + ")" + rest + ")[.]?",
            flags);
    signed = Pattern.compile("(?<who>" + NAME + rest + ")", flags);
    desked = Pattern.compile(desk + rest, flags);
    joins = Pattern.compile("(?iu)(?:[&/+|]|(?<!\\p{L})(?:" + joined + "))\\s*$");
    between = Pattern.compile("\\s*[,&/+|]\\s*|\\s+(?iu:" + joined + ")\\s+");
    names =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + Folded.fold(
                    any(readings, it -> it.credit().names()).replace("\\Q", "").replace("\\E", ""))
                + ")(?!\\p{L})");
    filler =
        Pattern.compile(
            "(?iu)\\b(?:" + joined + "|" + desks + "|" + leads + "|" + cues + ")\\b|[^\\p{L}]+");
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

  /// A line that is a signature wherever it stands.
  Optional<Role> role(Line line, String words) {
    if (words.length() > LONGEST || line.words() > 14) {
      return Optional.empty();
    }
    if (isAgencies(words)) {
      return Optional.of(Role.AGENCY);
    }
    return led.matcher(words).matches() || desked.matcher(words).matches()
        ? Optional.of(Role.BYLINE)
        : Optional.empty();
  }

  /// Whether the words could be one, in the right place: a name of two words or more.
  boolean isSignature(String words) {
    return words.length() <= LONGEST
        && signed.matcher(words).matches()
        && !endsInFullStop(words)
        && words.chars().anyMatch(Character::isLowerCase);
  }

  /// Whether a name in brackets stands alone: in a page's head, an agency.
  boolean isBracketed(String words) {
    return words.length() <= 60 && BRACKETED.matcher(words).matches();
  }

  /// After more than an initial.
  private static boolean endsInFullStop(String words) {
    int last = words.length() - 1;
    return words.charAt(last) == '.' && last > 1 && Character.isLetter(words.charAt(last - 2));
  }

  /// Nothing but agencies and the words that join them.
  private boolean isAgencies(String words) {
    String folded = Folded.fold(words);
    StringBuilder rest = new StringBuilder();
    boolean found = false;
    int i = 0;
    while (i < folded.length()) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1));
      Optional<Agencies.Found> agency = starts ? agencies.at(folded, i) : Optional.empty();
      if (agency.isPresent()) {
        found = true;
        rest.append('/');
        i = agency.get().end();
      } else {
        rest.append(folded.charAt(i++));
      }
    }
    return found && filler.matcher(rest).replaceAll("").isEmpty();
  }

  /// The agencies a signature credits: those known, and any single name, short form or name with
  /// "press" in it that is joined to a person's.
  List<String> agencies(String words) {
    List<String> found = new ArrayList<>();
    Matcher parts = PART.matcher(words);
    while (parts.find()) {
      String part = parts.group();
      Optional<String> known = agencies.named(part);
      boolean alone = part.equals(words) || isBracketed(words);
      boolean joined = parts.start() > 0 && joins.matcher(words.substring(0, parts.start())).find();
      boolean single = part.indexOf(' ') < 0;
      if (known.isPresent()) {
        found.add(known.get());
      } else if (isBracketed(words)
          || !alone && joined && (single || names.matcher(Folded.fold(part)).find())) {
        found.add(part);
      }
    }
    return found;
  }

  /// Who signed, without "By".
  String who(String words) {
    Matcher matcher = led.matcher(words);
    String who = matcher.matches() ? matcher.group("who") : words;
    return who.replaceAll("\\s+", " ").replaceFirst("(?<=\\p{Ll})\\.$", "");
  }

  /// The people's names in a signature.
  List<String> people(String words) {
    return between
        .splitAsStream(who(words))
        .filter(it -> WHOLE_NAME.matcher(it).matches() && agencies.named(it).isEmpty())
        .toList();
  }
}
