package app.verbatim.extract.date;

import app.verbatim.article.Span;
import app.verbatim.article.language.Shape;
import app.verbatim.article.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The shapes of dates that stand in one block, not yet resolved.
record BlockDates(Words words, List<Shape.Match> matches) {

  static BlockDates match(String text, Span block, DateShapes shapes) {
    Words words = Words.of(text, block);
    List<Shape.Match> matches = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Shape.Match> match = longest(words, shapes, i);
      if (match.isPresent() && stands(words, shapes, match.get(), matches)) {
        matches.add(match.get());
        i = Math.max(i + 1, match.get().end());
      } else {
        i++;
      }
    }
    return new BlockDates(words, matches);
  }

  /// Words that only introduce a date ("since ^{month}") must not hide a longer one behind them.
  private static Optional<Shape.Match> longest(Words words, DateShapes shapes, int i) {
    Optional<Shape.Match> match = shapes.shapes().longest(words, i);
    if (match.isEmpty() || match.get().start() == i) {
      return match;
    }
    Optional<Shape.Match> behind = shapes.shapes().longest(words, match.get().start());
    return behind.filter(it -> it.end() > match.get().end()).or(() -> match);
  }

  /// A number that only looks like a year or a day is none: "2000 emplois", "n° 1200", "3.12.4".
  private static boolean stands(
      Words words, DateShapes shapes, Shape.Match match, List<Shape.Match> before) {
    if (words.isNumber(match.start()) && isPartOfNumber(words, match.start() - 1, -1)
        || words.isNumber(match.end() - 1) && isPartOfNumber(words, match.end(), 1)) {
      return false;
    }
    if (match.shape().meaning().equals("clock and")) {
      return !before.isEmpty()
          && before.getLast().shape().meaning().startsWith("clock")
          && match.start() - before.getLast().end() == 1;
    }
    if (!match.shape().meaning().equals("year bare")) {
      return true;
    }
    int year = match.value("year").orElse(0);
    String next = words.at(match.end());
    boolean isPart = words.isGlued(match.start()) && "/-".contains(words.at(match.start() - 1));
    return !isPart
        && year >= 1900
        && year < 2100
        && (next.isEmpty()
            || !words.isWord(match.end())
                && !words.isNumber(match.end())
                && ".,;:!?)]\"'-/".contains(next)
            || shapes.afterYear().contains(next));
  }

  /// "1.200", "5 %", "$2000": a digit beyond a point, or a sign of money.
  private static boolean isPartOfNumber(Words words, int sign, int step) {
    return switch (words.at(sign)) {
      case "%", "€", "$", "£" -> true;
      case ".", "," ->
          words.isNumber(sign + step) && words.isGlued(sign) && words.isGlued(sign + 1);
      default -> false;
    };
  }
}
