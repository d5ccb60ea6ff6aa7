package app.verbatim.ui.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {

  @ParameterizedTest
  @CsvSource({
    "AB, '', 2, '', AB",
    "ABCD, DB, 2, AB, BD",
    "ABCD, C, 2, AB, AC",
    "ABCD, ABCD, 3, AB, ABC",
    "A, A, 2, '', A",
    "ABC, X, 2, BC, BC"
  })
  void panesShowWhatIsWantedAndKeepTheRest(
      String all, String wanted, int room, String shown, String expected) {
    assertThat(Slots.choose(letters(all), letters(wanted), room, letters(shown)))
        .isEqualTo(letters(expected));
  }

  @ParameterizedTest
  @CsvSource({"ABCD, D, AB, AD", "ABCD, B, AB, AB", "ABCD, A, BC, AB"})
  void anArticleAskedForStandsBesideTheFirst(
      String all, String article, String shown, String expected) {
    assertThat(Slots.with(letters(all), article, 2, letters(shown))).isEqualTo(letters(expected));
  }

  private static List<String> letters(String letters) {
    return letters.chars().mapToObj(Character::toString).toList();
  }
}
