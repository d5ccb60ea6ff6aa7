package app.verbatim.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where the sentences of a version begin, and which of them the other version has no word of.
///
/// @param starts tokens that begin a sentence; the first one and the one after the last always do
/// @param alone tokens of sentences without a counterpart
record Breaks(BitSet starts, BitSet alone) {

  /// A sentence of fewer words of content is not told apart.
  private static final int LEAST = 2;

  /// Shorter words before a full stop are taken for abbreviations ("Mr.").
  private static final int LEAST_LETTERS = 3;

  /// The tokens of the sentences that hold the tokens `[from, to)`.
  static List<Token> sentences(Version version, int from, int to) {
    List<Token> tokens = version.tokens();
    String text = version.member().extract().article().text();
    int start = from;
    int end = to;
    while (start > 0
        && (start == tokens.size() || !isBreak(text, tokens.get(start - 1), tokens.get(start)))) {
      start--;
    }
    while (end < tokens.size()
        && (end == 0 || !isBreak(text, tokens.get(end - 1), tokens.get(end)))) {
      end++;
    }
    return tokens.subList(start, end);
  }

  /// None but the ends.
  static Breaks none(List<Token> tokens) {
    BitSet ends = new BitSet();
    ends.set(0);
    ends.set(tokens.size());
    return new Breaks(ends, new BitSet());
  }

  static Breaks of(Version version, List<Token> others, Lexis lexis) {
    List<Token> tokens = version.tokens();
    Breaks breaks = none(tokens);
    String text = version.member().extract().article().text();
    for (int i = 1; i < tokens.size(); i++) {
      if (isBreak(text, tokens.get(i - 1), tokens.get(i))) {
        breaks.starts().set(i);
      }
    }
    List<Integer> starts = new ArrayList<>(breaks.starts().stream().boxed().toList());
    for (int i = 0; i + 1 < starts.size() && starts.size() > 2; i++) {
      List<Token> sentence = tokens.subList(starts.get(i), starts.get(i + 1));
      if (isAlone(sentence, others, lexis)) {
        breaks.alone().set(starts.get(i), starts.get(i + 1));
      }
    }
    return breaks;
  }

  private static boolean isBreak(String text, Token before, Token after) {
    if (after.kind() == Token.Kind.ELISION) {
      return true;
    }
    boolean ends =
        text.substring(before.span().end(), after.span().start())
            .chars()
            .anyMatch(it -> it == '.' || it == '!' || it == '?' || it == '…');
    return ends
        && before.span().length() >= LEAST_LETTERS
        && !Character.isLowerCase(after.shown().codePointAt(0));
  }

  private static boolean isAlone(List<Token> sentence, List<Token> others, Lexis lexis) {
    List<Token> content = sentence.stream().filter(it -> !it.isFunction()).toList();
    return content.size() >= LEAST
        && content.stream()
            .noneMatch(
                it ->
                    others.stream().anyMatch(its -> TokenAlignment.isCounterpart(it, its, lexis)));
  }

  /// The places in `[from, to]` where a sentence begins.
  List<Integer> startsIn(int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int at = starts.nextSetBit(from); at >= 0 && at <= to; at = starts.nextSetBit(at + 1)) {
      found.add(at);
    }
    return found;
  }

  /// The same of a stretch, counted from its start.
  Breaks within(int from, int to) {
    BitSet inside = starts.get(from, to);
    inside.set(0);
    inside.set(to - from);
    return new Breaks(inside, alone.get(from, to));
  }
}
