package app.verbatim.finding;

import app.verbatim.finding.Change.Kind;
import app.verbatim.finding.Change.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who does what to whom: two names or nouns that changed places around a verb ("the council sued
/// the company", "the company sued the council"), or on a way ("from Lyon to Nice", "from Nice to
/// Lyon"), all other words being the same. In the passive other small words stand, and nothing is
/// crossed.
final class Crossings {

  private final Version left;
  private final Version right;
  private final Lexis lexis;

  private Crossings(Version left, Version right, Lexis lexis) {
    this.left = left;
    this.right = right;
    this.lexis = lexis;
  }

  /// The changes, or the crossing alone where there is one: all else only moved.
  static List<Change> with(List<Change> changes, Version left, Version right, Lexis lexis) {
    boolean moved =
        !changes.isEmpty() && changes.stream().allMatch(it -> it.severity() == Severity.COSMETIC);
    return moved
        ? new Crossings(left, right, lexis).crossing().map(List::of).orElse(changes)
        : changes;
  }

  private Optional<Change> crossing() {
    int[] mine = content(left);
    int[] other = content(right);
    if (mine.length != other.length || !small(left).equals(small(right))) {
      return Optional.empty();
    }
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < mine.length; i++) {
      if (!isSame(left.tokens().get(mine[i]), right.tokens().get(other[i]))) {
        differing.add(i);
      }
    }
    if (differing.size() != 2) {
      return Optional.empty();
    }
    int first = differing.getFirst();
    int second = differing.getLast();
    boolean crossed =
        isSame(left.tokens().get(mine[first]), right.tokens().get(other[second]))
            && isSame(left.tokens().get(mine[second]), right.tokens().get(other[first]))
            && isNoun(left.tokens().get(mine[first]))
            && isNoun(left.tokens().get(mine[second]));
    return crossed && (isAroundVerb(mine, first, second) || isWay(mine[first], mine[second]))
        ? Optional.of(
            new Change(
                Type.REPLACED,
                Kind.ACTOR,
                Severity.MATERIAL,
                Wording.passage(left, mine[first], mine[first] + 1),
                Wording.passage(right, other[first], other[first] + 1)))
        : Optional.empty();
  }

  private static int[] content(Version version) {
    return IntStream.range(0, version.tokens().size())
        .filter(it -> !version.tokens().get(it).isFunction())
        .toArray();
  }

  /// The function words, in no order, articles aside.
  private List<String> small(Version version) {
    return version.tokens().stream()
        .filter(it -> it.isFunction() && !lexis.articles().contains(it.meaning()))
        .map(Token::same)
        .sorted()
        .toList();
  }

  private static boolean isSame(Token a, Token b) {
    return a.meaning().equals(b.meaning());
  }

  private boolean isNoun(Token token) {
    return token.kind() == Token.Kind.NAME
        || Character.isUpperCase(token.shown().charAt(0))
        || lexis.is("noun", token.shown());
  }

  /// Whether a word of content that is no form of "to be" stands between.
  private boolean isAroundVerb(int[] content, int first, int second) {
    return IntStream.range(first + 1, second)
        .mapToObj(it -> left.tokens().get(content[it]))
        .anyMatch(it -> !lexis.copula().contains(it.meaning()));
  }

  /// Whether each follows a preposition of place, and not the same.
  private boolean isWay(int first, int second) {
    String mine = before(first);
    String other = before(second);
    return lexis.place().contains(mine) && lexis.place().contains(other) && !mine.equals(other);
  }

  private String before(int at) {
    return at == 0 ? "" : left.tokens().get(at - 1).meaning();
  }
}
