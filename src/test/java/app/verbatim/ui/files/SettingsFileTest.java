package app.verbatim.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.ui.files.Settings.Place;
import app.verbatim.ui.files.Settings.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

  private static final Settings SOME =
      new Settings(
          Optional.of("en"),
          "dark",
          120,
          true,
          false,
          true,
          Optional.of(
              new Place(10, 20, 1366, 690, false, 400, List.of(1.5, 1.0), List.of("b", "a"))),
          Optional.of("DR"),
          List.of(new Recent("Le pont", List.of("/dossier/pont"))));

  @TempDir Path folder;
  private Path path;
  private SettingsFile file;

  @BeforeEach
  void nothingKeptYet() {
    path = folder.resolve("verbatim").resolve("settings.json");
    file = new SettingsFile(path);
  }

  @Test
  void whatIsKeptIsReadAgain() throws IOException {
    file.write(SOME);

    assertThat(file.read()).isEqualTo(SOME);
    assertThat(path.getParent()).isDirectoryNotContaining(it -> !it.equals(path));
  }

  @Test
  void theFirstTimeEverythingIsAsDesigned() {
    assertThat(file.read()).isEqualTo(Settings.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"pont\"", "{\"theme\": null}", "{\"recent\": 3}"})
  void aBrokenFileCountsAsNone(String broken) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, broken);

    assertThat(file.read()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void theStoryOpenedLastComesFirstAndOnlyOnceAndOldOnesGo() {
    List<Recent> recent = List.of();
    for (int i = 0; i < 12; i++) {
      recent = Settings.with(recent, new Recent("sujet " + i, List.of("/" + i)));
    }
    List<Recent> again = Settings.with(recent, new Recent("repris", List.of("/9")));

    assertThat(recent).hasSize(8);
    assertThat(new ArrayList<>(again))
        .hasSize(8)
        .first()
        .extracting(Recent::title)
        .isEqualTo("repris");
    assertThat(again).extracting(Recent::paths).doesNotHaveDuplicates();
  }
}
