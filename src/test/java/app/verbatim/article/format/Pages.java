package app.verbatim.article.format;

import app.verbatim.article.Article;
import app.verbatim.article.Messages;
import app.verbatim.article.ReadResult;
import app.verbatim.article.ReadResult.Read;
import app.verbatim.article.ReadResult.Unreadable;
import app.verbatim.article.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Reads test pages and says what came of it in short.
public final class Pages {

  private Pages() {}

  public static Article read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Article read(byte[] bytes) {
    return switch (ArticleReaders.read(new Source("page.txt", bytes), "A")) {
      case Read(Article article) -> article;
      case Unreadable unreadable -> throw new AssertionError(unreadable.toString());
    };
  }

  public static String refusal(byte[] bytes) {
    ReadResult result = ArticleReaders.read(new Source("page.txt", bytes), "A");
    return result instanceof Unreadable unreadable
        ? Messages.in("en").say(unreadable.reason())
        : "read";
  }

  public static List<String> kinds(Article article) {
    return article.blocks().stream().map(it -> it.kind().name().toLowerCase(Locale.ROOT)).toList();
  }

  public static List<String> warnings(Article article) {
    return article.warnings().stream().map(Messages.in("en")::say).toList();
  }
}
