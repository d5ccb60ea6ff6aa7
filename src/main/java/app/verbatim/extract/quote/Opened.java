package app.verbatim.extract.quote;

import app.verbatim.article.Span;
import app.verbatim.extract.quote.Mark.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The marks of a block that are open, the last one on top.
final class Opened {

  private final Deque<Mark> all = new ArrayDeque<>();
  // by kind and shape (curly, straight), so that a partner is found without a search
  private final List<Deque<Mark>> shelves = new ArrayList<>();

  Opened() {
    for (int i = 0; i < 2 * Kind.values().length; i++) {
      shelves.add(new ArrayDeque<>());
    }
  }

  private Deque<Mark> shelf(Kind kind, boolean straight) {
    return shelves.get(2 * kind.ordinal() + (straight ? 1 : 0));
  }

  void push(Mark mark) {
    all.push(mark);
    shelf(mark.kind(), mark.straight()).push(mark);
  }

  /// The open mark that this one closes: of its own shape if there is one. A straight mark that may
  /// also open closes only its own shape; “ closes „ even where its place would let it open.
  ///
  /// @param wordFollows whether a word touches the mark
  Optional<Mark> partner(Mark mark, boolean wordFollows) {
    if (!mark.closes()) {
      return mark.low() || wordFollows
          ? Optional.empty()
          : top(mark.kind(), false).filter(Mark::low);
    }
    Optional<Mark> same = top(mark.kind(), mark.straight());
    return same.isPresent() || mark.opens() && mark.straight()
        ? same
        : top(mark.kind(), !mark.straight());
  }

  private Optional<Mark> top(Kind kind, boolean straight) {
    return Optional.ofNullable(shelf(kind, straight).peek());
  }

  /// Takes it away; what was opened after it and is still open has no partner.
  void close(Mark opening, List<Span> unclosed) {
    while (!all.isEmpty()) {
      Mark mark = all.pop();
      shelf(mark.kind(), mark.straight()).pop();
      if (mark.equals(opening)) {
        return;
      }
      if (!mark.silent()) {
        unclosed.add(mark.span());
      }
    }
  }

  Optional<Mark> outer() {
    return Optional.ofNullable(all.peekLast());
  }

  List<Mark> all() {
    return List.copyOf(all);
  }
}
