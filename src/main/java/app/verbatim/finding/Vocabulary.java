package app.verbatim.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much each word of the story tells: the rarer among its statements, the more. The
/// protagonists' names, which stand everywhere, tell next to nothing.
final class Vocabulary {

  private static final double LEAST = 0.15;
  private static final BigDecimal FEW = BigDecimal.valueOf(5);

  private final Map<String, Integer> count = new HashMap<>();
  private final int versions;

  Vocabulary(List<Version> versions) {
    this.versions = versions.size();
    for (Version version : versions) {
      Set<String> seen = new HashSet<>();
      for (Token token : version.tokens()) {
        if (!token.isFunction() && seen.add(token.meaning())) {
          count.merge(token.meaning(), 1, Integer::sum);
        }
      }
      version.dates().forEach(date -> count.merge(date, 1, Integer::sum));
    }
  }

  /// The form under which a token meets its counterparts: synonyms share one.
  static String key(Token token, String language) {
    return token.kind() == Token.Kind.CONTENT
        ? Lexis.of(language).synonymKey(token.meaning())
        : token.meaning();
  }

  /// What the word is worth, in [0, 1.2]; 0 for function words.
  double weight(Token token) {
    if (token.isFunction() || token.kind() == Token.Kind.ELISION) {
      return 0;
    }
    return kind(token) * weight(token.meaning());
  }

  /// What a meaning or a date is worth.
  double weight(String meaning) {
    int standsIn = count.getOrDefault(meaning, 1);
    double rarity = 1 - Math.log(standsIn) / Math.log(Math.max(6, versions));
    return Math.max(LEAST, rarity);
  }

  /// A large figure tells more than a word, "two" less.
  private static double kind(Token token) {
    if (token.kind() != Token.Kind.FIGURE) {
      return 1;
    }
    String digits = token.meaning().replaceAll("[^0-9.]", "");
    boolean large = digits.isEmpty() || digits.equals(".") || digits.length() > 1 || few(digits);
    return large ? 1.2 : 0.4;
  }

  private static boolean few(String digits) {
    return new BigDecimal(digits).compareTo(FEW) > 0;
  }
}
