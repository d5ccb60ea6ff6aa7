package app.verbatim.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every file an editor may hand over by mistake gets its sentence, and the others go on.
class BadInputTest {

  /// Far more than linear work needs; quadratic work does not end in it.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String ARTICLE =
      """
      Harbour to close in June

      “We have not confirmed the cost of the works,” harbour master Jane Roe said on Monday.
      """;

  @TempDir Path folder;
  private Path one;
  private Path two;

  @BeforeEach
  void twoGoodArticles() throws IOException {
    one = Files.writeString(folder.resolve("one.txt"), ARTICLE);
    two = Files.writeString(folder.resolve("two.txt"), ARTICLE.replace("June", "July"));
  }

  @Test
  void oneArticleIsNotEnoughToCompare() {
    Cli cli = Cli.run("compare", one);

    assertThat(cli.err()).contains("one.txt").contains("Name a second one");
    assertThat(cli).extracting(Cli::exit, Cli::out).containsExactly(2, "");
    assertThat(Cli.run("extract", one).exit()).isZero();
  }

  @Test
  void aFileNamedTwiceIsReadOnce() {
    Cli cli = Cli.run("compare", one, folder.resolve("./one.txt"));

    assertThat(cli.err()).contains("is named twice; it is read once");
    assertThat(cli.exit()).isEqualTo(2);
  }

  @Test
  void aCopyIsComparedAndSaidToBeNoSecondSource() throws IOException {
    Path copy = Files.copy(one, folder.resolve("copy.txt"));

    Cli cli = Cli.run("compare", one, copy, "--format", "json");
    JsonNode json = new JsonMapper().readTree(cli.out());

    assertThat(cli.err()).contains("copy.txt is the same text as one.txt");
    assertThat(cli.exit()).isZero();
    assertThat(json.at("/articles/1/id").asString())
        .isEqualTo(json.at("/articles/0/id").asString() + "-2");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersGoOn() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binary = Files.write(folder.resolve("photo.txt"), binary());
    Path missing = folder.resolve("missing.txt");
    Path nothing = Files.createDirectory(folder.resolve("nothing"));

    Cli cli = Cli.run("compare", one, empty, binary, missing, nothing, two, "--format", "json");

    assertThat(cli.exit()).isZero();
    assertThat(cli.err())
        .contains("empty.txt: ")
        .contains("photo.txt: ")
        .contains("missing.txt: there is no such file")
        .contains("nothing: holds no article");
    JsonNode json = new JsonMapper().readTree(cli.out());
    assertThat(json.path("articles").size()).isEqualTo(2);
    assertThat(json.path("unreadable").valueStream().map(it -> it.path("source").asString()))
        .containsExactlyInAnyOrder(
            missing.toString(), nothing.toString(), "empty.txt", "photo.txt");
  }

  @Test
  void withFewerThanTwoArticlesLeftItEndsWithTwo() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    assertThat(Cli.run("compare", one, empty).exit()).isEqualTo(2);
    assertThat(Cli.run("compare", empty, folder.resolve("missing.txt")).err())
        .contains("no article could be read");
    assertThat(Cli.run("extract", empty).exit()).isEqualTo(2);
  }

  @Test
  void aFileOverTwentyMegabytesIsNotRead() throws IOException {
    Path long1 = Files.writeString(folder.resolve("long.txt"), "x".repeat(20 * 1024 * 1024 + 1));

    assertThat(Cli.run("compare", one, long1, two).err()).contains("over 20 MB: not read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"words and words ", "\"", "x"})
  void twentyMegabytesOfOneLineAreReadInLinearTime(String words) throws IOException {
    Path line =
        Files.writeString(folder.resolve("line.txt"), words.repeat(20_000_000 / bytes(words)));

    Cli cli =
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> Cli.run("compare", one, line, two));

    assertThat(cli.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"«", "“", "\"", "‘", "'"})
  void aHundredThousandUnclosedMarksAreReadInLinearTime(String mark) throws IOException {
    Path marks = Files.writeString(folder.resolve("marks.txt"), (mark + "a ").repeat(100_000));

    Cli cli =
        Assertions.assertTimeoutPreemptively(
            PATIENCE, () -> Cli.run("compare", one, marks, two, "--format", "json"));

    assertThat(cli.exit()).isZero();
  }

  @Test
  void halvesOfCharactersAreReadAndWritten() throws IOException {
    Path halves =
        Files.write(
            folder.resolve("halves.txt"),
            ("\ufeff" + ARTICLE + "“Half \ud83d a character \ude00 here,” she said.\n")
                .getBytes(StandardCharsets.UTF_16BE));
    Path bytes =
        Files.write(
            folder.resolve("bytes.txt"),
            (ARTICLE + "“Half \u00ed\u00a0\u00bd a character,” she said.\n")
                .getBytes(StandardCharsets.ISO_8859_1));

    for (String format : new String[] {"json", "text", "html"}) {
      assertThat(Cli.run("compare", one, halves, bytes, "--format", format).exit()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"x\"",
        "{\"articles\": 3}",
        "{\"articles\": {\"no.txt\": {}}}",
        "{\"articles\": {\"one.txt\": {\"published\": \"soon\", \"role\": \"boss\"}}}"
      })
  void aMistakeInAStoryFileStopsNothing(String story) throws IOException {
    Files.writeString(folder.resolve("story.json"), story);

    Cli cli = Cli.run("compare", folder);

    assertThat(cli.exit()).isZero();
    assertThat(cli.err().isEmpty()).isEqualTo(story.equals("{\"articles\": 3}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"corrections\": 1}",
        "{\"corrections\": [{}]}",
        "{\"corrections\": [{\"correction\": \"link\", \"left\": {\"article\": \"a\"}}]}",
        "{\"corrections\": [{\"correction\": \"speaker\", \"quotation\": {\"article\": \"a\","
            + " \"start\": 5, \"end\": 1}}]}"
      })
  void aMistakeInTheCorrectionsIsWrongUsage(String corrections) throws IOException {
    Path file = Files.writeString(folder.resolve("corrections.json"), corrections);

    Cli cli = Cli.run("compare", one, two, "--corrections", file);

    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.err()).contains("corrections.json");
  }

  private static int bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }

  private static byte[] binary() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 7);
    }
    return bytes;
  }
}
