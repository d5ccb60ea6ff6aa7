package app.verbatim.extract.quote;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.language.Languages;
import app.verbatim.extract.quote.Mark.Kind;
import app.verbatim.extract.quote.Marks.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pairs marks block by block, each in one pass. A pair never leaves its block; a quotation does
/// when the next paragraph opens again.
final class MarkPairing {

  private final Article article;
  private final boolean reversed;
  private final Set<String> elisions;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Span> unclosed = new ArrayList<>();

  private MarkPairing(Article article) {
    this.article = article;
    this.reversed = isReversed(article.text());
    this.elisions =
        Languages.of(article.language())
            .map(language -> Set.copyOf(language.naming().elisions()))
            .orElse(Set.of());
  }

  static Marks pair(Article article) {
    MarkPairing pairing = new MarkPairing(article);
    List<Block> blocks = article.blocks();
    Optional<Mark> before = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      boolean takesPart = before.isPresent() && isParagraph(blocks.get(i));
      Optional<Mark> goesOn = pairing.pairBlock(i, takesPart ? before : Optional.empty());
      before = takesPart || before.isEmpty() ? goesOn : before;
    }
    pairing.unclosed.sort(Comparator.naturalOrder());
    return new Marks(withDepths(pairing.pairs), pairing.unclosed);
  }

  private static boolean isParagraph(Block block) {
    return block.compared() && block.kind() == Block.Kind.PARAGRAPH;
  }

  /// German and Danish books point their guillemets inwards. The article's own majority decides.
  private static boolean isReversed(String text) {
    int inwards = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«' || c == '»') {
        boolean spaceBefore = i == 0 || Folded.isSpace(text.charAt(i - 1));
        boolean letterAfter = i + 1 < text.length() && !Folded.isSpace(text.charAt(i + 1));
        if (spaceBefore && letterAfter && Character.isLetterOrDigit(text.charAt(i + 1))) {
          inwards += c == '»' ? 1 : -1;
        }
      }
    }
    return inwards > 0 && text.indexOf('«') >= 0;
  }

  /// @param before the mark the last paragraph left open for this one, if it did
  /// @return the mark this paragraph leaves open for the next
  private Optional<Mark> pairBlock(int index, Optional<Mark> before) {
    Span block = article.blocks().get(index).span();
    List<Mark> marks = MarkReading.read(article.text(), block, reversed, elisions);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    boolean repeats = before.isPresent() && opensAgain(index, before.get());
    if (repeats) {
      marks.set(0, marks.getFirst().asOpening());
    }
    Opened opened = new Opened();
    int[] next = nextOfKind(marks);
    int pairsBefore = pairs.size();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Optional<Mark> opening = opened.partner(mark, wordFollows(mark, block));
      if (opening.isPresent()) {
        if (mark.doubtful() && next[i] >= 0 && marks.get(next[i]).surelyCloses()) {
          continue; // an inch or a possessive: the closing mark is still to come
        }
        opened.close(opening.get(), unclosed);
        add(opening.get(), mark);
      } else if (mark.opens()) {
        opened.push(mark);
      } else if (!mark.silent()) {
        unclosed.add(mark.span());
      }
    }
    return leftOpen(index, opened, pairsBefore, repeats);
  }

  private boolean wordFollows(Mark mark, Span block) {
    int end = mark.span().end();
    return end < block.end() && Character.isLetterOrDigit(article.text().charAt(end));
  }

  private static int[] nextOfKind(List<Mark> marks) {
    int[] next = new int[marks.size()];
    int[] seen = {-1, -1, -1, -1};
    for (int i = marks.size() - 1; i >= 0; i--) {
      int kind = marks.get(i).kind().ordinal();
      next[i] = seen[kind];
      seen[kind] = i;
    }
    return next;
  }

  private Optional<Mark> leftOpen(int index, Opened opened, int pairsBefore, boolean repeats) {
    Optional<Mark> outer = opened.outer();
    boolean sound = outer.isPresent() && !sameKindInside(outer.get(), pairsBefore);
    boolean goesOn = sound && isParagraph(article.blocks().get(index)) && nextOpens(index, outer);
    Span block = article.blocks().get(index).span();
    if (outer.isPresent() && (goesOn || repeats && startsBlock(outer.get(), block))) {
      Span marked = trim(outer.get().span().start(), block.end());
      Span words = trim(outer.get().span().end(), block.end());
      if (words.length() > 0) {
        pairs.add(new Pair(marked, words, 0, goesOn));
      }
    }
    for (Mark mark : opened.all()) {
      boolean used = goesOn && outer.isPresent() && mark.equals(outer.get());
      if (!used && !mark.silent()) {
        unclosed.add(mark.span());
      }
    }
    return goesOn ? outer : Optional.empty();
  }

  private boolean startsBlock(Mark mark, Span block) {
    return trim(block.start(), block.end()).start() == mark.span().start();
  }

  /// After an opening mark, a whole pair of the same kind tells that its partner is missing, not
  /// that the quotation goes on.
  private boolean sameKindInside(Mark outer, int pairsBefore) {
    String text = article.text();
    char mark = text.charAt(outer.span().start());
    return pairs.subList(pairsBefore, pairs.size()).stream()
        .anyMatch(
            pair ->
                pair.marked().start() > outer.span().start()
                    && text.charAt(pair.marked().start()) == mark);
  }

  private boolean nextOpens(int index, Optional<Mark> outer) {
    List<Block> blocks = article.blocks();
    for (int i = index + 1; i < blocks.size() && i < index + 8; i++) {
      if (isParagraph(blocks.get(i))) {
        return outer.isPresent() && opensAgain(i, outer.get());
      }
      if (blocks.get(i).compared()) {
        return false;
      }
    }
    return false;
  }

  private boolean opensAgain(int index, Mark mark) {
    Span block = article.blocks().get(index).span();
    String text = article.text();
    int start = block.start();
    while (start < block.end() && Folded.isSpace(text.charAt(start))) {
      start++;
    }
    if (start >= block.end()) {
      return false;
    }
    char c = text.charAt(start);
    return c == text.charAt(mark.span().start())
        || mark.kind() == Kind.GUILLEMET && (c == '»' || c == '«')
        || mark.kind() == Kind.DOUBLE && (c == '“' || c == '"');
  }

  private void add(Mark opening, Mark closing) {
    Span words = trim(opening.span().end(), closing.span().start());
    if (words.length() > 0) {
      pairs.add(new Pair(new Span(opening.span().start(), closing.span().end()), words, 0));
    }
  }

  private Span trim(int start, int end) {
    String text = article.text();
    while (start < end && Folded.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Folded.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static List<Pair> withDepths(List<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        Comparator.comparingInt((Pair pair) -> pair.marked().start())
            .thenComparingInt(pair -> -pair.marked().end()));
    Deque<Integer> ends = new ArrayDeque<>();
    for (int i = 0; i < sorted.size(); i++) {
      Pair pair = sorted.get(i);
      while (!ends.isEmpty() && ends.peek() <= pair.marked().start()) {
        ends.pop();
      }
      sorted.set(i, new Pair(pair.marked(), pair.words(), ends.size(), pair.continues()));
      ends.push(pair.marked().end());
    }
    return sorted;
  }
}
