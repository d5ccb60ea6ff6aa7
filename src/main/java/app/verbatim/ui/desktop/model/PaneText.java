package app.verbatim.ui.desktop.model;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Messages;
import app.verbatim.article.Span;
import app.verbatim.article.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// An article as a pane shows it: one line a block; what is set aside is one line that says so.
/// Positions in what is shown count UTF-16 units of [#text()].
public final class PaneText {

  /// Longer paragraphs are shown in pieces, so that a text of one line scrolls like any other.
  private static final int LONGEST = 4000;

  /// One paragraph of the pane.
  ///
  /// @param style the name style sheets know it by
  /// @param label what stands in the margin (`3`, "chapô"); may be empty
  /// @param text the words shown, on one line
  /// @param span the same words in the article; empty for a line that says what is set aside
  /// @param fold the group of blocks set aside that it belongs to, or -1
  /// @param at where it starts in what is shown
  public record Line(
      String style, String label, String text, Optional<Span> span, int fold, int at) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<Line> all;
  private final String text;

  private PaneText(Article article, Set<Integer> open, Messages messages) {
    List<Block> blocks = article.blocks();
    int fold = 0;
    int next = 0;
    while (next < blocks.size()) {
      if (blocks.get(next).compared()) {
        show(article, blocks.get(next), messages, -1);
        next++;
      } else {
        int end = next;
        while (end < blocks.size() && !blocks.get(end).compared()) {
          end++;
        }
        List<Block> aside = blocks.subList(next, end);
        boolean isOpen = open.contains(fold);
        add("fold", "", heading(aside, isOpen, messages), Optional.empty(), fold);
        for (Block block : isOpen ? aside : List.<Block>of()) {
          show(article, block, messages, fold);
        }
        fold++;
        next = end;
      }
    }
    all = List.copyOf(lines);
    text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /// @param open the groups of blocks set aside that are shown in full, counted from 0
  public static PaneText of(Article article, Set<Integer> open, Messages messages) {
    return new PaneText(article, open, messages);
  }

  /// The group of blocks set aside that this offset of the article lies in.
  public static OptionalInt foldAt(Article article, int offset) {
    int index = article.blockAt(offset);
    if (index < 0 || article.blocks().get(index).compared()) {
      return OptionalInt.empty();
    }
    int fold = 0;
    for (int i = 1; i <= index; i++) {
      boolean ends = article.blocks().get(i).compared() && !article.blocks().get(i - 1).compared();
      fold += ends ? 1 : 0;
    }
    return OptionalInt.of(fold);
  }

  /// What a desk calls the place of this block: `3`, "chapô"; may be empty.
  static String label(Block block, Messages messages) {
    return switch (block.kind()) {
      case HEADLINE -> messages.say("desktop.margin.headline");
      case STANDFIRST -> messages.say("desktop.margin.standfirst");
      case CROSSHEAD -> messages.say("desktop.margin.crosshead");
      default -> block.paragraph().isPresent() ? "" + block.paragraph().getAsInt() : "";
    };
  }

  private static String heading(List<Block> aside, boolean open, Messages messages) {
    String reasons =
        aside.stream()
            .flatMap(block -> block.reason().stream())
            .map(messages::say)
            .distinct()
            .collect(Collectors.joining(", "));
    return messages.say(
        open ? "desktop.pane.unfolded" : "desktop.pane.folded", aside.size(), reasons);
  }

  private void show(Article article, Block block, Messages messages, int fold) {
    String style =
        fold >= 0
            ? "aside"
            : switch (block.kind()) {
              case HEADLINE -> "head";
              case STANDFIRST, CROSSHEAD -> "stand";
              default -> "body";
            };
    String label = fold >= 0 ? "" : label(block, messages);
    int from = block.span().start();
    while (from < block.span().end()) {
      int to = Math.min(block.span().end(), from + LONGEST);
      if (to < block.span().end()) {
        int space = article.text().lastIndexOf(' ', to);
        to = space > from ? space + 1 : to;
      }
      Span span = new Span(from, to);
      add(style, label, sameLength(article.at(span)), Optional.of(span), fold);
      label = "";
      from = to;
    }
  }

  private void add(String style, String label, String words, Optional<Span> span, int fold) {
    int at = lines.isEmpty() ? 0 : lines.getLast().at() + lines.getLast().text().length() + 1;
    lines.add(new Line(style, label, words, span, fold, at));
  }

  /// Line ends become spaces, so that every position stays.
  private static String sameLength(String words) {
    return Unseen.shown(words).replace('\n', ' ').replace('\r', ' ');
  }

  public List<Line> lines() {
    return all;
  }

  public String text() {
    return text;
  }

  /// Where this stretch of the article is shown, a piece a line; nothing for what is folded away.
  public List<Piece> shown(Span span) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = firstEndingAfter(span.start()); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.span().isPresent()) {
        Span whole = line.span().get();
        if (whole.start() >= span.end()) {
          break;
        }
        int from = Math.max(whole.start(), span.start());
        int to = Math.min(whole.end(), span.end());
        if (from < to) {
          pieces.add(new Piece(i, from - whole.start(), to - whole.start()));
        }
      }
    }
    return pieces;
  }

  /// The first line that may hold this offset; lines that say what is set aside hold none.
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int probe = middle;
      while (probe < high && lines.get(probe).span().isEmpty()) {
        probe++;
      }
      if (probe < high && lines.get(probe).span().orElseThrow().end() <= offset) {
        low = probe + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The stretch of the article that stands at these positions of [#text()], if any does.
  public Optional<Span> inArticle(int from, int to) {
    int start = -1;
    int end = -1;
    for (Line line : lines) {
      int a = Math.max(from, line.at());
      int b = Math.min(to, line.at() + line.text().length());
      if (a < b && line.span().isPresent()) {
        int shift = line.span().get().start() - line.at();
        start = start < 0 ? a + shift : start;
        end = b + shift;
      }
    }
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /// Part of one line.
  ///
  /// @param line its index
  /// @param from offset in the line
  /// @param to offset in the line, not included
  public record Piece(int line, int from, int to) {}
}
