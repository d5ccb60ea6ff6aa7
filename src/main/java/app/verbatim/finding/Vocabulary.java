package app.verbatim.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much each word of the story tells: the fewer statements of an article have it, the more. The
/// protagonists' names, which stand everywhere in an article, tell next to nothing; a word that
/// stands once in every article tells as much in fifty as in two.
final class Vocabulary {

  private static final double LEAST = 0.15;

  private static final BigDecimal FEW = BigDecimal.valueOf(5);

  private final Map<String, Stands> count = new HashMap<>();
  private final double perArticle;

  /// How often a word stands.
  private static final class Stands {
    int versions;
    int articles;
    int last = -1;
  }

  Vocabulary(List<Version> versions) {
    Set<Integer> articles = new HashSet<>();
    for (Version version : versions) {
      articles.add(version.article());
      Set<String> seen = new HashSet<>(version.dates());
      for (Token token : version.tokens()) {
        if (!token.isFunction()) {
          seen.add(token.meaning());
        }
      }
      seen.forEach(meaning -> add(meaning, version.article()));
    }
    perArticle = versions.size() / (double) Math.max(1, articles.size());
  }

  private void add(String meaning, int article) {
    Stands stands = count.computeIfAbsent(meaning, it -> new Stands());
    stands.versions++;
    if (stands.last != article) {
      stands.last = article;
      stands.articles++;
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
    Stands stands = count.get(meaning);
    if (stands == null) {
      return 1;
    }
    // as if the story had two articles: how many report it must not make a fact worth less
    double inOne = stands.versions / (double) stands.articles;
    double standsIn = inOne * Math.min(2, stands.articles);
    double rarity = 1 - Math.log(standsIn) / Math.log(Math.max(6, 2 * perArticle));
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
