package app.verbatim.article.format;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Block.Kind;
import app.verbatim.article.Correction;
import app.verbatim.article.Correction.BlockCompared;
import app.verbatim.article.Correction.BlockKind;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Applies what the editor said of an article's blocks; the last word on a block counts.
final class BlockCorrections {

  private BlockCorrections() {}

  static Article apply(Article article, List<Correction> corrections) {
    List<Block> blocks = new ArrayList<>(article.blocks());
    // as read, or of the kind the editor gave: what switching back goes back to
    List<Block> kinds = new ArrayList<>(blocks);
    boolean changed = false;
    for (Correction correction : corrections) {
      if (correction instanceof BlockCompared(var at, boolean compared)) {
        int block = block(article, at);
        if (block >= 0) {
          blocks.set(block, switched(kinds.get(block), compared));
          changed = true;
        }
      }
      if (correction instanceof BlockKind(var at, Kind kind)) {
        int block = block(article, at);
        if (block >= 0) {
          kinds.set(block, kind(blocks.get(block), kind));
          blocks.set(block, kinds.get(block));
          changed = true;
        }
      }
    }
    return changed ? article.withBlocks(numbered(blocks)) : article;
  }

  private static int block(Article article, Passage at) {
    return at.article().equals(article.id()) ? article.blockAt(at.span().start()) : -1;
  }

  private static Block kind(Block block, Kind kind) {
    boolean compared =
        switch (kind) {
          case HEADLINE, STANDFIRST, CROSSHEAD, PARAGRAPH -> true;
          case DATELINE, BYLINE, CREDIT, CAPTION, FURNITURE -> false;
        };
    Optional<Message> reason =
        compared ? Optional.empty() : Optional.of(Message.of("reading.aside.editor"));
    return new Block(kind, block.span(), OptionalInt.empty(), compared, reason);
  }

  /// Furniture brought in is a paragraph like others, so that it can be cited.
  private static Block switched(Block block, boolean compared) {
    if (block.compared() == compared) {
      return block;
    }
    Kind kind = compared && block.kind() == Kind.FURNITURE ? Kind.PARAGRAPH : block.kind();
    Optional<Message> reason =
        compared ? Optional.empty() : Optional.of(Message.of("reading.aside.editor"));
    return new Block(kind, block.span(), OptionalInt.empty(), compared, reason);
  }

  private static List<Block> numbered(List<Block> blocks) {
    List<Block> numbered = new ArrayList<>();
    int paragraph = 0;
    for (Block block : blocks) {
      boolean counts = block.compared() && block.kind() == Kind.PARAGRAPH;
      numbered.add(
          new Block(
              block.kind(),
              block.span(),
              counts ? OptionalInt.of(++paragraph) : OptionalInt.empty(),
              block.compared(),
              block.reason()));
    }
    return numbered;
  }
}
