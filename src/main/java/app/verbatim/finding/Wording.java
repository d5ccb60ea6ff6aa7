package app.verbatim.finding;

import app.verbatim.article.Passage;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    List<Hunk> hunks = TokenAlignment.hunks(leftTokens, rightTokens, lexis);
    Frame frame = Frame.of(leftTokens, rightTokens, hunks);
    List<Change> changes = new ArrayList<>();
    List<Change> cuts = new ArrayList<>();
    for (int i = 0; i < hunks.size(); i++) {
      Hunk hunk = hunks.get(i);
      boolean atEdge =
          hunk.left() == 0 && hunk.right() == 0
              || hunk.leftEnd() == leftTokens.size() && hunk.rightEnd() == rightTokens.size();
      if (atEdge && isBeyondFragment(hunk, left, right)) {
        continue;
      }
      if (isMarkedElision(hunk, leftTokens, rightTokens)) {
        continue;
      }
      if (hunk.isRemoval()
              && isBehindMark(leftTokens.subList(hunk.left(), hunk.leftEnd()), rightTokens)
          || hunk.isAddition()
              && isBehindMark(rightTokens.subList(hunk.right(), hunk.rightEnd()), leftTokens)) {
        continue;
      }
      Change change = Classes.classify(new Sides(hunk, left, right, lexis), frame);
      boolean whole =
          hunk.isRemoval() && isSentence(left, hunk.left(), hunk.leftEnd())
              || hunk.isAddition() && isSentence(right, hunk.right(), hunk.rightEnd());
      if (whole || isCut(hunk, leftTokens, rightTokens, lexis)) {
        cuts.add(change);
      } else {
        changes.add(change);
      }
    }
    return new Wording(left, right, changes, cuts);
  }

  /// What stands before or after the words a fragment took.
  private static boolean isBeyondFragment(Hunk hunk, Version left, Version right) {
    return hunk.isRemoval() && right.isFragment() || hunk.isAddition() && left.isFragment();
  }

  private static boolean isMarkedElision(Hunk hunk, List<Token> left, List<Token> right) {
    return left.subList(hunk.left(), hunk.leftEnd()).stream()
            .anyMatch(it -> it.kind() == Token.Kind.ELISION)
        || right.subList(hunk.right(), hunk.rightEnd()).stream()
            .anyMatch(it -> it.kind() == Token.Kind.ELISION);
  }

  /// Words of content the other version lacks, where that one says itself that words are left out.
  private static boolean isBehindMark(List<Token> gone, List<Token> other) {
    return other.stream().anyMatch(it -> it.kind() == Token.Kind.ELISION)
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

  private static boolean isCut(Hunk hunk, List<Token> left, List<Token> right, Lexis lexis) {
    List<Token> gone =
        hunk.isRemoval()
            ? left.subList(hunk.left(), hunk.leftEnd())
            : hunk.isAddition() ? right.subList(hunk.right(), hunk.rightEnd()) : List.of();
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
