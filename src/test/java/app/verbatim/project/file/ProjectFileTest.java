package app.verbatim.project.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Message;
import app.verbatim.project.Cases;
import app.verbatim.project.Everything;
import app.verbatim.project.Held;
import app.verbatim.project.History;
import app.verbatim.project.Project;
import app.verbatim.project.Work;
import app.verbatim.project.file.ProjectFile.Loaded;
import app.verbatim.project.file.ProjectFile.Loaded.Opened;
import app.verbatim.project.file.ProjectFile.Loaded.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileTest {

  private static final History HISTORY = Everything.history();
  private static final byte[] FILE = ProjectFile.write(HISTORY);

  @Test
  void allThatWasDoneComesBack() {
    assertThat(ProjectFile.read(FILE)).isEqualTo(new Opened(HISTORY, List.of()));
  }

  @Test
  void theSameCaseGivesTheSameBytes() {
    assertThat(ProjectFile.write(((Opened) ProjectFile.read(FILE)).history())).isEqualTo(FILE);
  }

  @Test
  void theArticlesStandInItByteForByte() {
    History history = ((Opened) ProjectFile.read(FILE)).history();
    assertThat(history.work().articles())
        .zipSatisfy(
            HISTORY.work().articles(),
            (Held read, Held written) -> assertThat(read.bytes()).isEqualTo(written.bytes()));
  }

  @Test
  void aCaseOfVersionOneStillOpens() throws IOException {
    byte[] sample;
    try (var in = ProjectFileTest.class.getResourceAsStream("/cases/version-1.verbatim")) {
      sample = in.readAllBytes();
    }
    Opened opened = (Opened) ProjectFile.read(sample);
    Work work = opened.history().work();

    assertThat(opened.problems()).isEmpty();
    assertThat(opened.history().steps()).hasSize(HISTORY.steps().size());
    assertThat(work.title()).isEqualTo("Harbour bridge");
    assertThat(work.articles()).extracting(Held::name).contains("echo-2.txt", "post.txt");
    assertThat(work.verdicts())
        .extracting(it -> it.note())
        .contains("Heard on the tape: “eleven”.");
    assertThat(Project.of(work).comparison().extracts()).hasSize(work.articles().size());
  }

  @Test
  void aNewerCaseIsRefusedWithASentence() throws IOException {
    byte[] newer = rezip("case.json", text -> text.replace("\"version\":1", "\"version\":2"));
    assertThat(ProjectFile.read(newer)).isEqualTo(new Refused(Message.of("project.file.newer")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a zip", "PK\u0003\u0004", "{\"format\":\"verbatim-case\"}"})
  void whatIsNoCaseIsRefused(String text) {
    assertThat(ProjectFile.read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Refused(Message.of("project.file.notACase")));
  }

  @Test
  void aCasePackedAgainByAnotherProgramOpens() throws IOException {
    assertThat(ProjectFile.read(rezip("", text -> text))).isEqualTo(new Opened(HISTORY, List.of()));
  }

  @Test
  void withoutItsHistoryEverythingDecidedIsThere() throws IOException {
    Opened opened = (Opened) ProjectFile.read(rezip("history.json", text -> text.substring(1)));
    assertThat(opened)
        .isEqualTo(
            new Opened(
                History.from(HISTORY.work()), List.of(Message.of("project.file.lostHistory"))));
  }

  @Test
  void withoutItsStateTheHistoryGivesItBack() throws IOException {
    Opened opened = (Opened) ProjectFile.read(rezip("case.json", text -> "{"));
    assertThat(opened).isEqualTo(new Opened(HISTORY, List.of(Message.of("project.file.hurt"))));
  }

  @Test
  void withoutBothTheTextsAreSaved() throws IOException {
    byte[] texts = rezip("", text -> text, "case.json", "history.json");
    Opened opened = (Opened) ProjectFile.read(texts);
    assertThat(opened.problems())
        .extracting(Message::key)
        .containsExactly("project.file.textsOnly");
    assertThat(opened.history().work().articles())
        .extracting(Held::sha256)
        .containsAll(HISTORY.work().articles().stream().map(Held::sha256).toList());
  }

  @Test
  void aLostTextIsNamedAndTheOthersStay() throws IOException {
    Held lost = HISTORY.work().articles().getFirst();
    byte[] hurt = rezip("texts/" + lost.sha256(), text -> text.replace("bridge", "fridge"));

    Opened opened = (Opened) ProjectFile.read(hurt);

    assertThat(opened.problems())
        .containsExactly(
            Message.of("project.file.lostTexts", 1, List.of(lost.name())),
            Message.of("project.file.lostHistory"));
    assertThat(opened.history().work().verdicts()).isEqualTo(HISTORY.work().verdicts());
    assertThat(opened.history().work().articles())
        .isEqualTo(HISTORY.work().articles().subList(1, HISTORY.work().articles().size()));
  }

  @Test
  void aFileCutShortAnywhereIsRefusedOrSaysWhatIsMissing() {
    for (int length = 0; length < FILE.length; length += 61) {
      switch (ProjectFile.read(java.util.Arrays.copyOf(FILE, length))) {
        case Opened it ->
            assertThat(!it.problems().isEmpty() || it.history().equals(HISTORY))
                .as("cut at %s", length)
                .isTrue();
        case Refused it -> assertThat(it.why().key()).isEqualTo("project.file.notACase");
      }
    }
  }

  @Test
  void noDamageMakesItFail() {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      byte[] hurt = FILE.clone();
      for (int i = 0; i < 1 + round % 20; i++) {
        hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
      }
      Loaded loaded = ProjectFile.read(hurt);
      if (loaded instanceof Opened it && it.problems().isEmpty()) {
        assertThat(it.history()).isEqualTo(HISTORY);
      }
    }
  }

  @Test
  void namesThatLeadOutOfTheFileAreLeftAlone() throws IOException {
    byte[] zip =
        zip(
            List.of("../../evil.txt", "/etc/evil", "texts/../case.json", "case.json"),
            new byte[] {'{', '}'});
    assertThat(Unzip.of(zip).parts()).containsOnlyKeys("case.json");
  }

  @Test
  void whatUnpacksToMoreThanACaseCanHoldIsRefused() throws IOException {
    byte[] zip = zip(List.of("case.json"), new byte[1024 * 1024]);
    assertThat(zip.length).isLessThan(2000);
    assertThat(Unzip.of(zip, 1000 * 1000).isTooLarge()).isTrue();
    assertThat(Unzip.of(zip).isTooLarge()).isFalse();
  }

  @Test
  void tooManyPartsAreRefused() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= Unzip.MOST_PARTS; i++) {
      names.add("texts/%064x".formatted(i));
    }
    assertThat(ProjectFile.read(zip(names, new byte[0])))
        .isEqualTo(new Refused(Message.of("project.file.tooLarge")));
  }

  @Test
  void itSaysNothingOfTheTextsWhenItIsPrinted() {
    assertThat(HISTORY.work().articles().toString()).doesNotContain("bridge");
    assertThat(Cases.HERALD).contains("bridge");
  }

  private static byte[] zip(List<String> names, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /// The file packed anew, one part changed, others left out.
  private static byte[] rezip(
      String changed, java.util.function.UnaryOperator<String> change, String... without)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(FILE));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (entry.getName().equals(changed)) {
          String text = change.apply(new String(content, StandardCharsets.UTF_8));
          content = text.getBytes(StandardCharsets.UTF_8);
        }
        if (!List.of(without).contains(entry.getName())) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(content);
          out.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }
}
