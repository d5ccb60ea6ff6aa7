package app.verbatim.article.format.html;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.encoding.Decoded;
import app.verbatim.article.encoding.TextDecoder;
import app.verbatim.article.page.Articles;
import app.verbatim.article.page.Manuscript;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A saved web page. This class only looks at bytes, so that no class of the HTML parser is loaded
/// for other files.
public final class HtmlReader implements ArticleReader {

  private static final int HEAD = 4096;
  private static final int FEW = 200;
  private static final Pattern OPENS =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,3000}?-->\\s*){0,5}"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|p|h1)[\\s>/].*");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  @Override
  public boolean recognizes(Source source) {
    return OPENS.matcher(head(source.bytes())).matches();
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    Decoded decoded =
        TextDecoder.decode(
            source.bytes(), source.given().encoding(), declared(head(source.bytes())));
    Manuscript page = HtmlPage.read(decoded);
    return isBare(page, decoded.text())
        ? new Unreadable(source.name(), Message.of("reading.pageWithoutText"))
        : new Read(Articles.of(source, id, letter, page));
  }

  /// No words at all, or hardly any in a page that is made by its scripts.
  private static boolean isBare(Manuscript page, String html) {
    int letters = page.pieces().stream().mapToInt(it -> it.text().length()).sum();
    return letters == 0 || letters < FEW && html.toLowerCase(Locale.ROOT).contains("<script");
  }

  /// The first bytes, one character each; those of UTF-16 without their zeros.
  private static String head(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    for (String mark : new String[] {"\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff"}) {
      head = head.startsWith(mark) ? head.substring(mark.length()) : head;
    }
    return head;
  }

  /// The encoding the page names in its head.
  private static Optional<String> declared(String head) {
    int body = head.toLowerCase(Locale.ROOT).indexOf("<body");
    Matcher matcher = CHARSET.matcher(body < 0 ? head : head.substring(0, body));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
