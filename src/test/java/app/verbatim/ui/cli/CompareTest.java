package app.verbatim.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTest {

  private static final String NORTH =
      """
      Harbour to close in June

      The harbour will close on 3 June 2024, harbour master Jane Roe said on Monday.

      “We have not confirmed the cost of the works to anyone,” she said.
      """;
  private static final String SOUTH =
      """
      Harbour may close this summer

      Jane Roe, the harbour master, said that the harbour may close on 4 June 2024.

      “We have confirmed the cost of the works to anyone,” she added.
      """;

  @TempDir Path folder;
  private Path north;
  private Path south;

  @BeforeEach
  void twoArticles() throws IOException {
    north = Files.writeString(folder.resolve("north.txt"), NORTH);
    south = Files.writeString(folder.resolve("south.txt"), SOUTH);
  }

  @Test
  void twoArticlesAreComparedAsTextOnStandardOutput() {
    Cli cli = Cli.run("compare", north, south);

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exit()).isZero();
    assertThat(cli.out()).contains("A  north.txt").contains("B  south.txt").contains("MAJOR");
  }

  @ParameterizedTest
  @CsvSource({"material, 1", "notable, 1", "never, 0", "MATERIAL, 1"})
  void theExitCodeSaysWhetherSomethingWasFound(String failOn, int exit) {
    assertThat(Cli.run("compare", north, south, "--fail-on", failOn).exit()).isEqualTo(exit);
  }

  @Test
  void whatIsGivenWinsOverTheStoryFileWhichWinsOverTheText() throws IOException {
    Files.writeString(
        folder.resolve("story.json"),
        """
        {"title": "The harbour", "articles": {
          "south.txt": {"published": "2024-05-07T09:30:00+02:00", "outlet": "The South", "language": "en-GB", "role": "reference"},
          "north.txt": {"published": "2024-05-06", "outlet": "The North", "unknown": [1]}}}
        """);

    JsonNode json =
        json(
            Cli.run(
                "compare",
                folder,
                "--format",
                "json",
                "--published",
                "north.txt=2024-05-08",
                "--outlet",
                south + "=South = South",
                "--our-copy",
                "north.txt"));

    assertThat(json.path("title").asString()).isEqualTo("The harbour");
    assertThat(json.at("/articles").valueStream().map(it -> it.path("source").asString()))
        .containsExactly("south.txt", "north.txt");
    assertThat(json.at("/articles/0/outlet").asString()).isEqualTo("South = South");
    assertThat(json.at("/articles/0/role").asString()).isEqualTo("reference");
    assertThat(json.at("/articles/0/language").asString()).isEqualTo("en");
    assertThat(json.at("/articles/0/published").toString())
        .isEqualTo("{\"value\":\"2024-05-07\",\"from\":\"given\",\"evidence\":[]}");
    assertThat(json.at("/articles/1/published/value").asString()).isEqualTo("2024-05-08");
    assertThat(json.at("/articles/1/outlet").asString()).isEqualTo("The North");
    assertThat(json.at("/articles/1/role").asString()).isEqualTo("our-copy");
  }

  @Test
  void aFolderStandsForItsArticlesInNameOrder() throws IOException {
    Files.writeString(folder.resolve("a-first.TXT"), "First of all\n\nNothing is said here.\n");
    Files.writeString(folder.resolve("notes.md"), "not an article");
    Files.writeString(folder.resolve(".hidden.txt"), "not an article");
    Files.createDirectory(folder.resolve("inner.txt"));

    JsonNode json = json(Cli.run("extract", folder, "--format", "json"));

    assertThat(json.path("title").asString()).isEqualTo(folder.getFileName().toString());
    assertThat(json.path("articles").valueStream().map(it -> it.path("source").asString()))
        .containsExactly("a-first.TXT", "north.txt", "south.txt");
  }

  @Test
  void twoFilesOfOneNameAreToldApartByTheirPaths() throws IOException {
    Path other =
        Files.writeString(
            Files.createDirectory(folder.resolve("other")).resolve("north.txt"), SOUTH);

    JsonNode json =
        json(
            Cli.run(
                "compare", north, other, "--format", "json", "--published", other + "=2024-05-09"));

    assertThat(json.at("/articles/0/source").asString()).isEqualTo(north.toString());
    assertThat(json.at("/articles/0/published").isNull()).isTrue();
    assertThat(json.at("/articles/1/published/value").asString()).isEqualTo("2024-05-09");
  }

  @Test
  void severalFormatsAreWrittenUnderOneName() {
    Cli cli =
        Cli.run(
            "compare",
            north,
            south,
            "--format",
            "json,html",
            "--format",
            "text",
            "--output",
            folder.resolve("note"));

    assertThat(cli).isEqualTo(new Cli(0, "", ""));
    assertThat(folder.resolve("note.json")).isNotEmptyFile();
    assertThat(folder.resolve("note.html")).isNotEmptyFile();
    assertThat(folder.resolve("note.txt")).isNotEmptyFile();
  }

  @Test
  void theOutputsNameSaysItsFormatWhereNoneIsNamed() {
    Cli.run("compare", north, south, "--output", folder.resolve("note.html"));

    assertThat(folder.resolve("note.html")).content().startsWith("<!doctype html>");
  }

  @Test
  void jsonIsInEnglishUnlessAskedOtherwise() {
    Cli french = Cli.runIn("fr", "compare", north, south);
    Cli json = Cli.runIn("fr", "compare", north, south, "--format", "json");
    Cli asked = Cli.runIn("fr", "compare", north, south, "--format", "json", "--messages", "fr");

    assertThat(french.out()).contains("MAJEURS");
    assertThat(json.out()).contains("\"headline\"").doesNotContain("titre");
    assertThat(asked.out()).contains("titre");
  }

  @Test
  void theSameArticlesGiveTheSameBytes() {
    assertThat(Cli.run("compare", north, south, "--format", "json"))
        .isEqualTo(Cli.run("compare", north, south, "--format", "json"));
  }

  @Test
  void whatCannotBeWrittenEndsWithThree() {
    Cli cli = Cli.run("compare", north, south, "--output", folder.resolve("nowhere/note.txt"));

    assertThat(cli.err()).contains("could not write").contains("nowhere");
    assertThat(cli.exit()).isEqualTo(3);
    assertThat(Cli.run("compare", north, south, "--output", folder).exit()).isEqualTo(3);
  }

  @Test
  void nothingButTheOutputIsLeftBesideIt() throws IOException {
    Cli.run("compare", north, south, "--output", folder.resolve("note.txt"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("north.txt", "south.txt", "note.txt");
    }
  }

  @Test
  void eachStoryOfABatchIsComparedAndABadOneIsNamed() throws IOException {
    Path stories = Files.createDirectory(folder.resolve("stories"));
    for (String name : new String[] {"good", "index"}) {
      Path story = Files.createDirectory(stories.resolve(name));
      Files.copy(north, story.resolve("a.txt"));
      Files.copy(south, story.resolve("b.txt"));
    }
    Files.createDirectory(stories.resolve("bad"));
    Files.writeString(stories.resolve("stray.txt"), "not a story");
    Path out = folder.resolve("notes");

    Cli cli = Cli.run("compare", "--batch", stories, "--format", "json,html", "--output", out);

    assertThat(cli.exit()).isZero();
    assertThat(cli.err()).contains("story bad was left out");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "good.json", "good.html", "index-1.json", "index-1.html", "index.html");
    }
    assertThat(out.resolve("index.html")).content().contains("./good.html").contains("bad");
  }

  @Test
  void aBatchWithoutAGoodStoryEndsWithTwo() throws IOException {
    Path stories = Files.createDirectory(folder.resolve("stories"));
    Files.createDirectory(stories.resolve("bad"));

    Cli cli =
        Cli.run("compare", "--batch", stories, "--format", "json", "--output", folder.resolve("o"));

    assertThat(cli.exit()).isEqualTo(2);
  }

  @Test
  void withoutADisplayTheArticlesAreCompared() {
    Cli cli = Cli.run(north, south);

    assertThat(cli.err()).contains("no display");
    assertThat(cli.out()).isEqualTo(Cli.run("compare", north, south).out());
  }

  private static JsonNode json(Cli cli) {
    assertThat(cli.err()).isEmpty();
    return new JsonMapper().readTree(cli.out());
  }
}
