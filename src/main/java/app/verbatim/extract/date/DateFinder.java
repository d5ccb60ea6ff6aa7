package app.verbatim.extract.date;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the dates of an article, in every block; relative ones count from the day of publication.
public final class DateFinder {

  private DateFinder() {}

  public static List<DateMention> find(
      Article article, Optional<Language> language, Optional<LocalDate> published) {
    if (language.isEmpty()) {
      return List.of();
    }
    DateShapes shapes = DateShapes.of(language.get());
    List<BlockDates> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      blocks.add(BlockDates.match(article.text(), block.span(), shapes));
    }
    List<DateMention> mentions = new ArrayList<>();
    for (Dated dated : Reading.of(blocks, shapes, published)) {
      String id = article.letter() + "d" + (mentions.size() + 1);
      mentions.add(new DateMention(id, dated.span(), dated.value(), dated.rule()));
    }
    return mentions;
  }
}
