package app.verbatim.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sets the sentences of two versions face to face, where each has its counterpart and they stand
/// in one order: then words are only compared inside the sentence they belong to.
final class Sentencewise {

  /// Stretches of both versions that belong together; one side is empty for a sentence without a
  /// counterpart.
  record Stretch(int left, int leftEnd, int right, int rightEnd) {}

  private Sentencewise() {}

  /// All of both versions in stretches; in one where sentences do not answer each other.
  static List<Stretch> of(List<Token> left, List<Token> right, Breaks mine, Breaks other) {
    List<int[]> ours = sentences(mine);
    List<int[]> theirs = sentences(other);
    List<int[]> shared = ours.stream().filter(it -> !mine.alone().get(it[0])).toList();
    List<int[]> answers = theirs.stream().filter(it -> !other.alone().get(it[0])).toList();
    boolean answered =
        !shared.isEmpty()
            && shared.size() == answers.size()
            && ours.size() + theirs.size() > 2
            && isInOrder(words(left, shared), words(right, answers));
    return answered
        ? inTurn(ours, theirs, mine, other)
        : List.of(new Stretch(0, left.size(), 0, right.size()));
  }

  private static List<int[]> sentences(Breaks breaks) {
    List<int[]> sentences = new ArrayList<>();
    int from = 0;
    for (int to = breaks.starts().nextSetBit(1); to > 0; to = breaks.starts().nextSetBit(to + 1)) {
      sentences.add(new int[] {from, to});
      from = to;
    }
    return sentences;
  }

  private static List<Set<String>> words(List<Token> tokens, List<int[]> sentences) {
    List<Set<String>> words = new ArrayList<>();
    for (int[] sentence : sentences) {
      Set<String> content = new HashSet<>();
      for (Token token : tokens.subList(sentence[0], sentence[1])) {
        if (!token.isFunction()) {
          content.add(token.meaning());
        }
      }
      words.add(content);
    }
    return words;
  }

  /// Whether each sentence has most in common with the one in its own place.
  private static boolean isInOrder(List<Set<String>> left, List<Set<String>> right) {
    for (int i = 0; i < left.size(); i++) {
      long own = common(left.get(i), right.get(i));
      for (int k = 0; k < left.size(); k++) {
        boolean other = k != i;
        if (other
            && (common(left.get(i), right.get(k)) >= own
                || common(left.get(k), right.get(i)) >= own)) {
          return false;
        }
      }
    }
    return true;
  }

  private static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  private static List<Stretch> inTurn(
      List<int[]> ours, List<int[]> theirs, Breaks mine, Breaks other) {
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    int k = 0;
    int leftEnd = 0;
    int rightEnd = 0;
    while (i < ours.size() || k < theirs.size()) {
      if (i < ours.size() && mine.alone().get(ours.get(i)[0])) {
        leftEnd = ours.get(i)[1];
        stretches.add(new Stretch(ours.get(i++)[0], leftEnd, rightEnd, rightEnd));
      } else if (k < theirs.size() && other.alone().get(theirs.get(k)[0])) {
        rightEnd = theirs.get(k)[1];
        stretches.add(new Stretch(leftEnd, leftEnd, theirs.get(k++)[0], rightEnd));
      } else {
        leftEnd = ours.get(i)[1];
        rightEnd = theirs.get(k)[1];
        stretches.add(new Stretch(ours.get(i++)[0], leftEnd, theirs.get(k++)[0], rightEnd));
      }
    }
    return stretches;
  }
}
