package app.verbatim.generated;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How well stories with known truth are read: the seeds are others than those the rules are worked
/// on with, and nobody looks into their stories. [Figures] prints what stands behind a figure.
/// Stories of more than `-Dreports` reports (10; 500 with `-Pslow`) take minutes.
class GateTest {

  private static final long GATE = 41_000;

  private static final double LEAST_FOUND = 0.95;
  private static final double MOST_WRONG = 0.05;

  private record Row(String language, int reports, int stories, double statements) {
    @Override
    public String toString() {
      return language + ", " + reports + " reports";
    }
  }

  static Stream<Row> rows() {
    int most = Integer.getInteger("reports", 10);
    return Stream.of("fr", "en")
        .flatMap(
            it ->
                Stream.of(
                    new Row(it, 2, 12, 0.95),
                    new Row(it, 10, 3, 0.93),
                    new Row(it, 50, 2, 0.92),
                    new Row(it, 500, 1, 0.90)))
        .filter(it -> it.reports() <= most);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void storiesAreReadAsWellAsAsked(Row row) {
    Score score = new Score();
    for (long seed = GATE; seed < GATE + row.stories(); seed++) {
      Generated story = StoryGenerator.write(row.language(), seed, Size.of(row.reports()));
      score.add(Verbatim.compare(story.sources(), List.of()), story);
    }
    assertThat(score.statements())
        .as("statements: %s", score)
        .isGreaterThanOrEqualTo(row.statements());
    assertThat(score.found()).as("found: %s", score).isGreaterThanOrEqualTo(LEAST_FOUND);
    assertThat(score.wrong()).as("wrong: %s", score).isLessThanOrEqualTo(MOST_WRONG);
  }
}
