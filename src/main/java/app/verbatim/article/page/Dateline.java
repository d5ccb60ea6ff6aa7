package app.verbatim.article.page;

import app.verbatim.article.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The place, day and agency before the first words of a dispatch: "PARIS, 5 sept. 2023 (AFP) – ".
///
/// @param words all of it, without the dash
/// @param agency the name in brackets
record Dateline(Span words, Optional<Span> agency) {

  private static final int LONGEST = 120;
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<words>(?<place>\\p{Lu}[\\p{L}\\p{M}’'. /-]{1,40}?)"
              + "(?:,\\s*[^()\\n]{2,50}?)?"
              + "(?:\\s*[(\\[](?<agency>\\p{L}[^()\\n]{1,40})[)\\]])?)"
              + "\\s*(?:\\s-{1,2}|\\.\\s?-{1,2}|--|–|—|:)\\s+\\S");

  /// Spans count from the start of `paragraph`.
  static Optional<Dateline> at(String paragraph) {
    Matcher matcher = SHAPE.matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean credited = matcher.group("agency") != null;
    if (!credited && matcher.group("place").chars().anyMatch(Character::isLowerCase)) {
      return Optional.empty();
    }
    Optional<Span> agency =
        credited
            ? Optional.of(new Span(matcher.start("agency"), matcher.end("agency")))
            : Optional.empty();
    return Optional.of(new Dateline(new Span(matcher.start(), matcher.end("words")), agency));
  }
}
