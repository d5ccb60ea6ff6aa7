package app.verbatim.article.format.wire;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.page.Articles;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// ninjs 1 to 3: news in JSON.
public final class NinjsReader implements ArticleReader {

  private static final int HEAD = 20_000;

  /// An object, or a list of them.
  private static final Pattern JSON =
      Pattern.compile("(?s)(?:\\[\\s*)?\\{\\s*(?:\"[^\"\\n]{0,200}\"\\s*:|\\}).*");

  /// Fields that an item of news has and other JSON seldom.
  private static final Pattern FIELD =
      Pattern.compile("(?i)\"(bodies|body_\\w+|pubstatus|versioncreated|headlines)\"\\s*:");

  /// Whether a JSON file found in a folder is meant: other programs' files are none.
  public static boolean isItem(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    return FIELD.matcher(head).find() && !head.contains("\"verbatim-");
  }

  @Override
  public boolean recognizes(Source source) {
    byte[] bytes = source.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8)
            .replaceFirst("^\ufeff", "")
            .stripLeading();
    return JSON.matcher(head).matches();
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    try {
      return new Read(Articles.of(source, id, letter, Ninjs.read(source)));
    } catch (Refused e) {
      return new Unreadable(source.name(), e.reason());
    }
  }
}
