package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of good, broken and hostile files, read in half a gigabyte with a temporary folder of
/// its own.
class NothingLeftBehindTest {

  private static final List<String> STORY =
      List.of(
          "La passerelle du canal restera fermée aux piétons jusqu'au mois de juin, a annoncé mardi"
              + " la municipalité.",
          "« Nous ne rouvrirons qu'une fois l'ouvrage sûr », a déclaré Lucie Morand.");

  @Test
  void noFileStaysAndMemorySuffices(@TempDir Path folder) throws IOException, InterruptedException {
    Path files = Files.createDirectory(folder.resolve("files"));
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    for (Map.Entry<String, byte[]> file : Written.everywhere("Passerelle", STORY).entrySet()) {
      byte[] whole = file.getValue();
      String name = file.getKey() + (file.getKey().contains(".") ? "" : ".txt");
      Files.write(files.resolve("whole-" + name), whole);
      Files.write(files.resolve("half-" + name), Arrays.copyOf(whole, whole.length / 2));
      Files.write(files.resolve("most-" + name), Arrays.copyOf(whole, whole.length - 20));
    }
    List<Object[]> bombs =
        Stream.concat(HostileFilesTest.bombs(), HostileFilesTest.endured()).toList();
    for (int i = 0; i < bombs.size(); i++) {
      Files.write(files.resolve("bomb-" + i + ".txt"), (byte[]) bombs.get(i)[1]);
    }

    Child child =
        Child.run(
            folder,
            List.of("-Xmx512m", "-Djava.io.tmpdir=" + temporary),
            List.of(
                "extract",
                files.toString(),
                "--messages",
                "en",
                "--format",
                "json",
                "--output",
                folder.resolve("out.json").toString()));

    assertThat(child.exit()).as(child.out()).isZero();
    assertThat(child.out())
        .contains("Unpacks to far more than an article")
        .doesNotContain("Too large to be read")
        .doesNotContain("OutOfMemory");
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }
}
