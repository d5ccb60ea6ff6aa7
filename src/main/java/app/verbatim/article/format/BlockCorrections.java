package app.verbatim.article.format;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Block.Kind;
import app.verbatim.article.Correction;
import app.verbatim.article.Correction.BlockCompared;
import app.verbatim.article.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Applies what the editor said of an article's blocks; the last word on a block counts.
final class BlockCorrections {

  private BlockCorrections() {}

  static Article apply(Article article, List<Correction> corrections) {
    List<Block> blocks = new ArrayList<>(article.blocks());
    boolean changed = false;
    for (Correction correction : corrections) {
      if (correction instanceof BlockCompared(var at, boolean compared)
          && at.article().equals(article.id())) {
        int block = article.blockAt(at.span().start());
        if (block >= 0) {
          blocks.set(block, switched(article.blocks().get(block), compared));
          changed = true;
        }
      }
    }
    return changed ? article.withBlocks(numbered(blocks)) : article;
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
