package app.verbatim.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Sets two wordings face to face, word by word, so that words of content are matched before
/// function words and runs before single words; what is left over are the hunks.
final class TokenAlignment {

  /// Above this many cells the longer wording is cut to the length the bound allows.
  private static final long MOST_CELLS = 4_000_000;

  private static final double RUN = 0.15;
  private static final int MORE = 3;

  private final List<Token> left;
  private final List<Token> right;
  private final Lexis lexis;
  private final Set<String> governed;
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
    this.governed = lexis.governed();
  }

  /// The hunks of two versions, in order; a sentence the other has no word of is one for itself.
  static List<Hunk> hunks(Version left, Version right, Lexis lexis) {
    List<Token> mine = left.tokens();
    List<Token> other = right.tokens();
    TokenAlignment it =
        new TokenAlignment(
            mine, other, lexis, Breaks.of(left, other, lexis), Breaks.of(right, mine, lexis));
    List<Hunk> all = it.widen(it.heads(it.tails(it.split(it.pairs()))));
    List<Hunk> inPlace = it.moves(all.stream().filter(hunk -> !it.isAlone(hunk)).toList());
    List<Hunk> hunks = new ArrayList<>(MovedBlocks.in(inPlace, it.left, it.right, lexis));
    all.stream().filter(it::isAlone).forEach(hunks::add);
    return hunks;
  }

  private boolean isAlone(Hunk hunk) {
    return hunk.isRemoval() && leftBreaks.alone().get(hunk.left())
        || hunk.isAddition() && rightBreaks.alone().get(hunk.right());
  }

  /// What differs between two stretches, in order; nothing moves inside them.
  static List<Hunk> differing(List<Token> left, List<Token> right, Lexis lexis) {
    TokenAlignment it = new TokenAlignment(left, right, lexis);
    return it.widen(it.heads(it.tails(it.split(it.pairs()))));
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
    List<Integer> ours = leftBreaks.within(mine[0], mine[1]);
    List<Integer> theirs = rightBreaks.within(other[0], other[1]);
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

  /// Where one side is but small words and the other ends in as many ("averti, les | des"), those
  /// are a hunk of their own.
  private List<Hunk> tails(List<Hunk> hunks) {
    List<Hunk> out = new ArrayList<>();
    for (Hunk hunk : hunks) {
      int i = hunk.leftEnd();
      int j = hunk.rightEnd();
      while (i > hunk.left()
          && j > hunk.right()
          && left.get(i - 1).isFunction()
          && right.get(j - 1).isFunction()) {
        i--;
        j--;
      }
      boolean split = i < hunk.leftEnd() && (i > hunk.left()) != (j > hunk.right());
      if (split) {
        out.add(new Hunk(hunk.left(), i, hunk.right(), j, false));
        out.add(new Hunk(i, hunk.leftEnd(), j, hunk.rightEnd(), false));
      } else {
        out.add(hunk);
      }
    }
    return out;
  }

  /// Where a name stands first on both sides and more follows on one, the names are a hunk of their
  /// own.
  private List<Hunk> heads(List<Hunk> hunks) {
    List<Hunk> out = new ArrayList<>();
    for (Hunk hunk : hunks) {
      boolean names =
          hunk.leftLength() > 0
              && hunk.rightLength() > 0
              && isName(left.get(hunk.left()))
              && isName(right.get(hunk.right()));
      if (names && Math.abs(hunk.leftLength() - hunk.rightLength()) >= MORE) {
        int i = hunk.left() + 1;
        int j = hunk.right() + 1;
        out.add(new Hunk(hunk.left(), i, hunk.right(), j, false));
        out.add(new Hunk(i, hunk.leftEnd(), j, hunk.rightEnd(), false));
      } else {
        out.add(hunk);
      }
    }
    return out;
  }

  private static boolean isName(Token token) {
    return !token.isFunction() && Character.isUpperCase(token.shown().charAt(0));
  }

  /// Words that belong to the word before them ("souhaite que") go with it.
  private List<Hunk> widen(List<Hunk> hunks) {
    List<Hunk> wide = new ArrayList<>();
    for (int k = 0; k < hunks.size(); k++) {
      Hunk hunk = hunks.get(k);
      int i = hunk.leftEnd();
      int j = hunk.rightEnd();
      int stop = k + 1 < hunks.size() ? hunks.get(k + 1).left() : left.size();
      boolean both = hunk.leftLength() > 0 && hunk.rightLength() > 0;
      if (both
          && i < stop
          && governed.contains(left.get(i).meaning())
          && hasContent(hunk)
          && !governed.contains(left.get(i - 1).meaning())) {
        hunk = new Hunk(hunk.left(), i + 1, hunk.right(), j + 1, false);
      }
      wide.add(hunk);
    }
    return wide;
  }

  private boolean hasContent(Hunk hunk) {
    return left.subList(hunk.left(), hunk.leftEnd()).stream().anyMatch(it -> !it.isFunction())
        || right.subList(hunk.right(), hunk.rightEnd()).stream().anyMatch(it -> !it.isFunction());
  }

  /// Words taken out here and put in there have moved. Words put in before a short stretch and
  /// others taken out after it stand for each other, and the stretch has moved.
  private List<Hunk> moves(List<Hunk> hunks) {
    List<Hunk> out = new ArrayList<>(hunks);
    for (int k = 0; k < out.size(); k++) {
      Hunk one = out.get(k);
      if (one.isRemoval() == one.isAddition()) {
        continue;
      }
      for (int l = 0; l < out.size(); l++) {
        Hunk other = out.get(l);
        if (l != k && one.isRemoval() && other.isAddition() && sameWords(one, other)) {
          Hunk moved = new Hunk(one.left(), one.leftEnd(), other.right(), other.rightEnd(), true);
          out.set(Math.min(k, l), moved);
          out.remove(Math.max(k, l));
          return moves(out);
        }
      }
      if (k + 1 < out.size() && crosses(one, out.get(k + 1))) {
        Hunk next = out.get(k + 1);
        Hunk removed = one.isRemoval() ? one : next;
        Hunk added = one.isRemoval() ? next : one;
        out.set(
            k, new Hunk(removed.left(), removed.leftEnd(), added.right(), added.rightEnd(), false));
        out.set(k + 1, new Hunk(one.leftEnd(), next.left(), one.rightEnd(), next.right(), true));
        return out;
      }
    }
    return out;
  }

  private boolean sameWords(Hunk removed, Hunk added) {
    if (removed.leftLength() != added.rightLength()) {
      return false;
    }
    boolean content = false;
    for (int i = 0; i < removed.leftLength(); i++) {
      Token a = left.get(removed.left() + i);
      Token b = right.get(added.right() + i);
      if (!a.same().equals(b.same())) {
        return false;
      }
      content |= !a.isFunction();
    }
    return content;
  }

  private boolean crosses(Hunk one, Hunk next) {
    boolean opposite = one.isRemoval() && next.isAddition() || one.isAddition() && next.isRemoval();
    int between = next.left() - one.leftEnd();
    return opposite
        && between >= 1
        && between <= 2
        && hasContent(one)
        && hasContent(next)
        && left.subList(one.leftEnd(), next.left()).stream().anyMatch(it -> !it.isFunction())
        && one.leftLength() + one.rightLength() <= 3
        && next.leftLength() + next.rightLength() <= 3;
  }
}
