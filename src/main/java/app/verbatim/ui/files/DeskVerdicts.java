package app.verbatim.ui.files;

import app.verbatim.article.Message;
import app.verbatim.project.file.ChoicesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The desk's own list of verdicts: `verdicts.json` beside the settings, where there is one.
public final class DeskVerdicts {

  private DeskVerdicts() {}

  public static ChoicesFile ofThisUser() {
    return read(Folders.settings().resolve("verdicts.json"));
  }

  static ChoicesFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      return new ChoicesFile(ChoicesFile.standard(), List.of());
    }
    try {
      return ChoicesFile.read(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      return new ChoicesFile(
          ChoicesFile.standard(),
          List.of(Message.of("project.choices.unreadable", file.toString())));
    }
  }
}
