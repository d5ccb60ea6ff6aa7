package app.verbatim.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.project.History;
import app.verbatim.project.file.CaseFile;
import app.verbatim.report.Desks;
import app.verbatim.report.ReportWriter;
import app.verbatim.report.format.ReportWriters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves a case by the command line.
class LeavingTest {

  @TempDir private Path folder;
  private Path bridge;

  @BeforeEach
  void aCaseSomeoneWorkedOn() {
    bridge = folder.resolve("bridge.verbatim");
    CaseFile.at(bridge).save(History.from(Desks.harbour().work()));
  }

  @Test
  void allFormatsAtOnceGoToAFileEach() throws IOException {
    String formats =
        String.join(",", ReportWriters.ALL.stream().map(ReportWriter::format).toList());

    Cli cli = Cli.run("report", bridge, "--format", formats, "--output", folder.resolve("note"));

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exit()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()).filter(it -> it.startsWith("note")))
          .containsExactlyInAnyOrder(
              "note.txt",
              "note.json",
              "note.html",
              "note.pdf",
              "note.docx",
              "note.xlsx",
              "note.csv",
              "note.md",
              "note.annotations.jsonld",
              "note.claims.jsonld");
    }
  }

  @Test
  void theNotesLanguageAndLengthCanBeChosen() {
    assertThat(Cli.run("report", bridge, "--lang", "fr").out())
        .contains("PROJET\u202f: 1 sur 2 réglés");
    assertThat(Cli.run("report", bridge, "--format", "html", "--length", "page").out())
        .contains("DRAFT: 1 of 2 settled")
        .doesNotContain("<article");
    assertThat(Cli.run("report", bridge, "--format", "html", "--length", "complete").out())
        .contains("class=\"texts\"");
    assertThat(Cli.run("report", bridge, "--length", "none").exit()).isEqualTo(2);
    assertThat(Cli.run("report", bridge, "--lang", "xx").exit()).isEqualTo(2);
  }

  @Test
  void aReviewThatLacksSomethingIsRefusedAndNothingIsWritten() throws IOException {
    Path reviews =
        Files.writeString(
            folder.resolve("reviews.json"),
            "{\"reviews\": [{\"point\": \"M1\", \"claim\": \"x\"}]}");
    Path claims = folder.resolve("out.jsonld");

    Cli cli =
        Cli.run("report", bridge, "--format", "claims", "--reviews", reviews, "--output", claims);

    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.err()).contains("the review of M1 lacks url, author, rating");
    assertThat(claims).doesNotExist();
  }

  @Test
  void aNoticeIsDraftedFromWhatTheEditorTypes() {
    Cli cli = Cli.run("notice", bridge, "--fix", "M1=A ferry was ordered", "--approver", "Ed.");

    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .startsWith("DRAFT, to be approved by: Ed.\nCORRECTED-Harbour bridge to close in May\n")
        .contains("“A ferry was ordered”, not “No”");
    assertThat(Cli.run("notice", bridge, "--fix", "M9=x").err()).contains("There is no point M9");
    assertThat(Cli.run("notice", bridge).exit()).isEqualTo(2);
  }

  @Test
  void aDeskBringsItsOwnForms() throws IOException {
    Files.writeString(folder.resolve("kill.txt"), "Spike {slug}: {reason}\r\n");

    Cli cli =
        Cli.run(
            "notice", bridge, "--kind", "kill", "--reason", "the bridge stays", "--forms", folder);

    assertThat(cli.out()).isEqualTo("Spike Harbour bridge: the bridge stays\n");
  }
}
