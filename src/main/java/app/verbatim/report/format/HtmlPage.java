package app.verbatim.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The frame of every page: one file that fetches nothing, runs nothing and tells no one where it
/// is read.
final class HtmlPage {

  private static final Html STYLE = style();

  private HtmlPage() {}

  /// @param language of what the program says
  static Html of(String language, String title, Html body) {
    return Html.of(
        """
        <!doctype html>
        <html lang="{}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
        <meta name="referrer" content="no-referrer">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{}</title>
        <style>
        {}</style>
        </head>
        <body>
        <main>
        {}</main>
        </body>
        </html>
        """,
        language,
        title,
        STYLE,
        body);
  }

  private static Html style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("/report/note.css")) {
      if (in == null) {
        throw new IllegalStateException("no /report/note.css");
      }
      return new Html(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
