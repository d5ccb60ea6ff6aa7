package app.verbatim.finding;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Two versions set face to face, word by word.
///
/// @param changes in the order of the left version
/// @param cuts words of one version that the other leaves out without a mark, at least [#LEAST_CUT]
///   words of content each
public record Wording(Version left, Version right, List<Change> changes, List<Change> cuts) {

  /// From how many words of content on a gap is a cut.
  public static final int LEAST_CUT = 4;

  /// So many words of content make a sentence.
  private static final int LEAST_SENTENCE = 2;

  public Wording {
    changes = List.copyOf(changes);
    cuts = List.copyOf(cuts);
  }

  /// Compares two versions in one language. Of a fragment only the words the fuller version has in
  /// its place are compared.
  public static Wording between(Version left, Version right) {
    List<Token> leftTokens = left.tokens();
    List<Token> rightTokens = right.tokens();
    Lexis lexis = Lexis.of(left.language());
    List<Hunk> hunks = TokenAlignment.hunks(left, right, lexis);
    Frame frame = Frame.of(leftTokens, rightTokens, hunks);
    List<Hunk> gone = new ArrayList<>();
    List<Hunk> compared = new ArrayList<>();
    BitSet leftOut = new BitSet();
    BitSet rightOut = new BitSet();
    for (Hunk hunk : hunks) {
      boolean beyond = isBeyondFragment(hunk, left, right);
      boolean cut = isCut(hunk, left, right, lexis);
      if (beyond || cut) {
        leftOut.set(hunk.left(), hunk.leftEnd());
        rightOut.set(hunk.right(), hunk.rightEnd());
      }
      if (!beyond && !isMarked(hunk, left, right)) {
        (cut ? gone : compared).add(hunk);
      }
    }
    Function<Hunk, Change> change =
        hunk -> Classes.classify(new Sides(hunk, left, right, lexis, leftOut, rightOut), frame);
    List<Change> classed = compared.stream().map(change).toList();
    List<Change> marked = Markers.with(classed, compared, left, right, lexis);
    List<Change> changes = Crossings.with(marked, left, right, lexis);
    List<Change> cuts = gone.stream().map(change).toList();
    return new Wording(left, right, changes, cuts);
  }

  /// What stands before or after the words a fragment took.
  private static boolean isBeyondFragment(Hunk hunk, Version left, Version right) {
    return hunk.isRemoval() && right.isFragment() && isEdge(hunk.right(), right)
        || hunk.isAddition() && left.isFragment() && isEdge(hunk.left(), left);
  }

  private static boolean isEdge(int at, Version version) {
    return at == 0 || at == version.tokens().size();
  }

  /// Words left out with a mark, and what stands behind one.
  private static boolean isMarked(Hunk hunk, Version left, Version right) {
    List<Token> mine = left.tokens().subList(hunk.left(), hunk.leftEnd());
    List<Token> other = right.tokens().subList(hunk.right(), hunk.rightEnd());
    return mine.stream().anyMatch(Wording::isElision)
        || other.stream().anyMatch(Wording::isElision)
        || hunk.isRemoval() && isBehindMark(mine, right, hunk.right())
        || hunk.isAddition() && isBehindMark(other, left, hunk.left());
  }

  private static boolean isElision(Token token) {
    return token.kind() == Token.Kind.ELISION;
  }

  /// Words of content the other version lacks, where that one says itself that words are left out:
  /// in the sentence they would stand in, or beside it.
  private static boolean isBehindMark(List<Token> gone, Version other, int at) {
    int size = other.tokens().size();
    return Breaks.sentences(other, Math.max(0, at - 1), Math.min(size, at + 1)).stream()
            .anyMatch(Wording::isElision)
        && gone.stream().anyMatch(it -> !it.isFunction());
  }

  /// Whether the words are a sentence or several: what one version leaves out, not what it turns.
  private static boolean isSentence(Version version, int from, int to) {
    List<Token> tokens = version.tokens();
    return tokens.subList(from, to).stream().filter(it -> !it.isFunction()).count()
            >= LEAST_SENTENCE
        && to - from < tokens.size()
        && (from == 0 || isSentenceEnd(version, from - 1))
        && (to == tokens.size() || isSentenceEnd(version, to - 1));
  }

  /// Whether a sentence ends after a token.
  private static boolean isSentenceEnd(Version version, int token) {
    String text = version.member().extract().article().text();
    int at = version.tokens().get(token).span().end();
    int next = version.tokens().get(token + 1).span().start();
    return text.substring(at, next).chars().anyMatch(it -> it == '.' || it == '!' || it == '?');
  }

  /// A whole sentence, or enough words to make one.
  private static boolean isCut(Hunk hunk, Version left, Version right, Lexis lexis) {
    if (hunk.isRemoval() && isSentence(left, hunk.left(), hunk.leftEnd())
        || hunk.isAddition() && isSentence(right, hunk.right(), hunk.rightEnd())) {
      return true;
    }
    List<Token> gone =
        hunk.isRemoval()
            ? left.tokens().subList(hunk.left(), hunk.leftEnd())
            : hunk.isAddition() ? right.tokens().subList(hunk.right(), hunk.rightEnd()) : List.of();
    long content = gone.stream().filter(it -> !it.isFunction()).count();
    return content >= LEAST_CUT
        || content > 0 && lexis.restriction().contains(gone.getFirst().meaning());
  }

  /// The gravest change, cuts not counted.
  public Optional<Change> gravest() {
    return changes.stream().min(Comparator.comparing(Change::severity).thenComparing(Change::kind));
  }

  static Optional<Passage> passage(Version version, int from, int to) {
    if (from == to) {
      return Optional.empty();
    }
    Span span =
        new Span(
            version.tokens().get(from).span().start(), version.tokens().get(to - 1).span().end());
    return Optional.of(version.member().extract().article().passage(span));
  }
}
