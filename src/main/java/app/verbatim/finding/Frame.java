package app.verbatim.finding;

import java.util.List;

/// What two wordings have in common around their differences.
///
/// @param words of content on both sides that no hunk holds
/// @param share these are of the words of content that could be in common, in [0, 1]
/// @param turned whether some of them stand elsewhere
record Frame(int words, double share, boolean turned) {

  /// A detail that only one side adds disturbs the frame less than words that were replaced.
  private static final double DETAIL = 0.5;

  static Frame of(List<Token> left, List<Token> right, List<Hunk> hunks) {
    int mine = count(left, 0, left.size());
    int other = count(right, 0, right.size());
    int gone = 0;
    int come = 0;
    double one = 0;
    double two = 0;
    for (Hunk hunk : hunks) {
      if (!hunk.moved()) {
        int away = count(left, hunk.left(), hunk.leftEnd());
        int in = count(right, hunk.right(), hunk.rightEnd());
        gone += away;
        come += in;
        double weight = away > 0 && in > 0 ? 1 : DETAIL;
        one += weight * away;
        two += weight * in;
      }
    }
    int common = Math.min(mine - gone, other - come);
    boolean turned = hunks.stream().anyMatch(Hunk::moved);
    return new Frame(common, common / Math.max(1, common + Math.max(one, two)), turned);
  }

  private static int count(List<Token> tokens, int from, int to) {
    int count = 0;
    for (Token token : tokens.subList(from, to)) {
      count += token.isFunction() ? 0 : 1;
    }
    return count;
  }
}
