package app.verbatim.article.page;

import app.verbatim.article.Folded;
import app.verbatim.article.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows signatures: "By Jane Doe", "Jane Doe & AFP", "AFP".
final class Bylines {

  private static final int LONGEST = 120;
  private static final Pattern BRACKETED =
      Pattern.compile("\\((" + BylineShapes.WORD + "(?:[ /]" + BylineShapes.WORD + "){0,2})\\)");
  private static final Pattern NAME = Pattern.compile(BylineShapes.NAME);
  private static final Pattern SHORT_NAME =
      Pattern.compile(BylineShapes.WORD + "(?:\\s" + BylineShapes.WORD + "){0,3}");

  private final Agencies agencies;
  private final BylineShapes shapes;

  Bylines(List<Reading> readings) {
    agencies = new Agencies(readings);
    shapes = BylineShapes.of(readings);
  }

  /// A line that is a signature wherever it stands.
  Optional<Role> role(Line line, String words) {
    if (words.length() > LONGEST || line.words() > 14) {
      return Optional.empty();
    }
    if (isAgencies(words)) {
      return Optional.of(Role.AGENCY);
    }
    boolean signed =
        shapes.led().matcher(words).matches()
            || shapes.desked().matcher(words).matches()
            || line.words() <= 6
                && shapes.joined().matcher(words).matches()
                && parts(words).stream().anyMatch(it -> agencies.named(it).isPresent());
    return signed ? Optional.of(Role.BYLINE) : Optional.empty();
  }

  /// Whether the words could be one, in the right place: a name of two words or more.
  boolean isSignature(String words) {
    return words.length() <= LONGEST
        && shapes.signed().matcher(words).matches()
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
    List<Agencies.Found> found = agencies.in(folded);
    StringBuilder rest = new StringBuilder(folded);
    found.reversed().forEach(it -> rest.replace(it.start(), it.end(), "/"));
    return !found.isEmpty() && shapes.filler().matcher(rest).replaceAll("").isEmpty();
  }

  /// The agencies a signature credits: those known, and any single name, short form or name with
  /// "press" in it that is joined to another.
  List<String> agencies(String words) {
    List<String> found = new ArrayList<>(known(words));
    Matcher bracketed = BRACKETED.matcher(words);
    if (bracketed.matches()) {
      if (found.isEmpty()) {
        found.add(bracketed.group(1));
      }
      return found;
    }
    for (String part : parts(words).stream().skip(1).toList()) {
      boolean name = SHORT_NAME.matcher(part).matches() && agencies.named(part).isEmpty();
      boolean press = part.indexOf(' ') < 0 || shapes.press().matcher(Folded.fold(part)).find();
      if (name && press) {
        found.add(part);
      }
    }
    return found;
  }

  /// Only those known.
  List<String> known(String words) {
    return agencies.in(Folded.fold(words)).stream().map(Agencies.Found::shortName).toList();
  }

  private List<String> parts(String words) {
    return shapes.between().splitAsStream(who(words)).filter(it -> !it.isBlank()).toList();
  }

  /// Who signed, without "By".
  String who(String words) {
    Matcher matcher = shapes.led().matcher(words);
    String who = matcher.matches() ? matcher.group("who") : words;
    return who.replaceAll("\\s+", " ").replaceFirst("(?<=\\p{Ll})\\.$", "");
  }

  /// The people's names in a signature.
  List<String> people(String words) {
    return parts(words).stream()
        .filter(it -> NAME.matcher(it).matches() && agencies.named(it).isEmpty())
        .toList();
  }
}
