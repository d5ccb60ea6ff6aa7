package app.verbatim.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Sets two wordings face to face, word by word, so that words of content are matched before
/// function words and runs before single words; what is left over are the hunks.
final class TokenAlignment {

  /// Above this many cells the longer wording is cut to the length the bound allows.
  private static final long MOST_CELLS = 4_000_000;

  private static final double RUN = 0.15;

  private final List<Token> left;
  private final List<Token> right;
  private final Lexis lexis;
  private final Breaks leftBreaks;
  private final Breaks rightBreaks;

  private TokenAlignment(List<Token> left, List<Token> right, Lexis lexis) {
    this(left, right, lexis, Breaks.none(left), Breaks.none(right));
  }

  private TokenAlignment(
      List<Token> left, List<Token> right, Lexis lexis, Breaks leftBreaks, Breaks rightBreaks) {
    this.leftBreaks = leftBreaks;
    this.rightBreaks = rightBreaks;
    int most = (int) Math.min(Integer.MAX_VALUE, MOST_CELLS / Math.max(1, right.size()));
    this.left = left.size() > most ? left.subList(0, most) : left;
    this.right = right;
    this.lexis = lexis;
  }

  /// The hunks of two versions, sentence by sentence where sentences answer each other; a sentence
  /// the other has no word of is one for itself.
  static List<Hunk> hunks(Version left, Version right, Lexis lexis) {
    List<Token> mine = left.tokens();
    List<Token> other = right.tokens();
    Breaks leftBreaks = Breaks.of(left, other, lexis);
    Breaks rightBreaks = Breaks.of(right, mine, lexis);
    List<Hunk> hunks = new ArrayList<>();
    for (Sentencewise.Stretch it : Sentencewise.of(mine, other, leftBreaks, rightBreaks)) {
      new TokenAlignment(
              mine.subList(it.left(), it.leftEnd()),
              other.subList(it.right(), it.rightEnd()),
              lexis,
              leftBreaks.within(it.left(), it.leftEnd()),
              rightBreaks.within(it.right(), it.rightEnd()))
          .hunks()
          .forEach(hunk -> hunks.add(hunk.after(it.left(), it.right())));
    }
    return hunks;
  }

  private List<Hunk> hunks() {
    Shaping shaping = new Shaping(left, right, lexis);
    List<Hunk> all = shaping.shaped(split(pairs()));
    List<Hunk> inPlace = shaping.moves(all.stream().filter(hunk -> !isAlone(hunk)).toList());
    List<Hunk> hunks = new ArrayList<>(MovedBlocks.in(inPlace, left, right, lexis));
    all.stream().filter(this::isAlone).forEach(hunks::add);
    return hunks;
  }

  private boolean isAlone(Hunk hunk) {
    return hunk.isRemoval() && leftBreaks.alone().get(hunk.left())
        || hunk.isAddition() && rightBreaks.alone().get(hunk.right());
  }

  /// What differs between two stretches, in order; nothing moves inside them.
  static List<Hunk> differing(List<Token> left, List<Token> right, Lexis lexis) {
    TokenAlignment it = new TokenAlignment(left, right, lexis);
    return new Shaping(left, right, lexis).shaped(it.split(it.pairs()));
  }

  /// The words of two stretches that are set against each other, as `{left, right}` in order.
  static List<int[]> pairs(List<Token> left, List<Token> right, Lexis lexis) {
    return new TokenAlignment(left, right, lexis).pairs();
  }

  /// Whether two words of content are one word, its forms, or synonyms.
  static boolean isCounterpart(Token a, Token b, Lexis lexis) {
    return !a.isFunction()
        && !b.isFunction()
        && (a.same().equals(b.same())
            || a.meaning().equals(b.meaning())
            || lexis.areSynonyms(a.meaning(), b.meaning()));
  }

  /// How well two words match, in [0, 1]; 0 when they are not set against each other.
  private double likeness(Token a, Token b) {
    if (a.same().equals(b.same())) {
      return a.isFunction() ? 0.3 : 1;
    }
    if (a.isFunction() || b.isFunction()) {
      return 0;
    }
    if (a.meaning().equals(b.meaning())) {
      return 0.85;
    }
    if (a.kind() != Token.Kind.CONTENT && a.kind() == b.kind()) {
      return 0.2;
    }
    return lexis.areSynonyms(a.meaning(), b.meaning()) ? 0.55 : 0;
  }

  /// The best monotone pairing, as `{left, right}` in order.
  private List<int[]> pairs() {
    int n = left.size();
    int m = right.size();
    double[][] best = new double[n + 1][m + 1];
    double[][] matched = new double[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= m; j++) {
        boolean alone = leftBreaks.alone().get(i - 1) || rightBreaks.alone().get(j - 1);
        double likeness = alone ? 0 : likeness(left.get(i - 1), right.get(j - 1));
        matched[i][j] =
            likeness == 0
                ? -1
                : likeness
                    + Math.max(
                        best[i - 1][j - 1],
                        matched[i - 1][j - 1] < 0 ? 0 : matched[i - 1][j - 1] + RUN);
        best[i][j] = Math.max(matched[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    return trace(best, matched);
  }

  private List<int[]> trace(double[][] best, double[][] matched) {
    List<int[]> pairs = new ArrayList<>();
    int i = left.size();
    int j = right.size();
    boolean run = false;
    while (i > 0 && j > 0) {
      if (matched[i][j] >= 0 && (run || matched[i][j] >= best[i][j])) {
        pairs.add(new int[] {i - 1, j - 1});
        run = matched[i - 1][j - 1] >= 0 && matched[i - 1][j - 1] + RUN >= best[i - 1][j - 1];
        i--;
        j--;
      } else {
        run = false;
        if (best[i - 1][j] >= best[i][j - 1]) {
          i--;
        } else {
          j--;
        }
      }
    }
    Collections.reverse(pairs);
    return pairs;
  }

  /// Everything between the words that are the same on both sides.
  private List<Hunk> split(List<int[]> pairs) {
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : pairs) {
      between(hunks, i, pair[0], j, pair[1]);
      if (!left.get(pair[0]).same().equals(right.get(pair[1]).same())) {
        add(hunks, pair[0], pair[0] + 1, pair[1], pair[1] + 1);
      }
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    between(hunks, i, left.size(), j, right.size());
    return hunks;
  }

  /// Adds what stands between two pairs: a sentence the other side has no word of for itself, the
  /// rest sentence by sentence where both sides have as many.
  private void between(List<Hunk> hunks, int i, int iEnd, int j, int jEnd) {
    int[] mine = rest(leftBreaks, i, iEnd);
    int[] other = rest(rightBreaks, j, jEnd);
    alone(hunks, i, mine[0], j, j);
    alone(hunks, mine[0], mine[0], j, other[0]);
    List<Integer> ours = leftBreaks.startsIn(mine[0], mine[1]);
    List<Integer> theirs = rightBreaks.startsIn(other[0], other[1]);
    int at = mine[0];
    int to = other[0];
    for (int k = 0; k < ours.size() && ours.size() == theirs.size(); k++) {
      add(hunks, at, ours.get(k), to, theirs.get(k));
      at = ours.get(k);
      to = theirs.get(k);
    }
    add(hunks, at, mine[1], to, other[1]);
    alone(hunks, mine[1], iEnd, other[1], other[1]);
    alone(hunks, iEnd, iEnd, other[1], jEnd);
  }

  private static void alone(List<Hunk> hunks, int i, int iEnd, int j, int jEnd) {
    if (i < iEnd || j < jEnd) {
      hunks.add(new Hunk(i, iEnd, j, jEnd, false));
    }
  }

  /// What is left of a stretch without the sentences for themselves at its ends.
  private static int[] rest(Breaks breaks, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && breaks.alone().get(start)) {
      start++;
    }
    while (end > start && breaks.alone().get(end - 1)) {
      end--;
    }
    return new int[] {start, end};
  }

  /// Adds a hunk; one that touches the hunk before it grows that one, unless a sentence begins on
  /// both sides.
  private void add(List<Hunk> hunks, int i, int iEnd, int j, int jEnd) {
    if (i == iEnd && j == jEnd) {
      return;
    }
    if (!hunks.isEmpty()) {
      Hunk last = hunks.getLast();
      boolean goesOn = !(leftBreaks.starts().get(i) && rightBreaks.starts().get(j));
      if (goesOn && !isAlone(last) && last.leftEnd() == i && last.rightEnd() == j) {
        hunks.set(hunks.size() - 1, new Hunk(last.left(), iEnd, last.right(), jEnd, false));
        return;
      }
    }
    hunks.add(new Hunk(i, iEnd, j, jEnd, false));
  }
}
