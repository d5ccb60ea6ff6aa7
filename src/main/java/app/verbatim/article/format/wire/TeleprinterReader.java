package app.verbatim.article.format.wire;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.page.Articles;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The formats of old wires: a heading of codes, then the text, in the frame of a [Transmission].
abstract sealed class TeleprinterReader implements ArticleReader
    permits Iptc7901Reader, AnpaReader {

  private static final int SHORTEST = 20;

  private final String format;
  private final String starts;
  private final Pattern heading;

  /// @param starts the characters a file may begin with
  /// @param heading matches the whole heading
  TeleprinterReader(String format, String starts, Pattern heading) {
    this.format = format;
    this.starts = starts;
    this.heading = heading;
  }

  /// What the heading says.
  abstract void heading(Matcher heading, Dispatch dispatch);

  /// What stands in the text: the lines above it, its paragraphs, notes.
  abstract void text(Transmission sent, Dispatch dispatch);

  @Override
  public boolean recognizes(Source source) {
    byte[] bytes = source.bytes();
    return bytes.length > SHORTEST
        && starts.indexOf(bytes[0]) >= 0
        && Transmission.of(bytes, Optional.empty())
            .map(it -> heading.matcher(it.heading()).matches())
            .orElse(false);
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    try {
      Transmission sent =
          Transmission.of(source.bytes(), source.given().encoding())
              .orElseThrow(() -> new Refused("reading.itemEmpty"));
      Dispatch dispatch = new Dispatch();
      dispatch.warnings.addAll(sent.decoded().warnings());
      Matcher matcher = heading.matcher(sent.heading());
      if (matcher.matches()) {
        heading(matcher, dispatch);
      }
      text(sent, dispatch);
      return new Read(
          Articles.of(
              source,
              id,
              letter,
              dispatch.manuscript(
                  format, Optional.of(sent.decoded().charset()), Optional.empty())));
    } catch (Refused e) {
      return new Unreadable(source.name(), e.reason());
    }
  }
}
