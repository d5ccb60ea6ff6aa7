package app.verbatim.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.article.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pubstatus":"usable" | "pubstatus":"canceled" | B is cancelled by its sender (canceled): not to be used.
          "pubstatus":"withheld" | "x":"1" | A is withheld by its sender (withheld): not to be used for now.
          "pubstatus":"usable" | "slugline":"DAM-CORRECTION" | B is a correction (DAM-CORRECTION) of an earlier version.
          "embargoed":"2025-03-12T06:00:00Z" | "x":"1" | A is under embargo until 2025-03-12T06:00:00Z; the others are not, or until another time.
          "slugline":"dam","version":"2" | "slugline":"dam","version":"3" | Versions of one item (dam): A 2; B 3. The latest is B.
          "pubstatus":"canceled" | "pubstatus":"canceled" |
          "embargoed":"2025-03-12" | "embargoed":"2025-03-12" |
          "slugline":"dam","version":"2" | "slugline":"weir","version":"3" |
          """)
  void whatSendersSayIsAPointWhereItDiffers(String one, String other, String sentence) {
    Comparison comparison = Verbatim.compare(List.of(item("a", one), item("b", other)), List.of());

    assertThat(
            comparison.findings().stream()
                .filter(it -> it.kind().equals("status"))
                .map(it -> Messages.in("en").say(it.message())))
        .containsExactlyElementsOf(sentence == null ? List.of() : List.of(sentence));
  }

  @Test
  void aKillAndAnEmbargoInTheTextOfAnOldWireArePointsToo() {
    String start = "\u0001dpa0042 3 pl 84  dpa 1100\r\n\r\nDam/\r\n\u0002";
    String end =
        "\r\n\r\nDam emptied =\r\n\r\nARDLEY (dpa) - The dam was emptied on Monday, the board"
            + " said in a statement.\r\n\u0003";
    Source killed = new Source("a", (start + "MANDATORY KILL" + end).getBytes(UTF_8));
    Source held = new Source("b", (start + "EMBARGOED until 0600 GMT" + end).getBytes(UTF_8));

    Comparison comparison = Verbatim.compare(List.of(killed, held), List.of());

    assertThat(
            comparison.findings().stream()
                .filter(it -> it.kind().equals("status"))
                .map(it -> it.severity() + " " + Messages.in("en").say(it.message())))
        .containsExactly(
            "MATERIAL A is cancelled by its sender (MANDATORY KILL): not to be used.",
            "MATERIAL B is under embargo until 0600 GMT; the others are not, or until another"
                + " time.");
  }

  private static Source item(String name, String fields) {
    String json =
        "{\"uri\":\""
            + name
            + "\","
            + fields
            + ",\"headline\":\"Dam emptied\",\"body_text\":\"The dam was emptied on Monday, the"
            + " board said in a statement.\"}";
    return new Source(name, json.getBytes(UTF_8));
  }
}
