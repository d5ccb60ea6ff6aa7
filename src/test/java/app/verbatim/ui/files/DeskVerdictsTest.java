package app.verbatim.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.project.Choice;
import app.verbatim.project.file.ChoicesFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskVerdictsTest {

  @TempDir private Path folder;

  @Test
  void theProgramsOwnListIsUsedWhereTheDeskHasNone() {
    assertThat(DeskVerdicts.read(folder.resolve("verdicts.json")))
        .isEqualTo(new ChoicesFile(ChoicesFile.standard(), List.of()));
  }

  @Test
  void theDesksListIsUsedAndABrokenOneIsNamed() throws Exception {
    Path file = folder.resolve("verdicts.json");
    Files.writeString(
        file,
        """
        {"verdicts": [{"id": "fine", "key": "1", "names": {"en": "Fine", "fr": "Bon"}}]}
        """);
    assertThat(DeskVerdicts.read(file).choices().all())
        .extracting(Choice::id)
        .containsExactly("fine");

    Files.writeString(file, "{");
    assertThat(DeskVerdicts.read(file).choices()).isEqualTo(ChoicesFile.standard());
    assertThat(DeskVerdicts.read(file).problems()).hasSize(1);
  }
}
