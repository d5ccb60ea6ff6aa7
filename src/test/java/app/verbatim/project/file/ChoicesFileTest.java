package app.verbatim.project.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.project.Choice;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesFileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | À vérifier             | To check
          2 | Les deux exacts        | Both correct
          3 | B exact                | B correct
          4 | B exact                | B correct
          5 | Aucun exact            | Neither correct
          6 | Variante de traduction | Translation variant
          7 | Forme                  | Style only
          """)
  void theProgramsOwnListHasSevenVerdicts(String key, String french, String english) {
    Choice choice = ChoicesFile.standard().byKey(key).orElseThrow();
    assertThat(choice.name("fr", "B")).isEqualTo(french);
    assertThat(choice.name("en", "B")).isEqualTo(english);
  }

  @Test
  void aDeskWritesItsOwnList() {
    byte[] own =
        """
        {"verdicts": [{"id": "ok", "key": "1", "names": {"fr": "Bon", "en": "Fine"}},
                      {"id": "later", "key": "2", "settles": false, "names": {"fr": "Plus tard"}}]}
        """
            .getBytes(StandardCharsets.UTF_8);
    ChoicesFile read = ChoicesFile.read(own, "desk.json");
    assertThat(read.problems()).isEmpty();
    assertThat(read.choices().all()).extracting(Choice::id).containsExactly("ok", "later");
    assertThat(read.choices().all()).extracting(Choice::settles).containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "[]",
        "{\"verdicts\": 3}",
        "{\"verdicts\": [{\"id\": \"a\", \"key\": \"12\", \"names\": {\"en\": \"A\"}}]}",
        "{\"verdicts\": [{\"id\": \"a\", \"key\": \"1\"}]}",
        "{\"verdicts\": [{\"id\": \"a\", \"key\": \"1\", \"names\": {\"en\": \"A\"}},"
            + "{\"id\": \"b\", \"key\": \"1\", \"names\": {\"en\": \"B\"}}]}"
      })
  void aListThatCannotBeUsedIsSaidAndTheProgramsOwnKept(String text) {
    ChoicesFile read = ChoicesFile.read(text.getBytes(StandardCharsets.UTF_8), "desk.json");
    assertThat(read.problems()).hasSize(1);
    assertThat(read.choices()).isEqualTo(ChoicesFile.standard());
  }
}
