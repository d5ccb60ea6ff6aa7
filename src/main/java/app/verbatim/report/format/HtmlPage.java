package app.verbatim.report.format;

/// The frame of every page: one file that fetches nothing, runs nothing and tells no one where it
/// is read.
final class HtmlPage {

  private HtmlPage() {}

  /// @param language of what the program says
  static Html of(String language, String title, Html body) {
    return of(language, title, Html.NONE, body);
  }

  /// @param ownStyle rules added for this page
  static Html of(String language, String title, Html ownStyle, Html body) {
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
        {}{}</style>
        </head>
        <body>
        <main>
        {}</main>
        </body>
        </html>
        """,
        language,
        title,
        Style.SCREEN,
        ownStyle,
        body);
  }
}
