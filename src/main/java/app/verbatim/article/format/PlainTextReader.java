package app.verbatim.article.format;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.Folded;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.encoding.Decoded;
import app.verbatim.article.encoding.TextDecoder;
import app.verbatim.article.page.Articles;
import java.util.Optional;

/// Plain text in any encoding.
public final class PlainTextReader implements ArticleReader {

  private static final char ZERO_WIDTH = '\ufeff';
  private static final int LARGEST = 20 * 1024 * 1024;

  /// A page of this many lines is no article.
  private static final int MOST_LINES = 200_000;

  @Override
  public boolean recognizes(Source source) {
    return true;
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    byte[] bytes = source.bytes();
    if (bytes.length > LARGEST) {
      return new Unreadable(source.name(), Message.of("reading.tooLong"));
    }
    Optional<Message> known = Signatures.refuse(bytes);
    if (known.isPresent()) {
      return new Unreadable(source.name(), known.get());
    }
    Decoded decoded = TextDecoder.decode(bytes, source.given().encoding(), Optional.empty());
    String text = withPlainLineEnds(decoded.text());
    return refuse(text)
        .<ReadResult>map(reason -> new Unreadable(source.name(), reason))
        .orElseGet(
            () ->
                new Read(
                    Articles.ofText(
                        source,
                        id,
                        letter,
                        text,
                        Optional.of(decoded.charset()),
                        decoded.warnings())));
  }

  private static Optional<Message> refuse(String text) {
    if (text.chars().allMatch(c -> Folded.isSpace((char) c) || c == ZERO_WIDTH)) {
      return Optional.of(Message.of("reading.empty"));
    }
    if (isBinary(text)) {
      return Optional.of(Message.of("reading.binary"));
    }
    return text.chars().filter(c -> c == '\n').count() > MOST_LINES
        ? Optional.of(Message.of("reading.tooManyLines", MOST_LINES))
        : Optional.empty();
  }

  /// Writing has hardly any control characters, and no NUL.
  private static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      controls += c < ' ' && "\t\n\f".indexOf(c) < 0 ? 1 : 0;
    }
    return controls * 50L > text.length();
  }

  private static String withPlainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
