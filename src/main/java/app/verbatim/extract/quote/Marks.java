package app.verbatim.extract.quote;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import java.util.ArrayList;
import java.util.List;

/// The quotation marks of an article, paired.
///
/// @param pairs outer before inner, in reading order
/// @param unclosed marks without a partner, in reading order
public record Marks(List<Pair> pairs, List<Span> unclosed) {

  /// Words between two marks.
  ///
  /// @param marked with the marks; ends with the paragraph's words when the quotation continues
  /// @param words without them and without the white space inside them; never empty
  /// @param depth 0 for an outer pair, 1 for a pair inside it
  /// @param continues whether the quotation goes on in the next outer pair: the next paragraph
  ///   opens again and this one never closes
  public record Pair(Span marked, Span words, int depth, boolean continues) {

    public Pair(Span marked, Span words, int depth) {
      this(marked, words, depth, false);
    }
  }

  public Marks {
    pairs = List.copyOf(pairs);
    unclosed = List.copyOf(unclosed);
  }

  public static Marks find(Article article) {
    return MarkPairing.pair(article);
  }

  /// The outer pairs; those of one quotation over several paragraphs are together in one list.
  public List<List<Pair>> quotations() {
    List<List<Pair>> all = new ArrayList<>();
    boolean goesOn = false;
    for (Pair pair : pairs) {
      if (pair.depth() > 0) {
        continue;
      }
      if (goesOn) {
        all.getLast().add(pair);
      } else {
        all.add(new ArrayList<>(List.of(pair)));
      }
      goesOn = pair.continues();
    }
    return all.stream().map(List::copyOf).toList();
  }
}
