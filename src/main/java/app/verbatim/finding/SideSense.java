package app.verbatim.finding;

import java.util.List;

/// Whether a word of another sense stands in the place of a word: "an actor" and "a dancer" in
/// sentences that are otherwise the same.
final class SideSense {

  /// From this share of equal words on, a sentence is otherwise the same.
  private static final double FRAME = 0.75;

  /// Up to this share two full quotations say something else altogether.
  private static final double LITTLE = 0.2;

  private static final int LEAST_FRAME = 3;
  private static final int MOST_WORDS = 3;

  /// So many words may stand between "is" and what differs.
  private static final int BEFORE = 5;

  private static final int STEM = 4;

  private SideSense() {}

  static boolean differs(Sides sides, Frame frame) {
    if (sides.isOneSided() || !hasOther(sides)) {
      return false;
    }
    return isDefinition(sides)
        || frame.share() <= LITTLE && sides.left().isDirect() && sides.right().isDirect()
        || !frame.turned() // words that moved leave others in places that mean nothing
            && frame.share() >= FRAME
            && frame.words() >= LEAST_FRAME
            && sides.leftContent().size() <= MOST_WORDS
            && sides.rightContent().size() <= MOST_WORDS;
  }

  /// Each side has a word of content that none of the other side is akin to.
  private static boolean hasOther(Sides sides) {
    List<Token> mine = meant(sides, sides.left(), sides.leftContent());
    List<Token> other = meant(sides, sides.right(), sides.rightContent());
    return mine.stream().anyMatch(a -> other.stream().noneMatch(b -> areAkin(sides, a, b)))
        && other.stream().anyMatch(b -> mine.stream().noneMatch(a -> areAkin(sides, a, b)));
  }

  /// Without the words of what may, must or will be ("are going to"): those are compared for
  /// themselves.
  private static List<Token> meant(Sides sides, Version version, List<Token> content) {
    return content.stream()
        .filter(
            it -> {
              int at = version.tokens().indexOf(it);
              return sides
                  .lexis()
                  .groups(Lexis.Field.MODALITY, version.tokens(), at, at + 1)
                  .isEmpty();
            })
        .toList();
  }

  /// Figures are compared for themselves.
  private static boolean areAkin(Sides sides, Token a, Token b) {
    return a.kind() == Token.Kind.FIGURE && b.kind() == Token.Kind.FIGURE
        || a.meaning().equals(b.meaning())
        || a.lemmas().stream().anyMatch(b.lemmas()::contains)
        || sides.lexis().areSynonyms(a.meaning(), b.meaning())
        || a.kind() == b.kind() && stem(a).equals(stem(b));
  }

  private static String stem(Token token) {
    String word = token.meaning().replace("-", "");
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /// Both say what someone or something is ("is a …"), and something else each.
  private static boolean isDefinition(Sides sides) {
    int mine = copula(sides.left().tokens(), sides.hunk().left(), sides.lexis());
    int other = copula(sides.right().tokens(), sides.hunk().right(), sides.lexis());
    return mine >= 0
        && other >= 0
        && (isArticle(sides.left().tokens(), mine + 1, sides.lexis())
            || isArticle(sides.right().tokens(), other + 1, sides.lexis()));
  }

  /// Where "is" stands right before the words, or before an article and a few words that belong to
  /// them; -1 if nowhere.
  private static int copula(List<Token> tokens, int at, Lexis lexis) {
    for (int i = Math.min(at, tokens.size() - 2); i >= Math.max(0, at - BEFORE); i--) {
      Token token = tokens.get(i);
      if (lexis.copula().contains(token.meaning())) {
        return i;
      }
      if (i < at && token.isFunction() && !lexis.articles().contains(token.meaning())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isArticle(List<Token> tokens, int at, Lexis lexis) {
    return at < tokens.size() && lexis.articles().contains(tokens.get(at).meaning());
  }
}
