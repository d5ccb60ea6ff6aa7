package app.verbatim.extract.figure;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Span;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Words;
import app.verbatim.extract.date.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the figures of an article's compared blocks; numbers in dates are not figures.
public final class FigureFinder {

  private FigureFinder() {}

  public static List<Figure> find(
      Article article, Optional<Language> language, List<DateMention> dates) {
    if (language.isEmpty()) {
      return List.of();
    }
    FigureWords known = FigureWords.of(language.get());
    List<Figure> figures = new ArrayList<>();
    int date = 0;
    for (Block block : article.blocks()) {
      if (!block.compared()) {
        continue;
      }
      Words words = Words.of(article.text(), block.span());
      BlockFigures reader = new BlockFigures(words, known);
      int i = 0;
      while (i < words.size()) {
        while (date < dates.size() && dates.get(date).span().end() <= words.span(i).start()) {
          date++;
        }
        int limit = date < dates.size() ? dates.get(date).span().start() : Integer.MAX_VALUE;
        if (words.span(i).end() > limit) {
          i++; // inside a date
          continue;
        }
        Optional<BlockFigures.Found> found = reader.at(i, limit);
        if (found.isPresent()) {
          figures.add(figure(article, words, figures.size() + 1, found.get()));
        }
        i = found.isPresent() ? found.get().end() : Math.max(i + 1, reader.skip(i));
      }
    }
    return figures;
  }

  private static Figure figure(Article article, Words words, int number, BlockFigures.Found found) {
    Span span = words.span(found.start(), found.end());
    String of =
        found.of() == found.after() ? "" : article.at(words.span(found.of(), found.after()));
    return new Figure(
        article.letter() + "n" + number,
        span,
        found.value(),
        found.upTo(),
        found.bound(),
        found.unit(),
        of);
  }
}
