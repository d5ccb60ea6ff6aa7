package app.verbatim.article.format.mail;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.ReadResult;
import app.verbatim.article.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// E-mails and saved pages. The library's classes are not loaded before there is one to read.
public final class MailReader implements ArticleReader {

  private static final int HEAD = 8192;
  private static final Pattern FIELD =
      Pattern.compile("(?m)\\G([!-9;-~]{1,60}):[ \\t].*(?:\\r?\\n[ \\t].*)*(?:\\r?\\n|$)");
  private static final Set<String> OWN =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "content-type",
          "received",
          "return-path",
          "reply-to",
          "x-mailer",
          "snapshot-content-location",
          "delivered-to");

  /// At least three fields that only mails have begin the file.
  @Override
  public boolean recognizes(Source source) {
    byte[] bytes = source.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "")
            .replaceFirst("^From [^\\n]{1,200}\\n", "");
    Set<String> found = new HashSet<>();
    Matcher field = FIELD.matcher(head);
    while (field.find()) {
      String name = field.group(1).toLowerCase(Locale.ROOT);
      if (OWN.contains(name)) {
        found.add(name);
      }
    }
    return found.size() >= 3 || found.contains("mime-version") && found.contains("content-type");
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    return Mail.read(source, id, letter);
  }
}
