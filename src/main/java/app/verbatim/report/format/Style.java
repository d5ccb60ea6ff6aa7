package app.verbatim.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Our own style sheets.
final class Style {

  /// Of a page on screen.
  static final Html SCREEN = read("/report/note.css");

  /// Of a PDF.
  static final Html PRINT = read("/report/print.css");

  private Style() {}

  private static Html read(String name) {
    try (InputStream in = Style.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new Html(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
