package app.verbatim.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Span;
import app.verbatim.article.Texts;
import app.verbatim.extract.quote.Marks.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Marks of every kind thrown together: whatever they are, pairs must stay pairs.
class MarkSoupTest {

  private static final List<String> MARKS =
      List.of("«", "»", "‹", "›", "“", "”", "„", "‟", "‘", "’", "‚", "\"", "'", "``", "''", "`");
  private static final List<String> OTHER =
      List.of(
          "a",
          "Je",
          "don",
          "5",
          " ",
          " ",
          " ",
          "\u00a0",
          "\u202f",
          ",",
          ".",
          "—",
          "(",
          ")",
          "<",
          ">",
          "=",
          "\n",
          "\n\n",
          "\uD83D\uDE00");

  static Stream<String> soups() {
    return IntStream.range(0, 500)
        .mapToObj(
            seed -> {
              Random chance = new Random(seed);
              int length = 5 + chance.nextInt(120);
              StringBuilder soup = new StringBuilder("x");
              for (int i = 0; i < length; i++) {
                List<String> from = chance.nextInt(3) == 0 ? OTHER : MARKS;
                soup.append(from.get(chance.nextInt(from.size())));
              }
              return soup.toString();
            });
  }

  @ParameterizedTest
  @MethodSource("soups")
  void pairsNestAndStayInTheirParagraph(String soup) {
    for (String language : List.of("fr", "en", "de", "und")) {
      Article article = Texts.article(soup, language);
      Marks marks = Marks.find(article);
      List<Pair> pairs = marks.pairs();
      for (Pair pair : pairs) {
        assertThat(pair.marked().covers(pair.words())).isTrue();
        assertThat(pair.words().length()).isPositive();
        assertThat(article.at(pair.words())).doesNotContain("\n\n");
      }
      assertThat(crossing(pairs)).isEmpty();
      assertThat(marks.unclosed()).isSorted().doesNotHaveDuplicates();
      assertThat(starts(marks.unclosed())).noneMatch(closed(pairs)::contains);
    }
  }

  private static List<Pair> crossing(List<Pair> pairs) {
    List<Pair> found = new ArrayList<>();
    for (int i = 1; i < pairs.size(); i++) {
      for (int j = 0; j < i; j++) {
        Span one = pairs.get(j).marked();
        Span other = pairs.get(i).marked();
        if (one.overlaps(other) && !one.covers(other) && !other.covers(one)) {
          found.add(pairs.get(i));
        }
      }
    }
    return found;
  }

  /// Where the marks of closed pairs begin.
  private static List<Integer> closed(List<Pair> pairs) {
    return pairs.stream()
        .filter(it -> it.words().end() < it.marked().end())
        .map(it -> it.marked().start())
        .toList();
  }

  private static List<Integer> starts(List<Span> marks) {
    return marks.stream().map(Span::start).toList();
  }
}
