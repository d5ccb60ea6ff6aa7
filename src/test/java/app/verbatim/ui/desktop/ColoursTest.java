package app.verbatim.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {

  private static final Pattern TOKEN = Pattern.compile("(-v-[a-z-]+): #([0-9A-Fa-f]{6});");
  private static final List<String> OTHERS =
      List.of("frame", "list", "pane", "card", "views", "contrast", "start", "controls", "sizes");

  @ParameterizedTest
  @CsvSource({
    "fg, bg",
    "fg, chrome",
    "fg, sel",
    "fg, change",
    "muted, bg",
    "muted, chrome",
    "muted, sel",
    "folded, bg",
    "folded, chrome",
    "accent, bg",
    "accent, chrome",
    "on-accent, accent",
    "mat, bg",
    "mat, chrome",
    "mat, mat-bg",
    "mat, sel",
    "note, bg",
    "note, chrome",
    "note, note-bg",
    "note, sel",
    "style, style-bg",
    "ok, chrome"
  })
  void textCanBeReadInBothThemes(String text, String ground) {
    for (String theme : List.of("light", "dark")) {
      Map<String, Integer> tokens = tokens(theme);
      assertThat(contrast(tokens, "-v-" + text, "-v-" + ground))
          .as(theme)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @CsvSource({"control, bg", "control, chrome", "accent, sel", "mat, change"})
  void outlinesCanBeSeenInBothThemes(String line, String ground) {
    for (String theme : List.of("light", "dark")) {
      assertThat(contrast(tokens(theme), "-v-" + line, "-v-" + ground))
          .as(theme)
          .isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void bothThemesNameTheSameColours() {
    assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet());
  }

  @Test
  void onlyTheThemesGiveColours() {
    for (String sheet : OTHERS) {
      assertThat(css(sheet)).as(sheet).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(");
    }
  }

  private static double contrast(Map<String, Integer> tokens, String one, String other) {
    double a = light(tokens.getOrDefault(one, 0)) + 0.05;
    double b = light(tokens.getOrDefault(other, 0)) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /// Relative luminance, as the accessibility guidelines of the W3C define it.
  private static double light(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Integer> tokens(String theme) {
    Map<String, Integer> tokens = new HashMap<>();
    Matcher all = TOKEN.matcher(css(theme));
    while (all.find()) {
      tokens.put(all.group(1), Integer.parseInt(all.group(2), 16));
    }
    return tokens;
  }

  private static String css(String sheet) {
    try (InputStream in = ColoursTest.class.getResourceAsStream(sheet + ".css")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
