package app.verbatim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Which version of the program wrote a note.
final class Release {

  static final String VERSION = read();

  private Release() {}

  private static String read() {
    try (InputStream in = Release.class.getResourceAsStream("/version.txt")) {
      if (in == null) {
        throw new IllegalStateException("no /version.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
