package app.verbatim.article.format;

import app.verbatim.article.ArticleReader;
import app.verbatim.article.Message;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import app.verbatim.article.format.document.Archive;
import app.verbatim.article.format.document.Refused;
import java.util.Comparator;
import java.util.List;

/// A ZIP of articles: it stands for the files in it.
public final class ZipReader implements ArticleReader {

  @Override
  public boolean recognizes(Source source) {
    return Archive.is(source.bytes());
  }

  @Override
  public List<Source> parts(Source source) {
    try {
      List<Source> parts =
          Archive.entries(source.bytes(), ZipReader::isArticle).stream()
              .sorted(Comparator.comparing(Archive.Entry::name))
              .map(it -> new Source(source.name() + "/" + it.name(), it.bytes(), source.given()))
              .toList();
      return parts.isEmpty() ? List.of(source) : parts;
    } catch (Refused e) {
      return List.of(source);
    }
  }

  /// Not what systems add of their own.
  private static boolean isArticle(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !last.startsWith(".") && !name.startsWith("__MACOSX/") && !last.isEmpty();
  }

  /// Only asked where there are no parts.
  @Override
  public ReadResult read(Source source, String id, String letter) {
    try {
      boolean nested = !Archive.entries(source.bytes(), ZipReader::isArticle).isEmpty();
      return new Unreadable(
          source.name(), Message.of(nested ? "reading.zipNested" : "reading.zipEmpty"));
    } catch (Refused e) {
      return new Unreadable(source.name(), e.reason());
    }
  }
}
