package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.article.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Makes findings. The id is a digest of kind, words and articles, so that a verdict finds its
/// finding again after the texts were read anew.
public final class Findings {

  private Findings() {}

  public static Finding of(
      String kind,
      Severity severity,
      Optional<Statement> statement,
      List<Passage> passages,
      List<Change> changes,
      Message message,
      Alignment alignment) {
    return new Finding(
        id(kind, passages, alignment),
        kind,
        severity,
        statement.map(Statement::id),
        passages,
        changes,
        message,
        Optional.empty(),
        DeskRules.of(kind, severity));
  }

  private static String id(String kind, List<Passage> passages, Alignment alignment) {
    StringBuilder words = new StringBuilder(kind);
    for (Passage passage : passages) {
      words.append('\n').append(passage.article()).append(' ').append(alignment.words(passage));
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(words.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
