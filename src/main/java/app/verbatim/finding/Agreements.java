package app.verbatim.finding;

import app.verbatim.article.Article;
import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is told in other words and comes to the same.
final class Agreements {

  private Agreements() {}

  static List<Agreement> in(Alignment alignment) {
    List<Agreement> found = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Statement statement : alignment.tellings()) {
      for (Pairs.Pair pair : Pairs.across(statement)) {
        dates(alignment, pair, seen, found);
        figures(alignment, pair, seen, found);
      }
    }
    return found;
  }

  private static void dates(
      Alignment alignment, Pairs.Pair pair, Set<List<String>> seen, List<Agreement> found) {
    match(pair, said(pair.left()), said(pair.right()), alignment, seen, found);
    match(pair, Timing.told(pair.left()), Timing.told(pair.right()), alignment, seen, found);
  }

  /// Each date with the one that means the same, or is nearest to it.
  private static void match(
      Pairs.Pair pair,
      List<DateMention> left,
      List<DateMention> right,
      Alignment alignment,
      Set<List<String>> seen,
      List<Agreement> found) {
    List<DateMention> free = new ArrayList<>(right);
    for (DateMention date : left) {
      free.stream()
          .filter(it -> Timing.agree(date, it))
          .min(Comparator.comparing(it -> !it.value().iso().equals(date.value().iso())))
          .ifPresent(
              it -> {
                free.remove(it);
                add("date", alignment, at(pair.left(), date), at(pair.right(), it), seen, found);
              });
    }
  }

  private static List<DateMention> said(Version version) {
    return version.said().stream().toList();
  }

  private static void figures(
      Alignment alignment, Pairs.Pair pair, Set<List<String>> seen, List<Agreement> found) {
    for (Figure left : figures(pair.left())) {
      for (Figure right : figures(pair.right())) {
        if (Counting.sameThing(pair.left(), left, pair.right(), right)
            && Counting.agree(left, right)) {
          add(
              "number",
              alignment,
              article(pair.left()).passage(left.span()),
              article(pair.right()).passage(right.span()),
              seen,
              found);
        }
      }
    }
  }

  private static List<Figure> figures(Version version) {
    return version.member().extract().figures().stream()
        .filter(it -> version.member().span().covers(it.span()))
        .toList();
  }

  private static void add(
      String kind,
      Alignment alignment,
      Passage left,
      Passage right,
      Set<List<String>> seen,
      List<Agreement> found) {
    String mine = Spelling.same(alignment.words(left));
    String other = Spelling.same(alignment.words(right));
    if (!mine.equals(other)
        && seen.add(Stream.of(left.article() + mine, right.article() + other).sorted().toList())) {
      found.add(
          new Agreement(
              kind,
              List.of(left, right),
              Message.of(
                  "agreement." + kind,
                  Shown.cited(alignment, left),
                  Shown.cited(alignment, right))));
    }
  }

  private static Passage at(Version version, DateMention date) {
    return article(version).passage(date.span());
  }

  private static Article article(Version version) {
    return version.member().extract().article();
  }
}
