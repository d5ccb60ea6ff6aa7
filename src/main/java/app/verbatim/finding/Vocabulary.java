package app.verbatim.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much each word of the story tells: the rarer among its statements, the more. The
/// protagonists' names, which stand everywhere, tell next to nothing.
final class Vocabulary {

  private static final double LEAST = 0.12;

  private final Map<String, Integer> count = new HashMap<>();
  private final int versions;

  Vocabulary(List<Version> versions) {
    this.versions = versions.size();
    for (Version version : versions) {
      Set<String> seen = new HashSet<>();
      for (Token token : version.tokens()) {
        String key = key(token, version.language());
        if (!token.isFunction() && seen.add(key)) {
          count.merge(key, 1, Integer::sum);
        }
      }
    }
  }

  /// The form under which a token meets its counterparts: synonyms share one.
  static String key(Token token, String language) {
    return token.kind() == Token.Kind.CONTENT
        ? Lexis.of(language).synonymKey(token.meaning())
        : token.meaning();
  }

  /// What the word is worth, in [0, 1.2]; 0 for function words.
  double weight(Token token, String key) {
    if (token.isFunction() || token.kind() == Token.Kind.ELISION) {
      return 0;
    }
    int standsIn = count.getOrDefault(key, 1);
    double rarity = 1 - Math.log(standsIn) / Math.log(Math.max(3, versions));
    double kind = token.kind() == Token.Kind.FIGURE ? 1.2 : 1;
    return kind * Math.max(LEAST, rarity);
  }

  int count(String key) {
    return count.getOrDefault(key, 0);
  }
}
