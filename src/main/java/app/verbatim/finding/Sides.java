package app.verbatim.finding;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The two sides of a hunk, with the versions they belong to.
///
/// @param leftOut tokens of the left version that the right one leaves out on purpose: a sentence,
///   what stands around a fragment
record Sides(Hunk hunk, Version left, Version right, Lexis lexis, BitSet leftOut, BitSet rightOut) {

  List<Token> leftTokens() {
    return left.tokens().subList(hunk.left(), hunk.leftEnd());
  }

  List<Token> rightTokens() {
    return right.tokens().subList(hunk.right(), hunk.rightEnd());
  }

  List<Token> leftContent() {
    return content(leftTokens());
  }

  List<Token> rightContent() {
    return content(rightTokens());
  }

  /// The groups of a field the words of the left side belong to.
  Set<String> leftGroups(Lexis.Field field) {
    return groups(field, left, hunk.left(), hunk.leftEnd());
  }

  Set<String> rightGroups(Lexis.Field field) {
    return groups(field, right, hunk.right(), hunk.rightEnd());
  }

  /// "May" inside a sentence is a month, not what may be.
  private Set<String> groups(Lexis.Field field, Version version, int from, int to) {
    return lexis.groups(
        field,
        version.tokens(),
        from,
        to,
        it -> field != Lexis.Field.MODALITY || !isCapital(version, it));
  }

  private static boolean isCapital(Version version, Token token) {
    if (!Character.isUpperCase(token.shown().charAt(0)) || token == version.tokens().getFirst()) {
      return false;
    }
    String text = version.member().extract().article().text();
    int before = token.span().start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0
        && (Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
  }

  /// Whether words of the field stand as often in one version as in the other, cuts aside: what is
  /// missing here stands elsewhere.
  boolean isBalanced(Lexis.Field field) {
    return count(field, left, leftOut, hunk.left(), hunk.leftEnd())
        == count(field, right, rightOut, hunk.right(), hunk.rightEnd());
  }

  /// @param from the hunk's own words count, cut or not
  private int count(Lexis.Field field, Version version, BitSet out, int from, int to) {
    int count = 0;
    for (int i = 0; i < version.tokens().size(); i++) {
      boolean counts = !out.get(i) || i >= from && i < to;
      count += counts && lexis.begins(field, version.tokens(), i) ? 1 : 0;
    }
    return count;
  }

  boolean isOneSided() {
    return hunk.isAddition() || hunk.isRemoval();
  }

  /// Whether the words open or close both versions.
  boolean isAtEdge() {
    return hunk.left() == 0 && hunk.right() == 0
        || hunk.leftEnd() == left.tokens().size() && hunk.rightEnd() == right.tokens().size();
  }

  private static List<Token> content(List<Token> tokens) {
    return tokens.stream().filter(it -> !it.isFunction()).toList();
  }
}
