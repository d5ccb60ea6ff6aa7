package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Comparing two plain texts starts without the libraries other formats need.
class LazyReadersTest {

  @Test
  void comparingTwoTextsLoadsNoClassOfTheLibrariesForOtherFormats(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path one = Files.writeString(folder.resolve("a.txt"), "« Oui », a dit Lucie Morand mardi.\n");
    Path two = Files.writeString(folder.resolve("b.txt"), "« Non », a dit Lucie Morand mardi.\n");
    Path log = folder.resolve("classes.log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "app.verbatim.ui.Main",
            "compare",
            one.toString(),
            two.toString());

    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8))
        .contains("Lucie Morand");
    assertThat(Files.readAllLines(log))
        .filteredOn(
            it ->
                it.contains(" org.jsoup.")
                    || it.contains(" org.apache.pdfbox.")
                    || it.contains(" org.apache.james.")
                    || it.contains(" com.rtfparserkit.")
                    || it.contains(" com.openhtmltopdf.")
                    || it.contains(" org.apache.fontbox."))
        .isEmpty();
  }
}
