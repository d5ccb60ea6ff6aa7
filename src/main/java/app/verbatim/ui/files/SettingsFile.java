package app.verbatim.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file the settings are kept in. A file that cannot be read counts as none: settings are never
/// worth a message at the start.
public final class SettingsFile {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /// Where this system keeps what programs remember of their user.
  public static SettingsFile ofThisUser() {
    return new SettingsFile(Folders.settings().resolve("settings.json"));
  }

  public Path path() {
    return file;
  }

  public Settings read() {
    try {
      return Files.isRegularFile(file)
          ? whole(JSON.readValue(Files.readAllBytes(file), Settings.class))
          : Settings.DEFAULT;
    } catch (IOException | JacksonException | IllegalArgumentException | NullPointerException e) {
      return Settings.DEFAULT;
    }
  }

  private static Settings whole(Settings read) {
    return new Settings(
        read.language().filter(java.util.Set.of("fr", "en")::contains),
        read.theme(),
        read.percent() < 80 || read.percent() > 200 ? 100 : read.percent() / 10 * 10,
        read.contrast(),
        read.keys(),
        read.third(),
        read.place(),
        read.initials(),
        read.recent());
  }

  /// @throws IOException when it cannot be written; the older file is then left as it was
  public void write(Settings settings) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, ".settings", ".part");
    try {
      Files.write(unfinished, JSON.writeValueAsBytes(settings));
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
