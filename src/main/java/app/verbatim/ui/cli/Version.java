package app.verbatim.ui.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// The program's version, kept in `version.txt`.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("/version.txt")) {
      if (in == null) {
        throw new IllegalStateException("no version.txt");
      }
      return new String[] {
        "verbatim " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()
      };
    }
  }
}
