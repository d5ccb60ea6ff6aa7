package app.verbatim.generated;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well stories with known truth are read must not fall. The seeds are others than those the
/// rules are worked on with; [Figures] prints what stands behind a figure, and its larger stories.
class GateTest {

  private static final long GATE = 9_000;

  /// @param statements least F1 of grouping quotations
  /// @param found least share of planted changes found
  /// @param wrong greatest share of material findings nothing explains
  @ParameterizedTest(name = "{0}, {1} reports")
  @CsvSource({
    "fr,  2, 12, 0.98, 0.85, 0.06",
    "en,  2, 12, 0.98, 0.90, 0.05",
    "fr, 10,  3, 0.97, 0.90, 0.10",
    "en, 10,  3, 0.97, 0.92, 0.11"
  })
  void storiesAreReadAsWellAsBefore(
      String language, int reports, int stories, double statements, double found, double wrong) {
    Score score = new Score();
    for (long seed = GATE; seed < GATE + stories; seed++) {
      Generated story = StoryGenerator.write(language, seed, Size.of(reports));
      score.add(Verbatim.compare(story.sources(), List.of()), story);
    }
    assertThat(score.statements()).as("statements: %s", score).isGreaterThanOrEqualTo(statements);
    assertThat(score.found()).as("found: %s", score).isGreaterThanOrEqualTo(found);
    assertThat(score.wrong()).as("wrong: %s", score).isLessThanOrEqualTo(wrong);
  }
}
