package app.verbatim.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.Verbatim;
import app.verbatim.finding.Comparison;
import app.verbatim.project.Cases;
import app.verbatim.project.Everything;
import app.verbatim.project.History;
import app.verbatim.project.Project;
import app.verbatim.project.Work;
import app.verbatim.project.file.CaseFile;
import app.verbatim.project.file.CaseFile.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseTest {

  @TempDir private Path folder;
  private Path herald;
  private Path echo;
  private Path bridge;

  @BeforeEach
  void files() throws IOException {
    herald = Files.writeString(folder.resolve("herald.txt"), Cases.HERALD);
    echo = Files.writeString(folder.resolve("echo.txt"), Cases.ECHO);
    bridge = folder.resolve("bridge.verbatim");
  }

  @Test
  void aComparisonIsSavedAsACaseAndReported() {
    Cli compared =
        Cli.run("compare", herald, echo, "--outlet", "echo.txt=The Echo", "--save", bridge);
    assertThat(compared.exit()).isZero();

    Cli reported = Cli.run("report", bridge);
    assertThat(reported).isEqualTo(new Cli(0, compared.out(), ""));
    assertThat(Cli.run(bridge).out()).isEqualTo(compared.out());
    assertThat(opened().work().articles())
        .extracting(it -> it.given().outlet().orElse(""))
        .containsExactly("", "The Echo");
  }

  @Test
  void theSameCaseIsTheSameFile() throws IOException {
    Path again = folder.resolve("again.verbatim");
    Cli.run("compare", herald, echo, "--save", bridge);
    Cli.run("report", bridge, "--save", again);
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(bridge));
  }

  @Test
  void verdictsLeaveAsJsonAndComeBack() throws IOException {
    Work work = Cases.work();
    Comparison comparison = Verbatim.compare(work.sources(), List.of());
    Work settled = work.after(Cases.settle(Everything.verdict(comparison)));
    CaseFile.at(bridge).save(History.from(settled));

    Cli json = Cli.run("report", bridge, "--format", "json");
    JsonNode verdicts = new JsonMapper().readTree(json.out()).path("verdicts");
    assertThat(verdicts.size()).isEqualTo(1);
    assertThat(verdicts.at("/0/point").asString()).isEqualTo("p1");
    assertThat(verdicts.at("/0/verdict").asString()).isEqualTo("first-correct");

    Path file = Files.writeString(folder.resolve("verdicts.json"), json.out());
    Path copy = folder.resolve("copy.verbatim");
    Cli compared = Cli.run("compare", herald, echo, "--verdicts", file, "--save", copy);
    assertThat(compared.exit()).isZero();
    assertThat(((Opening.Opened) CaseFile.open(copy)).history().work().verdicts())
        .isEqualTo(settled.verdicts());
    assertThat(Project.of(settled).standings().elsewhere()).isEmpty();
  }

  @Test
  void aVerdictWithoutItsPointIsSaid() throws IOException {
    Work work = Cases.work();
    Comparison comparison = Verbatim.compare(work.sources(), List.of());
    CaseFile.at(bridge)
        .save(History.from(work.after(Cases.settle(Everything.verdict(comparison)))));
    Path file =
        Files.writeString(
            folder.resolve("verdicts.json"), Cli.run("report", bridge, "--format", "json").out());
    Files.writeString(echo, Cases.POST);

    Cli cli = Cli.run("compare", herald, echo, "--verdicts", file);

    assertThat(cli.exit()).isZero();
    assertThat(cli.err()).contains("1 verdict finds no point in these articles.");
  }

  @Test
  void aCorrectionThatFindsNothingIsSaid() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("corrections.json"),
            "{\"corrections\": [{\"correction\": \"speaker\", \"speaker\": \"X\","
                + " \"quotation\": {\"article\": \"0123456789ab\", \"start\": 1, \"end\": 5}}]}");
    Cli cli = Cli.run("compare", herald, echo, "--corrections", file);
    assertThat(cli.exit()).isZero();
    assertThat(cli.err())
        .contains("this correction no longer finds its words and is left out: Speaker X");
  }

  @Test
  void whatIsNoCaseIsWrongUsageAndWhereNothingCanBeWrittenIsSaid() {
    assertThat(Cli.run("report", herald).exit()).isEqualTo(2);
    assertThat(Cli.run("report", herald).err()).contains("not a case of this program");
    assertThat(Cli.run("report", folder.resolve("none.verbatim")).exit()).isEqualTo(2);
    Cli nowhere = Cli.run("compare", herald, echo, "--save", "/proc/none/a.verbatim");
    assertThat(nowhere.exit()).isEqualTo(3);
    assertThat(nowhere.err()).contains("no longer there");
    assertThat(Cli.run("compare", herald, echo, "--verdicts", herald).exit()).isEqualTo(2);
  }

  @Test
  void aFolderMayBeCalledAsArticlesEnd() throws IOException {
    Path text = Files.createDirectory(folder.resolve("text"));
    Files.copy(herald, text.resolve("herald.txt"));
    Files.copy(echo, text.resolve("echo.txt"));
    assertThat(Cli.run("compare", text).exit()).isZero();
  }

  private History opened() {
    return ((Opening.Opened) CaseFile.open(bridge)).history();
  }
}
