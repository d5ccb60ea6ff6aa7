package app.verbatim.article.format;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows signatures: "By Jane Doe", "Jane Doe & AFP", "AFP".
final class Bylines {

  private static final int LONGEST = 120;
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s+(?:\\p{Ll}{1,3}\\s+){0,2}(?:\\p{Ll}['’])?\\p{Lu}[\\p{L}\\p{M}’'.-]*){1,3}";
  private static final Pattern WHOLE_NAME = Pattern.compile(NAME);

  private final Agencies agencies;
  private final Pattern led;
  private final Pattern signed;
  private final Pattern filler;

  Bylines(List<Reading> readings) {
    agencies = new Agencies(readings);
    String leads = any(readings, it -> it.byline().leads());
    String joins = any(readings, it -> it.byline().joins());
    String places = any(readings, it -> it.byline().places());
    String desks = any(readings, it -> it.byline().desks());
    String cues = any(readings, it -> it.credit().before());
    String more =
        "(?:\\s*(?:[,&/+]|-|–|\\|)\\s*|\\s+(?:"
            + joins
            + ")\\s+)(?:(?:"
            + desks
            + ")|\\p{L}['’]?\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'.-]*){0,3}|"
            + NAME
            + ")";
    String rest =
        "(?:" + more + "){0,5}(?:\\s*[,(]?\\s*(?:" + places + ")(?:\\s.{0,60})?)?\\s*[.)]?";
    int flags = Pattern.UNICODE_CHARACTER_CLASS;
    led =
        Pattern.compile(
            "(?iu:"
                + leads
                + ")\\s*:?\\s+(?<who>\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'.-]*|\\s+\\p{Ll}{1,3}(?=\\s+\\p{Lu})){0,4}"
                + rest
                + ")",
            flags);
    signed = Pattern.compile("(?<who>" + NAME + rest + ")", flags);
    filler =
        Pattern.compile(
            "(?iu)\\b(?:" + joins + "|" + desks + "|" + leads + "|" + cues + ")\\b|[^\\p{L}]+");
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
    return led.matcher(words).matches() ? Optional.of(Role.BYLINE) : Optional.empty();
  }

  /// Whether the words could be one, in the right place: a name of two words or more.
  boolean isSignature(String words) {
    return words.length() <= LONGEST && signed.matcher(words).matches();
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

  /// Who signed, without "By".
  String who(String words) {
    Matcher matcher = led.matcher(words);
    String who = matcher.matches() ? matcher.group("who") : words;
    return who.replaceAll("\\s+", " ").replaceFirst("(?<=\\p{Ll})\\.$", "");
  }

  /// The first person's name in a signature, or nothing.
  String firstName(String words) {
    Matcher matcher = WHOLE_NAME.matcher(who(words));
    return matcher.lookingAt() ? matcher.group() : "";
  }
}
