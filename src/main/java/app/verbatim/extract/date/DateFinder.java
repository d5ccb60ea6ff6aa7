package app.verbatim.extract.date;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /// The same mentions, those inside `words` counted from the day these were said: "aujourd'hui" in
  /// a quotation is the speaker's today.
  public static List<DateMention> spoken(
      Article article,
      Optional<Language> language,
      List<DateMention> mentions,
      Span words,
      LocalDate said) {
    if (language.isEmpty() || mentions.stream().noneMatch(it -> words.covers(it.span()))) {
      return mentions;
    }
    DateShapes shapes = DateShapes.of(language.get());
    List<BlockDates> block = List.of(BlockDates.match(article.text(), words, shapes));
    Map<Span, DateValue> values =
        Reading.of(block, shapes, Optional.of(said)).stream()
            .collect(Collectors.toMap(Dated::span, Dated::value, (one, other) -> one));
    return mentions.stream()
        .map(
            it ->
                new DateMention(
                    it.id(), it.span(), values.getOrDefault(it.span(), it.value()), it.rule()))
        .toList();
  }
}
