package app.verbatim.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Finds clauses that stand elsewhere in the other version ("Before May 3, we will …" and "We will
/// … before May 5") and sets them face to face, so that what differs inside a clause that moved is
/// told and the move itself is not.
final class MovedBlocks {

  /// So many clauses at most are looked for in one pair.
  private static final int MOST = 8;

  /// Up to so many words of content two stretches may stand for each other by what they do.
  private static final int FOCUS = 4;

  private static final List<Lexis.Field> COUNTERPARTS =
      List.of(Lexis.Field.CERTAINTY, Lexis.Field.ATTITUDE);

  /// One such word is enough to know a clause by.
  private static final List<Lexis.Field> TELLING =
      List.of(Lexis.Field.NEGATION, Lexis.Field.CERTAINTY, Lexis.Field.ATTITUDE);

  private final List<Token> left;
  private final List<Token> right;
  private final Lexis lexis;

  private MovedBlocks(List<Token> left, List<Token> right, Lexis lexis) {
    this.left = left;
    this.right = right;
    this.lexis = lexis;
  }

  /// Words taken out of one hunk and put in by another.
  private record Block(int from, int to, int left, int leftEnd, int right, int rightEnd, int same) {
    int lengths() {
      return leftEnd - left + rightEnd - right;
    }
  }

  static List<Hunk> in(List<Hunk> hunks, List<Token> left, List<Token> right, Lexis lexis) {
    MovedBlocks it = new MovedBlocks(left, right, lexis);
    List<Hunk> out = new ArrayList<>(hunks);
    for (int i = 0; i < MOST && it.take(out, it::block); i++) {
      // each turn takes the longest that is left
    }
    for (int i = 0; i < MOST && it.take(out, it::counterpart); i++) {
      // what was not moved as it is may stand there in other words
    }
    return out;
  }

  private interface Search {
    Block find(List<Hunk> hunks, int from, int to);
  }

  private static final Block NONE = new Block(0, 0, 0, 0, 0, 0, 0);

  private boolean take(List<Hunk> hunks, Search search) {
    Block best = NONE;
    for (int i = 0; i < hunks.size(); i++) {
      for (int j = 0; j < hunks.size(); j++) {
        boolean may =
            i != j
                && !hunks.get(i).moved()
                && !hunks.get(j).moved()
                && !hunks.get(i).isAddition()
                && !hunks.get(j).isRemoval();
        Block block = may ? search.find(hunks, i, j) : NONE;
        if (block.same() > best.same()
            || block.same() == best.same() && block.lengths() > best.lengths()) {
          best = block;
        }
      }
    }
    if (best.same() == 0) {
      return false;
    }
    apply(hunks, best);
    return true;
  }

  /// The stretch two hunks have in common; at least half of the words of content of the shorter.
  private Block block(List<Hunk> hunks, int from, int to) {
    Hunk one = hunks.get(from);
    Hunk other = hunks.get(to);
    List<Token> mine = left.subList(one.left(), one.leftEnd());
    List<Token> its = right.subList(other.right(), other.rightEnd());
    int least = (int) Math.min(content(mine), content(its));
    if (least == 0) {
      return NONE;
    }
    List<int[]> pairs = TokenAlignment.pairs(mine, its, lexis);
    int first = 0;
    int last = pairs.size() - 1;
    BiPredicate<Token, Token> same = (a, b) -> TokenAlignment.isCounterpart(a, b, lexis);
    while (first <= last
        && !same.test(mine.get(pairs.get(first)[0]), its.get(pairs.get(first)[1]))) {
      first++;
    }
    while (last >= first && !same.test(mine.get(pairs.get(last)[0]), its.get(pairs.get(last)[1]))) {
      last--;
    }
    int matched = 0;
    boolean telling = false;
    for (int i = first; i <= last; i++) {
      if (same.test(mine.get(pairs.get(i)[0]), its.get(pairs.get(i)[1]))) {
        matched++;
        telling |= isTelling(one.left() + pairs.get(i)[0]);
      }
    }
    boolean whole = matched == content(mine) && matched == content(its);
    boolean free = one.isRemoval() && other.isAddition();
    boolean few = content(mine) <= 2 && content(its) <= 2;
    boolean enough = 2 * matched >= least && (matched > 1 || whole || telling || free && few);
    if (matched == 0 || !enough) {
      return NONE;
    }
    while (first > 0 && touches(pairs.get(first - 1), pairs.get(first))) {
      first--;
    }
    while (last + 1 < pairs.size() && touches(pairs.get(last), pairs.get(last + 1))) {
      last++;
    }
    int i = pairs.get(first)[0];
    int j = pairs.get(first)[1];
    int iEnd = pairs.get(last)[0] + 1;
    int jEnd = pairs.get(last)[1] + 1;
    if (i > 0 && j > 0 && areNumbers(mine.get(i - 1), its.get(j - 1))) {
      i--;
      j--;
    }
    if (iEnd < mine.size() && jEnd < its.size() && areNumbers(mine.get(iEnd), its.get(jEnd))) {
      iEnd++; // "until May 3", "until May 5"
      jEnd++;
    }
    boolean dense =
        2 * matched >= content(mine.subList(i, iEnd))
            && 2 * matched >= content(its.subList(j, jEnd));
    return dense
        ? new Block(
            from,
            to,
            one.left() + i,
            one.left() + iEnd,
            other.right() + j,
            other.right() + jEnd,
            matched)
        : NONE;
  }

  private static boolean touches(int[] pair, int[] next) {
    return pair[0] + 1 == next[0] && pair[1] + 1 == next[1];
  }

  /// Few words here and few there that do the same: say how sure, or what is wished; or name a day
  /// after the same word.
  private Block counterpart(List<Hunk> hunks, int from, int to) {
    Hunk one = hunks.get(from);
    Hunk other = hunks.get(to);
    List<Token> mine = left.subList(one.left(), one.leftEnd());
    List<Token> its = right.subList(other.right(), other.rightEnd());
    boolean few = content(mine) <= FOCUS && content(its) <= FOCUS;
    boolean free = one.isRemoval() && other.isAddition();
    boolean alike =
        few
            && free
            && (haveBoth(one, other)
                || mine.getFirst().same().equals(its.getFirst().same())
                    && hasDigit(mine)
                    && hasDigit(its));
    return alike
        ? new Block(from, to, one.left(), one.leftEnd(), other.right(), other.rightEnd(), 1)
        : NONE;
  }

  private boolean isTelling(int at) {
    return TELLING.stream().anyMatch(it -> lexis.begins(it, left, at));
  }

  /// Both say how sure, or both what is wished.
  private boolean haveBoth(Hunk one, Hunk other) {
    return COUNTERPARTS.stream()
        .anyMatch(
            it ->
                !lexis.groups(it, left, one.left(), one.leftEnd()).isEmpty()
                    && !lexis.groups(it, right, other.right(), other.rightEnd()).isEmpty());
  }

  private static boolean hasDigit(List<Token> tokens) {
    return tokens.stream().anyMatch(MovedBlocks::isNumber);
  }

  private static boolean areNumbers(Token a, Token b) {
    return isNumber(a) && isNumber(b);
  }

  private static boolean isNumber(Token token) {
    return token.same().chars().anyMatch(Character::isDigit);
  }

  private void apply(List<Hunk> hunks, Block block) {
    Hunk one = hunks.get(block.from());
    Hunk other = hunks.get(block.to());
    int in = one.right() == 0 ? one.left() : one.leftEnd();
    int out = other.left() == 0 ? other.right() : other.rightEnd();
    List<Hunk> all = new ArrayList<>();
    for (int k = 0; k < hunks.size(); k++) {
      Hunk hunk = hunks.get(k);
      if (k == block.from()) {
        boolean before = one.left() < block.left();
        add(all, before ? one.left() : in, before ? block.left() : in, one.right(), one.rightEnd());
        add(all, block.leftEnd(), one.leftEnd(), one.rightEnd(), one.rightEnd());
        inside(all, block);
      } else if (k == block.to()) {
        boolean before = other.right() < block.right();
        add(
            all,
            other.left(),
            other.leftEnd(),
            before ? other.right() : out,
            before ? block.right() : out);
        add(all, other.leftEnd(), other.leftEnd(), block.rightEnd(), other.rightEnd());
      } else {
        all.add(hunk);
      }
    }
    hunks.clear();
    hunks.addAll(all);
  }

  /// What differs inside the clause, and the stretches that only moved.
  private void inside(List<Hunk> all, Block block) {
    List<Token> mine = left.subList(block.left(), block.leftEnd());
    List<Token> its = right.subList(block.right(), block.rightEnd());
    int i = block.left();
    int j = block.right();
    for (Hunk hunk : TokenAlignment.differing(mine, its, lexis)) {
      moved(all, i, block.left() + hunk.left(), j, block.right() + hunk.right());
      i = block.left() + hunk.leftEnd();
      j = block.right() + hunk.rightEnd();
      add(all, block.left() + hunk.left(), i, block.right() + hunk.right(), j);
    }
    moved(all, i, block.leftEnd(), j, block.rightEnd());
  }

  private static void moved(List<Hunk> all, int i, int iEnd, int j, int jEnd) {
    if (i < iEnd && j < jEnd) {
      all.add(new Hunk(i, iEnd, j, jEnd, true));
    }
  }

  private static void add(List<Hunk> all, int i, int iEnd, int j, int jEnd) {
    if (i < iEnd || j < jEnd) {
      all.add(new Hunk(i, iEnd, j, jEnd, false));
    }
  }

  private static long content(List<Token> tokens) {
    return tokens.stream().filter(it -> !it.isFunction()).count();
  }
}
