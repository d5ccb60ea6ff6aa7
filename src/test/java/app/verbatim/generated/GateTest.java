package app.verbatim.generated;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well stories with known truth are read must not fall. The seeds are others than those the
/// rules were tuned on; [Figures] prints what is behind a figure.
class GateTest {

  private static final long GATE = 9_000;

  @ParameterizedTest(name = "{0}, {1} reports")
  @CsvSource({
    "fr,   2, 0.95, 0.95, 0.05",
    "en,   2, 0.95, 0.95, 0.05",
    "fr,  10, 0.93, 0.95, 0.05",
    "en,  10, 0.93, 0.95, 0.05",
    "fr,  50, 0.92, 0.95, 0.05",
    "en,  50, 0.92, 0.95, 0.05",
    "fr, 500, 0.90, 0.95, 0.05"
  })
  void storiesAreReadAsWellAsTheyMust(
      String language, int reports, double statements, double found, double wrong) {
    Score score = new Score();
    for (long seed = GATE; seed < GATE + Score.stories(reports); seed++) {
      Generated story = StoryGenerator.write(language, seed, Size.of(reports));
      score.add(Verbatim.compare(story.sources(), java.util.List.of()), story);
    }
    assertThat(score.statements()).as("statements: %s", score).isGreaterThanOrEqualTo(statements);
    assertThat(score.found()).as("found: %s", score).isGreaterThanOrEqualTo(found);
    assertThat(score.wrong()).as("wrong: %s", score).isLessThanOrEqualTo(wrong);
  }
}
