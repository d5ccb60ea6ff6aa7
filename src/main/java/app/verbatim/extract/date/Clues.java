package app.verbatim.extract.date;

import app.verbatim.article.Article;
import app.verbatim.article.Block;
import app.verbatim.article.Passage;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Shape;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an article tells of the day it was published. What is set aside tells nothing.
///
/// @param anchors words that count from that day and name a weekday or a date
/// @param named days it names by their date
record Clues(List<Anchor> anchors, List<Named> named) {

  /// How many words may part "hier, lundi" from its "4 septembre".
  private static final int BESIDE = 1;

  /// "Hier (lundi)".
  ///
  /// @param offset of the day meant from the day of publication: -1
  /// @param date that stands right behind: "hier, lundi 4 septembre"
  record Anchor(Passage passage, int offset, Optional<DayOfWeek> weekday, Optional<Named> date) {

    /// Whether the article can have been published on that day.
    boolean allows(LocalDate published) {
      LocalDate meant = published.plusDays(offset);
      return weekday.filter(it -> it != meant.getDayOfWeek()).isEmpty()
          && date.filter(it -> !it.is(meant)).isEmpty();
    }
  }

  static Clues of(Article article) {
    Optional<Language> language = Languages.of(article.language());
    Clues clues = new Clues(new ArrayList<>(), new ArrayList<>());
    if (language.isPresent()) {
      DateShapes shapes = DateShapes.of(language.get());
      for (Block block : article.blocks()) {
        if (block.compared() || block.kind() == Block.Kind.DATELINE) {
          clues.add(article, BlockDates.match(article.text(), block.span(), shapes));
        }
      }
    }
    return clues;
  }

  private void add(Article article, BlockDates block) {
    for (int i = 0; i < block.matches().size(); i++) {
      Shape.Match match = block.matches().get(i);
      named(article, block, i).ifPresent(named::add);
      if (match.shape().meaning().matches("day -?\\d")) {
        boolean isBeside =
            i + 1 < block.matches().size()
                && block.matches().get(i + 1).start() - match.end() <= BESIDE;
        Optional<Named> date = isBeside ? named(article, block, i + 1) : Optional.empty();
        Optional<DayOfWeek> weekday = weekday(match);
        if (weekday.isPresent() || date.isPresent()) {
          int offset = Integer.parseInt(match.shape().meaning().substring("day ".length()));
          anchors.add(new Anchor(passage(article, block, match), offset, weekday, date));
        }
      }
    }
  }

  private static Optional<Named> named(Article article, BlockDates block, int i) {
    Shape.Match match = block.matches().get(i);
    boolean isDate = match.shape().meaning().equals("date") && match.has("day");
    return match
        .value("month")
        .filter(it -> isDate)
        .map(
            it ->
                new Named(
                    passage(article, block, match),
                    match.value("day").orElseThrow(),
                    it,
                    match.value("year"),
                    weekday(match)));
  }

  private static Passage passage(Article article, BlockDates block, Shape.Match match) {
    return article.passage(block.words().span(match.start(), match.end()));
  }

  private static Optional<DayOfWeek> weekday(Shape.Match match) {
    return match.value("weekday").map(DayOfWeek::of);
  }
}
