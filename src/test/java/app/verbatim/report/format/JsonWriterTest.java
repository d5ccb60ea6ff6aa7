package app.verbatim.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.verbatim.Verbatim;
import app.verbatim.article.Messages;
import app.verbatim.article.Source;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Project;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("docs/comparison.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Project> projects() {
    List<Source> stories = Stories.harbour();
    return List.of(
        new Project("harbour", Verbatim.compare(stories, List.of())),
        new Project("harbour", Verbatim.extract(stories, List.of()), false),
        new Project("one", Verbatim.compare(stories.subList(0, 1), List.of())),
        new Project("nothing", Verbatim.compare(List.of(), List.of())),
        new Project("all kinds", Stories.everyValue()),
        new Project("empty file", Verbatim.compare(List.of(source("a.txt", "")), List.of())),
        new Project(
            "marks alone",
            Verbatim.compare(List.of(source("a.txt", "« « «"), source("b.txt", "\"")), List.of())));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theOutputFollowsItsSchema(Project project) {
    assertThat(SCHEMA.validate(json(project), InputFormat.JSON))
        .extracting(Error::toString)
        .isEmpty();
  }

  @Test
  void theSchemaRefusesWhatTheContractDoesNotAllow() {
    String json = json(projects().getFirst());

    assertThat(
            SCHEMA.validate(json.replace("\"version\" : 1", "\"version\" : 2"), InputFormat.JSON))
        .hasSize(1);
    assertThat(SCHEMA.validate(json.replace("\"summary\"", "\"sum\""), InputFormat.JSON))
        .hasSize(1);
    assertThat(
            SCHEMA.validate(
                json.replace("\"kind\" : \"paragraph\"", "\"kind\" : \"prose\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theSameProjectGivesTheSameBytes(Project project) {
    assertThat(json(project)).isEqualTo(json(project));
  }

  @Test
  void everyValueIsWrittenAsTheContractNamesIt() {
    JsonNode json = tree(new Project("all kinds", Stories.everyValue()));

    assertThat(json.at("/articles/0/published").toString())
        .isEqualTo(
            "{\"value\":\"2024-05-03\",\"from\":\"inferred\",\"evidence\":[{\"article\":\"aaaaaaaaaaaa\",\"start\":0,\"end\":9}]}");
    assertThat(json.at("/articles/0/role").asString()).isEqualTo("our-copy");
    assertThat(json.at("/articles/1/role").isNull()).isTrue();
    assertThat(json.at("/articles/1/language").isNull()).isTrue();
    assertThat(json.at("/quotations/0").toString())
        .isEqualTo(
            "{\"id\":\"q1\",\"article\":\"aaaaaaaaaaaa\",\"kind\":\"direct\",\"parts\":[[11,16]],\"marked\":[10,17],\"block\":0,\"excluded\":null,\"inside\":null,\"speaker\":{\"status\":\"attributed\",\"name\":\"Ada"
                + " Quill\","
                + "\"mention\":[0,3],\"role\":\"mayor\",\"roleSpan\":[4,9],\"verb\":\"say\",\"cue\":[18,22],\"inferred\":true,\"rule\":\"after"
                + " the quotation\",\"reason\":null,\"members\":[],\"anonymity\":null,"
                + "\"relay\":[{\"name\":\"AFP\",\"mention\":[18,22]}]},\"date\":\"d1\"}");
    assertThat(json.at("/figures/0").toString())
        .isEqualTo(
            "{\"id\":\"n1\",\"article\":\"aaaaaaaaaaaa\",\"start\":4,\"end\":9,\"value\":1200,\"upTo\":null,\"bound\":\"at"
                + " least\",\"unit\":null,\"of\":\"births\"}");
    assertThat(json.at("/findings/0/changes/0").toString())
        .isEqualTo(
            "{\"type\":\"replaced\",\"class\":\"negation\",\"severity\":\"material\","
                + "\"left\":{\"article\":\"aaaaaaaaaaaa\",\"start\":11,\"end\":16},\"right\":{\"article\":\"bbbbbbbbbbbb\",\"start\":0,\"end\":4}}");
    assertThat(json.at("/findings/0/point").asString()).isEqualTo("p1");
    assertThat(json.at("/points/0/places").toString())
        .isEqualTo(
            "[{\"article\":\"aaaaaaaaaaaa\",\"place\":\"headline\"},{\"article\":\"bbbbbbbbbbbb\",\"place\":\"text\"}]");
    assertThat(json.at("/unreadable").toString())
        .isEqualTo(
            "[{\"source\":\"c.txt\",\"reason\":\"there is no such file. Check the path.\"}]");
  }

  @Test
  void whereNothingIsComparedThereAreNoStatementsAndNoFindings() {
    JsonNode json = tree(projects().get(1));

    assertThat(json.has("statements")).isFalse();
    assertThat(json.has("findings")).isFalse();
    assertThat(json.path("articles").size()).isEqualTo(2);
  }

  @Test
  void halfACharacterStaysWhereItIs() {
    Comparison comparison = Stories.comparisonOf("a\ud83d b \ude00 \ud83d\ude00 c");

    String json = json(new Project("halves", comparison));

    assertThat(json).contains("a\\ud83d b \\ude00 \ud83d\ude00 c");
    assertThat(tree(new Project("halves", comparison)).at("/articles/0/text").asString())
        .isEqualTo("a\ud83d b \ude00 \ud83d\ude00 c");
  }

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode tree(Project project) {
    return new JsonMapper().readTree(json(project));
  }

  private static String json(Project project) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatCode(() -> new JsonWriter().write(project, Messages.in("en"), out))
        .doesNotThrowAnyException();
    return out.toString(StandardCharsets.UTF_8);
  }
}
