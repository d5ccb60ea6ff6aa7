package app.verbatim.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives the hunks between matched words the shape an editor reads them in: small words and names
/// apart, words that go with the word before them, words that only moved.
final class Shaping {

  private static final int MORE = 3;

  private final List<Token> left;
  private final List<Token> right;
  private final Set<String> governed;

  Shaping(List<Token> left, List<Token> right, Lexis lexis) {
    this.left = left;
    this.right = right;
    governed = lexis.governed();
  }

  List<Hunk> shaped(List<Hunk> hunks) {
    return widen(heads(tails(hunks)));
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
  List<Hunk> moves(List<Hunk> hunks) {
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
