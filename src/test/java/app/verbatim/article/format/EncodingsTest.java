package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Given;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  private static final String FRENCH =
      "« L’élève a déjà été reçue à Noël, s’étonne sa mère : où est le problème ? » La fête coûtera"
          + " 30 € à chaque foyer, au cœur de l’été.";
  private static final String GERMAN =
      "„Das dürfen wir nicht“, sagte der Bürgermeister. Die Straße bleibt für größere Fahrzeuge"
          + " gesperrt, ärgerlich für Händler.";
  private static final String POLISH =
      "Zażółć gęślą jaźń, powiedział wójt. Mieszkańcy żądają wyjaśnień, a źródła milczą.";
  private static final String RUSSIAN =
      "Мост закрыт до весны, сообщил мэр. Жители требуют объяснений и ждут ответа.";
  private static final String JAPANESE = "橋は春まで閉鎖されると市長が発表した。住民は説明を求めているが、答えはまだない。";
  private static final String CHINESE = "市长宣布，这座桥将关闭到春天。居民要求解释，但还没有得到答复。";

  @ParameterizedTest
  @MethodSource("encoded")
  void aTextIsReadInTheEncodingItIsIn(String charset, String text, List<String> warnings) {
    Article article = Pages.read(text.getBytes(Charset.forName(charset)));

    assertThat(article.text()).isEqualTo(text);
    assertThat(Pages.warnings(article)).isEqualTo(warnings);
  }

  static Stream<Object[]> encoded() {
    return Stream.of(
        row("UTF-8", FRENCH),
        row("UTF-8", JAPANESE),
        row("UTF-16LE", FRENCH, "UTF-16LE"),
        row("UTF-16BE", GERMAN, "UTF-16BE"),
        row("UTF-16LE", RUSSIAN, "UTF-16LE"),
        row("windows-1252", FRENCH, "Windows-1252"),
        row("windows-1252", GERMAN, "Windows-1252"),
        row("x-MacRoman", FRENCH, "MacRoman"),
        row("IBM850", FRENCH.replaceAll("[€œ’]", "e"), "IBM850"),
        row("windows-1250", POLISH, "Windows-1250"),
        row("ISO-8859-2", POLISH, "ISO-8859-2"),
        row("windows-1251", RUSSIAN, "Windows-1251"),
        row("KOI8-R", RUSSIAN, "KOI8-R"),
        row("IBM866", RUSSIAN, "IBM866"),
        row("Shift_JIS", JAPANESE.repeat(3), "Shift_JIS"),
        row("EUC-JP", JAPANESE.repeat(3), "EUC-JP"),
        row("GB18030", CHINESE.repeat(3), "GB18030"),
        row("US-ASCII", "The bridge is shut until spring, the mayor said."));
  }

  private static Object[] row(String charset, String text, String... guessed) {
    List<String> warnings =
        Stream.of(guessed).map(it -> "Read as " + it + " (not declared).").toList();
    return new Object[] {charset, text, warnings};
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<html><head><meta charset=utf-8></head><body><p>%s</p></body></html>",
        "<?xml version='1.0' encoding='UTF-8'?><nitf><body><body.content><p>%s</p></body.content>"
            + "</body></nitf>",
        "From: a\nTo: b\nSubject: c\nContent-Type: text/plain; charset=utf-8\n"
            + "Content-Transfer-Encoding: 8bit\n\n%s\n",
        "\u0001dpa0042 3 pl 84  dpa 1100\r\n\r\nDam/\r\n\u0002Nuit =\r\n\r\n%s\r\n\u0003"
      })
  void theBytesAreReadAsTheEditorSaysAndBackAgain(String file) {
    byte[] bytes = file.formatted(FRENCH).getBytes(Charset.forName("x-MacRoman"));

    assertThat(text(bytes, "windows-1251")).doesNotContain("déjà").contains("d");
    assertThat(text(bytes, "x-MacRoman")).contains("L’élève a déjà été reçue à Noël");
    assertThat(text(bytes, "no such thing")).isEqualTo(text(bytes, ""));
  }

  private static String text(byte[] bytes, String encoding) {
    Given given =
        new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(encoding));
    ReadResult result = ArticleReaders.readAll(List.of(new Source("a", bytes, given))).getFirst();
    return ((Read) result).article().text();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000"})
  void aByteOrderMarkIsBelievedAndDropped(String charset, String mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(mark));
    bytes.writeBytes(FRENCH.getBytes(Charset.forName(charset)));

    Article article = Pages.read(bytes.toByteArray());

    assertThat(article.text()).isEqualTo(FRENCH);
    assertThat(article.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // a lone surrogate
    "C3A974C3A920EDA08020, ' été ', 1",
    // a sequence cut off at the end
    "C3A974C3A92064C3A96AC3A020C3A9C3, 'été déjà é', 1"
  })
  void unreadablePlacesAreReplacedAndCounted(String hex, String words, int count) {
    Article article = Pages.read(HexFormat.of().parseHex(hex));

    assertThat(article.text()).contains(words.strip()).contains("\ufffd");
    assertThat(Pages.warnings(article))
        .containsExactly(count + " character could not be read and is shown as \ufffd.");
  }

  @Test
  void onlyLineEndsChange() {
    String odd = "  Un\u00a0mot.\t \r\n\r\n\u2028Deux\rTrois \u000c\n";

    assertThat(Pages.read(odd).text()).isEqualTo("  Un\u00a0mot.\t \n\n\u2028Deux\nTrois \u000c\n");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoTextIsRefusedWithTheWayOut(byte[] bytes, String reason) {
    assertThat(Pages.refusal(bytes)).isEqualTo(reason);
  }

  static Stream<Object[]> refused() {
    String empty = "Empty file: nothing to read. Choose another file, or paste the text.";
    String binary = "Not a text. Save it as plain text, or copy the article and paste it.";
    return Stream.of(
        new Object[] {new byte[0], empty},
        new Object[] {utf8(" \n\t\u00a0\r\n"), empty},
        new Object[] {HexFormat.of().parseHex("EFBBBF"), empty},
        new Object[] {utf8("abc\u0000def"), binary},
        new Object[] {utf8("\u0001\u0002\u0003\u0004 a"), binary},
        new Object[] {noise(), binary},
        new Object[] {
          utf8("%PDF-1.7\nabc"),
          "Broken: it cannot be read. Ask for the file again, or copy the text and paste it here."
        },
        new Object[] {
          utf8("\n<!doctype html><html>"),
          "This page has no text without its scripts. Open it in a browser and save it, or copy the"
              + " text and paste it here."
        },
        new Object[] {
          HexFormat.of().parseHex("D0CF11E0A1B11AE1"),
          "Old Word files (.doc) cannot be read. Save it as .docx, or copy the text and paste it"
              + " here."
        },
        new Object[] {
          new byte[20 * 1024 * 1024 + 1], "Over 20 MB: not read. Paste only the article."
        },
        new Object[] {
          utf8("a\n".repeat(300_000)), "More than 200000 lines: not read. Paste only the article."
        });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Bytes as in a compressed file.
  private static byte[] noise() {
    byte[] bytes = new byte[4096];
    int state = 12345;
    for (int i = 0; i < bytes.length; i++) {
      state = state * 1103515245 + 12345;
      bytes[i] = (byte) (state >>> 16);
    }
    return bytes;
  }
}
