package app.verbatim.article.format;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.Source;

/// Plain text in any encoding.
public final class PlainTextReader implements ArticleReader {

  @Override
  public boolean recognizes(Source source) {
    return true;
  }

  @Override
  public ReadResult read(Source source, String letter) {
    return new ReadResult.Unreadable(source.name(), Message.of("reading.empty"));
  }
}
