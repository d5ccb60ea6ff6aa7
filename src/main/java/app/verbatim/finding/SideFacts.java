package app.verbatim.finding;

import app.verbatim.article.Span;
import app.verbatim.article.language.Languages;
import app.verbatim.article.language.Numbers;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.figure.Figure;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Whether figures or dates of the two sides of a hunk disagree.
final class SideFacts {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private SideFacts() {}

  /// A figure here that none in the whole other version agrees with, on both sides; or other
  /// numbers that count nothing ("the 18th" and "the 28th").
  static boolean figuresDiffer(Sides sides) {
    List<Figure> mine = figures(sides.left(), sides.leftTokens());
    List<Figure> other = figures(sides.right(), sides.rightTokens());
    if (!mine.isEmpty() && !other.isEmpty()) {
      return mine.stream().anyMatch(it -> isWithoutCounterpart(it, sides.right()))
          && other.stream().anyMatch(it -> isWithoutCounterpart(it, sides.left()));
    }
    if (isWhole(mine, sides.rightGroups(Lexis.Field.DEGREE), sides)
        || isWhole(other, sides.leftGroups(Lexis.Field.DEGREE), sides)) {
      return true;
    }
    Set<BigDecimal> left = numbers(sides.left(), sides.leftTokens(), mine);
    Set<BigDecimal> right = numbers(sides.right(), sides.rightTokens(), other);
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  /// Whether one side has a bound the other has not: "at least", "about".
  static boolean boundsDiffer(Sides sides) {
    List<Figure> mine = figures(sides.left(), sides.leftTokens());
    List<Figure> other = figures(sides.right(), sides.rightTokens());
    return !mine.isEmpty()
        && !other.isEmpty()
        && mine.getFirst().bound() != other.getFirst().bound();
  }

  /// Whether one side has a part ("half") where the other has the whole ("all").
  private static boolean isWhole(List<Figure> figures, Set<String> degree, Sides sides) {
    return degree.stream().anyMatch(sides.lexis()::isWhole)
        && figures.stream().anyMatch(it -> it.unit().equals("%") && it.value().compareTo(ALL) < 0);
  }

  private static boolean isWithoutCounterpart(Figure figure, Version version) {
    return figures(version, version.tokens()).stream().noneMatch(it -> Figures.agree(figure, it));
  }

  private static List<Figure> figures(Version version, List<Token> tokens) {
    return version.member().extract().figures().stream()
        .filter(touches(tokens, Figure::span))
        .toList();
  }

  /// The values of the figures, of number words and of what begins with digits ("28th"); what is
  /// part of a date counts nothing.
  private static Set<BigDecimal> numbers(
      Version version, List<Token> tokens, List<Figure> figures) {
    Set<BigDecimal> found = new HashSet<>();
    figures.forEach(it -> found.add(it.value().stripTrailingZeros()));
    List<DateMention> dates = dates(version, tokens);
    Map<String, Integer> words =
        Languages.of(version.language())
            .map(it -> it.numbers())
            .map(Numbers::words)
            .orElse(Map.of());
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.FIGURE || dates.stream().anyMatch(holds(token))) {
        continue;
      }
      Integer word = words.get(token.same());
      int digits = leadingDigits(token.same());
      if (word != null) {
        found.add(BigDecimal.valueOf(word).stripTrailingZeros());
      } else if (digits > 0 && digits <= 9) {
        found.add(new BigDecimal(token.same().substring(0, digits)).stripTrailingZeros());
      }
    }
    return found;
  }

  private static int leadingDigits(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  static boolean datesDiffer(Sides sides) {
    List<DateMention> mine = dates(sides.left(), sides.leftTokens());
    List<DateMention> other = dates(sides.right(), sides.rightTokens());
    return !mine.isEmpty()
        && !other.isEmpty()
        && mine.stream().noneMatch(a -> other.stream().anyMatch(b -> Links.overlap(a, b)));
  }

  static List<DateMention> dates(Version version, List<Token> tokens) {
    return version.member().extract().dates().stream()
        .filter(touches(tokens, DateMention::span))
        .toList();
  }

  private static Predicate<DateMention> holds(Token token) {
    return it -> it.span().overlaps(token.span());
  }

  private static <T> Predicate<T> touches(List<Token> tokens, Function<T, Span> span) {
    if (tokens.isEmpty()) {
      return it -> false;
    }
    Span all = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return it -> span.apply(it).overlaps(all);
  }
}
