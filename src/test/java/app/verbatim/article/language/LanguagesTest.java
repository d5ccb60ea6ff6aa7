package app.verbatim.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  /// Adding a file is all it takes: there is no list to keep.
  @Test
  void everyFileInTheFolderIsALanguageAndNothingElseIs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/languages"))) {
      List<String> codes =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .map(name -> name.replace(".json", ""))
              .sorted()
              .toList();

      assertThat(Languages.all().stream().map(Language::code).sorted().toList()).isEqualTo(codes);
    }
  }
}
