package app.verbatim.article.format.document;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.ReadResult;
import app.verbatim.article.Source;

/// Rich Text. The parser's classes are not loaded before there is one to read.
public final class RtfReader implements ArticleReader {

  @Override
  public boolean recognizes(Source source) {
    byte[] bytes = source.bytes();
    return bytes.length > 5
        && bytes[0] == '{'
        && bytes[1] == '\\'
        && bytes[2] == 'r'
        && bytes[3] == 't'
        && bytes[4] == 'f';
  }

  @Override
  public ReadResult read(Source source, String id, String letter) {
    return Rtf.read(source, id, letter);
  }
}
