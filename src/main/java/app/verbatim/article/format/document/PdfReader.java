package app.verbatim.article.format.document;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.ReadResult;
import app.verbatim.article.Source;
import java.nio.charset.StandardCharsets;

/// PDF. The library's classes are not loaded before there is one to read.
public final class PdfReader implements ArticleReader {

  /// The mark may stand after what a sender put before the file.
  private static final int HEAD = 1024;

  @Override
  public boolean recognizes(Source source) {
    byte[] bytes = source.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int mark = head.indexOf("%PDF-");
    return mark == 0
        || mark > 0 && head.substring(0, mark).isBlank()
        || mark > 0 && head.charAt(0) < ' ';
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    return Pdf.read(source, id, letter);
  }
}
