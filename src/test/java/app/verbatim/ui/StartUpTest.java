package app.verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a JVM of its own loads before the editor sees anything: not the libraries of formats and
/// services that are not asked for.
class StartUpTest {

  /// PDF, spreadsheets, mail, RTF, web pages, the network.
  private static final List<String> NOT_ASKED_FOR =
      List.of(
          "org.apache.pdfbox.",
          "org.apache.fontbox.",
          "com.openhtmltopdf.",
          "org.apache.poi.",
          "org.apache.james.",
          "com.rtfparserkit.",
          "org.jsoup.",
          "jdk.internal.net.http.");

  @TempDir Path folder;
  private Path one;
  private Path two;

  @BeforeEach
  void twoTexts() throws IOException {
    one = Files.writeString(folder.resolve("a.txt"), "« Oui », a dit Lucie Morand mardi.\n");
    two = Files.writeString(folder.resolve("b.txt"), "« Non », a dit Lucie Morand mardi.\n");
  }

  @Test
  void comparingTwoTextsOnTheCommandLineLoadsNothingOfOtherFormatsNorOfTheWindow()
      throws Exception {
    Set<String> loaded =
        loaded("Lucie Morand", List.of(), "compare", one.toString(), two.toString());

    assertThat(loaded).contains("app.verbatim.Verbatim");
    assertThat(loaded)
        .filteredOn(
            it -> isNotAskedFor(it) || it.startsWith("javafx.") || it.startsWith("java.awt."))
        .isEmpty();
  }

  @Test
  void theWindowIsPaintedBeforeAnythingIsLoadedThatReadsOrCompares() throws Exception {
    Set<String> loaded =
        loaded(
            "painted ",
            List.of(
                "-Dverbatim.rehearsal=painted",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true"));

    assertThat(loaded).contains("app.verbatim.ui.desktop.DesktopApplication");
    assertThat(loaded)
        .filteredOn(
            it ->
                isNotAskedFor(it)
                    || it.startsWith("morfologik.")
                    || it.startsWith("picocli.")
                    || it.startsWith("app.verbatim.finding.check."))
        .isEmpty();
  }

  private static boolean isNotAskedFor(String type) {
    return NOT_ASKED_FOR.stream().anyMatch(type::startsWith);
  }

  /// The classes that a JVM loads which runs the program with these arguments and prints this.
  private Set<String> loaded(String printed, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Path out = folder.resolve("out.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log + ":none");
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "app.verbatim.ui.Main"));
    command.addAll(List.of(arguments));

    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(out)).contains(printed);
    Set<String> loaded = new TreeSet<>();
    try (Stream<String> lines = Files.lines(log)) {
      lines.map(it -> it.substring(0, (it + " ").indexOf(' '))).forEach(loaded::add);
    }
    return loaded;
  }
}
