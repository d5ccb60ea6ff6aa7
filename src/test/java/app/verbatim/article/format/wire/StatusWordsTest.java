package app.verbatim.article.format.wire;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Item;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What desks write above a text or into a note, in the formats that have no field for it and in
/// those that have one.
class StatusWordsTest {

  private static final String TEXT =
      "The dam above Ardley was emptied on Monday, the water board said in a statement.";

  private static Article iptc(String slug, String lines) {
    return read(
        "\u0001dpa0042 3 pl 84  dpa 1100\r\n\r\n"
            + slug
            + "/\r\n\u0002"
            + lines
            + "\r\n\r\nDam emptied =\r\n\r\nARDLEY (dpa) - "
            + TEXT
            + "\r\n\r\n\u0003111530 GMT Mrz 25\r\n");
  }

  private static Article anpa(String keyword, String lines) {
    return read(
        "\u0016\u0016\u0001a4123\u001fxyz-\r\nu i\u0013"
            + keyword
            + "  03-11 0084\r\n\u0002"
            + lines
            + "\r\n^Dam emptied above Ardley<\r\n^By ANN LEE=\r\n\tARDLEY (AP) _ "
            + TEXT
            + "\r\n\u0003");
  }

  private static Article ninjs(String field, String words) {
    return read(
        "{\"uri\": \"1\", \"headline\": \"Dam emptied\", \""
            + field
            + "\": \""
            + words
            + "\", \"body_text\": \""
            + TEXT
            + "\"}");
  }

  private static Article read(String item) {
    Source source = new Source("item", item.getBytes(StandardCharsets.UTF_8));
    return ((Read) ArticleReaders.read(source, "A")).article();
  }

  private static String shown(Article article) {
    Item item = article.origin().item();
    return item.status() + item.embargo().map(it -> " until " + it).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MANDATORY KILL | CANCELLED
          Annulation : | CANCELLED
          Achtung: Bitte nicht verwenden. Die Angaben sind falsch. | CANCELLED
          KORREKTUR: Ort geändert | CORRECTED
          Berichtigung: 2. Absatz | CORRECTED
          RECTIFICATIF | CORRECTED
          Sperrfrist: 12. März 2025, 06.00 Uhr | UNKNOWN until 12. März 2025, 06.00 Uhr
          SOUS EMBARGO jusqu'au 12 mars, 6 h | UNKNOWN until 12 mars, 6 h
          EMBARGOED until 0600 GMT, March 12 | UNKNOWN until 0600 GMT, March 12
          HOLD FOR RELEASE at 6 a.m. Wednesday | UNKNOWN until 6 a.m. Wednesday
          EMBARGO | WITHHELD
          """)
  void aLineAboveTheTextSaysWhetherItMayBeUsed(String line, String status) {
    assertThat(shown(iptc("Dam/Ardley", line))).isEqualTo(status);
    assertThat(shown(anpa("BC-Dam", "^" + line + "<"))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eds: Kill BC-Dam, sent at 1030 GMT. The quotation was not said. | CANCELLED
          Editors: Please withhold pending a check. | WITHHELD
          Eds: CORRECTS year in 3rd graf. | CORRECTED
          Eds: Embargoed for release at 6 a.m. Wednesday. | UNKNOWN until 6 a.m. Wednesday
          Eds: Adds quote. | UNKNOWN
          Eds: Recasts lead after the killing. | UNKNOWN
          """)
  void aNoteToEditorsSaysWhetherItMayBeUsed(String note, String status) {
    assertThat(shown(anpa("BC-Dam", "^" + note + "<"))).isEqualTo(status);
    assertThat(shown(ninjs("ednote", note))).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AUTO-RECALL",
        "TROOPS-WITHDRAWAL",
        "SHOOTING-KILLED",
        "PRISON-CORRECTIONAL",
        "CONCERT-CANCEL"
      })
  void aSlugThatIsAboutSomethingOfThatNameSaysNothing(String slug) {
    assertThat(shown(iptc(slug, "Dam"))).isEqualTo("UNKNOWN");
    assertThat(shown(ninjs("slugline", slug))).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police hold three after killing",
        "Embargo on Cuba lifted after 60 years",
        "Kill the bill, say protesters",
        "Correctional officers go on strike",
        "Corrected figures show slower growth",
        "Annulation du concert de samedi"
      })
  void aHeadlineAboutItSaysNothing(String headline) {
    assertThat(
            shown(
                read(
                    "{\"uri\": \"1\", \"headline\": \""
                        + headline
                        + "\", \"body_text\": \""
                        + TEXT
                        + "\"}")))
        .isEqualTo("UNKNOWN");
    assertThat(shown(anpa("BC-Dam", "^" + headline + "<"))).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ^MANDATORY KILL< | CANCELLED by its sender (MANDATORY KILL): not to be used.
          ^EMBARGOED until 0600 GMT, March 12< | EMBARGOED until 0600 GMT, March 12: not to be published before.
          ^CORRECTION< | A CORRECTION (CORRECTION): it replaces an earlier version.
          """)
  void itIsTheFirstThingSaidOfTheItem(String line, String warning) {
    assertThat(Messages.in("en").say(anpa("BC-Dam", line).warnings().getFirst()))
        .isEqualTo(warning);
  }
}
